import { isDeepStrictEqual } from 'node:util';
import type { Property, Value } from '../catalog.js';

/** Properties whose values are sets: the order in which a source lists them means nothing. */
const SETS: ReadonlySet<Property> = new Set(['enum', 'accept']);

/** Whether two sources say the same about a property. */
export function sameValue(property: Property, a: Value, b: Value): boolean {
  if (!SETS.has(property) || !Array.isArray(a) || !Array.isArray(b)) return isDeepStrictEqual(a, b);
  return gained(a, b).length + gained(b, a).length === 0;
}

/** The values of the second list that the first one lacks. */
export function gained(from: readonly Value[], to: readonly Value[]): Value[] {
  return to.filter((value) => !from.some((known) => isDeepStrictEqual(known, value)));
}
