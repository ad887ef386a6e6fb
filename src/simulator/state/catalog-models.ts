import { catalog } from '../../../generated/catalog.gen.js';
import { prices } from '../../../generated/prices.gen.js';
import { schemas } from '../../../generated/schemas.gen.js';
import type { SimulatorModel } from './models.js';

/** Every model of the catalog, as the simulator needs it. */
export function catalogModels(): SimulatorModel[] {
  return catalog.map(({ id, output, sites }) => ({ id, output, sites, schema: schemas[id]!, price: prices[id] }));
}
