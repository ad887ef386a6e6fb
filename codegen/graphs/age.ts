import { nodeInputOf } from '../../src/resources/comfy/node-name.js';
import { sorted } from '../spec/order.js';

/**
 * Sorts what belongs to inputs by the age of their nodes: editors count nodes up. Those whose ids are no numbers come
 * last, as they stand.
 *
 * @param nameOf Name of the input, as in `6.text`.
 */
export function byAge<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  const aged = items.map((item) => ({ item, age: ageOf(nameOf(item)) }));
  return sorted(aged, (a, b) => compare(a.age, b.age)).map(({ item }) => item);
}

type Age = readonly number[] | undefined;

/** The numbers of an id: `12:5` is the fifth node in a subgraph. */
function ageOf(name: string): Age {
  const { nodeId } = nodeInputOf(name) ?? { nodeId: '' };
  return /^\d+(?::\d+)*$/.test(nodeId) ? nodeId.split(':').map(Number) : undefined;
}

function compare(one: Age, other: Age): number {
  if (!one || !other) return Number(!one) - Number(!other);
  const at = one.findIndex((number, index) => number !== other[index]);
  return at === -1 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}
