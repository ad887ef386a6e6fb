/**
 * Every model with its names, task, state and price; the error table.
 *
 * @module
 */
import { catalog } from '../../generated/catalog.gen.js';
import type { Models } from '../../generated/models.gen.js';
import type { CatalogEntry as Entry } from '../contract/catalog.js';

export { catalog } from '../../generated/catalog.gen.js';
export { errorCodes, type ErrorCode } from '../../generated/errors.gen.js';
export type { ErrorClass, ErrorSignal } from '../../generated/error-classes.gen.js';
export { explain, type Explainable } from './explain.js';
export { searchModels, type SearchOptions } from './search.js';
export type { Lifecycle, LifecycleStatus, Price, PriceQuantity, PriceRule } from '../contract/catalog.js';

/**
 * What the catalog knows about one model. `run` and `submit` take it, and its id, as they take a helper; which input it
 * wants is only known when the program runs.
 *
 * @example
 * const entry = findModel('gpt-image-2/text-to-image-official-stable')!;
 * await rh.run(entry, { prompt: 'a red fox' });
 */
export type CatalogEntry = Entry<keyof Models>;

let index: Map<string, CatalogEntry> | undefined;

// People copy names with stray blanks and in another letter case.
const normalizeName = (name: string) => name.trim().toLowerCase();

/**
 * Finds a model by the whole of one of its names: id, helper, documented name, Chinese name, or an earlier one.
 * Undefined when there is none. {@link searchModels} finds models by parts of names and by words.
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
