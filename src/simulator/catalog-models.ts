import { catalog } from '../../generated/catalog.gen.js';
import { schemas } from '../../generated/schemas.gen.js';
import type { SimulatorModel } from './types.js';

/** Every model of the catalogue, as the simulator needs it. */
export function catalogModels(): SimulatorModel[] {
  return catalog.flatMap(({ id, output, price }) => {
    const schema = schemas[id];
    return schema ? [{ id, output, schema, price }] : [];
  });
}
