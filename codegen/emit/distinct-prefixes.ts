import { sorted } from '../spec/order.js';

/**
 * The shortest beginning of each text that no other one has. In order, the text that shares most with another stands
 * beside it, so only neighbors are compared.
 *
 * @param texts All different, and none the beginning of another.
 * @param least How many characters a beginning has at least.
 */
export function distinctPrefixes(texts: readonly string[], least: number): Map<string, string> {
  const inOrder = sorted(texts);
  const shared = inOrder.map((text, index) => sharedLength(text, inOrder[index + 1] ?? ''));
  return new Map(
    inOrder.map((text, index) => {
      const most = Math.max(shared[index - 1] ?? 0, shared[index] ?? 0);
      return [text, text.slice(0, Math.max(least, most + 1))];
    }),
  );
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
