import { modelTable } from '../../generated/model-table.gen.js';
import type { Model, OutputKind } from '../contract/model.js';

/** What is known of the model that an id names: what it makes, its defaults, and where it is. Of others, nothing. */
export function factsOf(id: unknown): Pick<Model, 'output' | 'defaults' | 'sites'> {
  for (const [sites, outputs] of modelTable) {
    for (const [output, models] of Object.entries(outputs)) {
      if (typeof id === 'string' && Object.hasOwn(models, id)) {
        return { output: output as OutputKind, defaults: models[id], ...(sites && { sites }) };
      }
    }
  }
  return {};
}
