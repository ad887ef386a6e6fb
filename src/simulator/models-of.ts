import type { SimulatorOptions } from './options.js';
import { catalogModels } from './state/catalog-models.js';
import type { SimulatorModel } from './state/models.js';

/** The models of a simulator: those of the catalog, unless they are not wanted, and the given ones. */
export function modelsOf({ models = [], catalog = true }: SimulatorOptions): SimulatorModel[] {
  return [...(catalog ? catalogModels() : []), ...models];
}
