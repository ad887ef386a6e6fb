/** What `fetch` is called with. The client writes headers as an object. */
export type PlainInit = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

let requests = 0;

/**
 * What keeps a framework from answering a request out of a cache of its own. Next.js puts its cache before `fetch`, for
 * POSTs too: a second submit with the same input would get the first one's task, and a task would never end.
 *
 * `revalidate: 0` says so where it is asked, and everything else ignores it; `cache: 'no-store'`, the standard one, is
 * refused by workers with an older date. Next.js 14 sends the request all the same while it makes a page at build time,
 * and would pay for it; there only `no-store` makes it leave the page before.
 *
 * Next.js overrules both where a page has `fetchCache = 'force-cache'`, and in development while a file is changed.
 * There, requests must differ from each other, and a header is all that may.
 */
export function uncached(init: PlainInit): PlainInit {
  const version = versionOfNext();
  const headers = version ? { 'x-request-id': uniqueId(), ...init.headers } : init.headers;
  const cache = version === '14' ? { cache: 'no-store' } : { next: { revalidate: 0 } };
  return { ...cache, ...init, ...(headers && { headers }) } as PlainInit;
}

/** Which Next.js has put its own `fetch` in the place of the runtime's, under which others may have put theirs. */
function versionOfNext(): '14' | 'later' | undefined {
  if (Symbol.for('next-patch') in globalThis) return 'later';
  const { fetch } = globalThis as { readonly fetch?: object };
  return fetch !== undefined && '__nextPatched' in fetch ? '14' : undefined;
}

// Neither by chance nor by the date, which Next.js forbids while a page is made at build time.
const uniqueId = () => `${(performance.timeOrigin + performance.now()).toString(36)}-${++requests}`;
