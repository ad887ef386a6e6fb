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

/** `12:40` is as young as the younger of the subgraph and the node in it: neither alone makes the input. */
function ageOf(name: string): Age {
  const { nodeId } = nodeInputOf(name) ?? { nodeId: '' };
  if (!/^\d+(?::\d+)*$/.test(nodeId)) return undefined;
  const numbers = nodeId.split(':').map(Number);
  return [Math.max(...numbers), ...numbers];
}

function compare(one: Age, other: Age): number {
  if (!one || !other) return Number(!one) - Number(!other);
  const at = one.findIndex((number, index) => number !== other[index]);
  return at === -1 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}
