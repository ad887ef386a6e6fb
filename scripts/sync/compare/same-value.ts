import { isDeepStrictEqual } from 'node:util';
import type { Property, Value } from '../../../codegen/sources/catalog.js';

/** Properties whose values are sets: the order in which a source lists them means nothing. */
const SETS: ReadonlySet<Property> = new Set(['enum', 'accept']);

/** Whether two sources say the same about a property. */
export function sameValue(property: Property, a: Value, b: Value): boolean {
  if (!SETS.has(property) || !Array.isArray(a) || !Array.isArray(b)) return isDeepStrictEqual(a, b);
  return gained(a, b).length + gained(b, a).length === 0;
}

/**
 * Whether a value is one that a source also gives which drops the property in places: none, no list, and a result that
 * is told as JSON, whatever it is. A switch that is off by default is a fact.
 */
export function saysNothing(property: Property, value: Value | undefined): boolean {
  if (value === undefined || value === null) return true;
  return (property === 'list' && value === false) || (property === 'output' && value === 'text');
}

/** The values of the second list that the first one lacks. */
export function gained(from: readonly Value[], to: readonly Value[]): Value[] {
  return to.filter((value) => !from.some((known) => isDeepStrictEqual(known, value)));
}
