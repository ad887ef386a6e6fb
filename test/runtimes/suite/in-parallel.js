/**
 * Does the work for every item, for no more than `limit` of them at a time. It stands here because the suite runs in
 * folders that have nothing else of the tests, and must not lean on the code that it tests.
 *
 * @template T
 * @param {Iterable<T>} items
 * @param {number} limit
 * @param {(item: T) => Promise<unknown>} work
 */
export async function inParallel(items, limit, work) {
  const queue = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
