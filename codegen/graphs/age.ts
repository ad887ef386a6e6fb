import { nodeInputOf } from '../../src/resources/comfy/node-name.js';

/**
 * Compares two inputs by the age of their nodes: editors count nodes up. Those whose ids are no numbers come last, as
 * they stand.
 */
export function byAge(a: string, b: string): number {
  const [one, other] = [numbersIn(a), numbersIn(b)];
  if (!one || !other) return Number(!one) - Number(!other);
  const at = one.findIndex((number, index) => number !== other[index]);
  return at === -1 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}

/** The numbers of an id: `12:5` is the fifth node in a subgraph. */
function numbersIn(name: string): readonly number[] | undefined {
  const { nodeId } = nodeInputOf(name) ?? { nodeId: '' };
  return /^\d+(?::\d+)*$/.test(nodeId) ? nodeId.split(':').map(Number) : undefined;
}
