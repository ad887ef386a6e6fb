/**
 * What keeps a framework from answering a request out of a cache of its own. Next.js puts its cache before `fetch`, for
 * POSTs too: a second submit with the same input would get the first one's task, and a task would never end. Everything
 * else ignores this option; `cache: 'no-store'`, the standard one, is refused by workers with an older date.
 */
export const UNCACHED: RequestInit = { next: { revalidate: 0 } } as RequestInit;
