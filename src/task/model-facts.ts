import { modelTable } from '../../generated/model-table.gen.js';
import type { Model, OutputKind } from '../contract/model.js';
import type { Site } from '../contract/site.js';

/** What is known of the model that an id names: what it makes, its defaults, and where it is. Of others, nothing. */
export function factsOf(id: unknown): Pick<Model, 'output' | 'defaults' | 'sites'> {
  for (const [site, outputs] of Object.entries(modelTable)) {
    for (const [output, models] of Object.entries(outputs)) {
      if (typeof id === 'string' && Object.hasOwn(models, id)) {
        const sites = site === 'all' ? {} : { sites: [site as Site] };
        return { output: output as OutputKind, defaults: models[id], ...sites };
      }
    }
  }
  return {};
}
