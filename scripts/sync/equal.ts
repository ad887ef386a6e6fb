import { isDeepStrictEqual } from 'node:util';
import type { Aspect, Fact } from './facts.js';

/** Aspects whose values are sets: the order in which a source lists them means nothing. */
const SETS: ReadonlySet<Aspect> = new Set(['enum', 'accept']);

/** Whether two sources say the same about an aspect. */
export function sameFact(aspect: Aspect, a: Fact, b: Fact): boolean {
  if (!SETS.has(aspect) || !Array.isArray(a) || !Array.isArray(b)) return isDeepStrictEqual(a, b);
  return gained(a, b).length + gained(b, a).length === 0;
}

/** The values of the second list that the first one lacks. */
export function gained(from: readonly Fact[], to: readonly Fact[]): Fact[] {
  return to.filter((value) => !from.some((known) => isDeepStrictEqual(known, value)));
}
