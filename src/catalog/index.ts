/**
 * Every model with its names, task, state and price; the error table.
 *
 * @module
 */
import { catalog } from '../../generated/catalog.gen.js';
import type { CatalogEntry } from '../contract/catalog.js';

export { catalog } from '../../generated/catalog.gen.js';
export { errorCodes, type ErrorCode } from '../../generated/errors.gen.js';
export type { ErrorClass, ErrorSignal } from '../../generated/error-classes.gen.js';
export { explain, type Explainable } from './explain.js';
export type * from '../contract/catalog.js';

let index: Map<string, CatalogEntry> | undefined;

// People copy names with stray blanks and in another letter case.
const normalizeName = (name: string) => name.trim().toLowerCase();

/**
 * Finds a model by any of its names: id, helper, documented name, Chinese name, or an earlier one. Undefined when there
 * is none.
 *
 * @example
 * findModel('gpt-image-2/text-to-image-official-stable')?.id // 'rhart-image-g-2-official/text-to-image'
 */
export function findModel(name: string): CatalogEntry | undefined {
  index ??= new Map(
    // Later entries win, so the names that are unique by construction come last.
    [
      ...catalog.flatMap((entry) => entry.aliases.map((alias) => [alias, entry] as const)),
      ...catalog.flatMap((entry) => [entry.name, entry.helper, entry.id].map((own) => [own, entry] as const)),
    ].map(([key, entry]) => [normalizeName(key), entry]),
  );
  // Names come from people, and from programs without types.
  return typeof name === 'string' ? index.get(normalizeName(name)) : undefined;
}
