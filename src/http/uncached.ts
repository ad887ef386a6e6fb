/** What `fetch` is called with. The client writes headers as an object. */
export type PlainInit = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

let requests = 0;

/**
 * What keeps a framework from answering a request out of a cache of its own. Next.js puts its cache before `fetch`, for
 * POSTs too: a second submit with the same input would get the first one's task, and a task would never end.
 *
 * `revalidate: 0` says so where it is asked, and everything else ignores it; `cache: 'no-store'`, the standard one, is
 * refused by workers with an older date. Next.js overrules both where a page has `fetchCache = 'force-cache'`, and in
 * development while a file is changed. There, requests must differ from each other, and a header is all that may.
 */
export function uncached(init: PlainInit): PlainInit {
  const headers = isNext() ? { 'x-request-id': uniqueId(), ...init.headers } : init.headers;
  return { next: { revalidate: 0 }, ...init, ...(headers && { headers }) } as PlainInit;
}

/** Whether Next.js has put its own `fetch` in the place of the runtime's, under which others may have put theirs. */
function isNext(): boolean {
  const { fetch } = globalThis as { readonly fetch?: object };
  // The mark of its version 14, and the one since.
  return (fetch !== undefined && '__nextPatched' in fetch) || Symbol.for('next-patch') in globalThis;
}

// Neither by chance nor by the date, which Next.js forbids while a page is made at build time.
const uniqueId = () => `${(performance.timeOrigin + performance.now()).toString(36)}-${++requests}`;
