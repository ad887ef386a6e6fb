import { modelTable } from '../../generated/model-table.gen.js';
import type { Model, OutputKind } from '../contract/model.js';

/** What is known of the model that an id names: what it makes, and its defaults. Nothing of ids that name none. */
export function factsOf(id: unknown): Pick<Model, 'output' | 'defaults'> {
  for (const [output, models] of Object.entries(modelTable)) {
    if (typeof id === 'string' && Object.hasOwn(models, id)) {
      return { output: output as OutputKind, defaults: models[id] };
    }
  }
  return {};
}
