import { type GraphNode, linkIn } from './graph-nodes.js';

/** Names of inputs that take a seed. */
export const SEED = /(^|_)seed\d*$/i;

/** A whole number; from 16 digits on it is text. */
const isWhole = (value: unknown) => Number.isInteger(value) || (typeof value === 'string' && /^\d{16,}$/.test(value));

/**
 * The nodes that hold a whole number, and give it to seeds alone, such as a `PrimitiveInt`: what it is called there
 * does not tell that. Looks at every link once.
 */
export function seedNodes(nodes: readonly GraphNode[]): ReadonlySet<string> {
  const given = new Map<string, boolean>();
  for (const { inputs } of nodes) {
    for (const [name, value] of Object.entries(inputs)) {
      const link = linkIn(value);
      if (link) given.set(link[0], SEED.test(name) && given.get(link[0]) !== false);
    }
  }
  const holding = nodes.filter(({ id, inputs }) => given.get(id) === true && isHolder(Object.values(inputs)));
  return new Set(holding.map(({ id }) => id));
}

/** Of several numbers none is known to be the seed, and what is linked makes it of something else. */
function isHolder(values: readonly unknown[]): boolean {
  return values.filter(isWhole).length === 1 && !values.some((value) => linkIn(value));
}

/** Whether an input of such a node is the one that holds the number. */
export function isSeedOf(holders: ReadonlySet<string>, { id }: GraphNode, value: unknown): boolean {
  return holders.has(id) && isWhole(value);
}
