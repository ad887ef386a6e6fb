import { MODEL_ID } from '../../generated/conventions.gen.js';
import { InputError } from '../errors/input.js';
import { cut } from '../json/show.js';
import { closestIds } from './closest-ids.js';

/** The error for a text that is no id of the catalog. Where a text has no form of an id, none is made of it. */
export function noSuchModel(text: string): InputError {
  const closest = closestIds(text);
  const known = closest.length > 0 ? ` Closest: ${closest.join(', ')}.` : '';
  const id = text.length <= 100 && MODEL_ID.test(text) ? `{ id: '${text}' }` : '{ id }';
  return new InputError(
    `There is no model ${JSON.stringify(cut(text, 100))}.${known} ` +
      'findModel and searchModels of runninghub/catalog know other names. ' +
      `An endpoint that this version does not know is called with ${id}.`,
    { field: 'model' },
  );
}

/** The error for what is neither an id nor a model, such as an import whose name is misspelt. */
export function noModel(what: string): InputError {
  return new InputError(
    `${what} Allowed are helpers of runninghub/models, ids such as rhart-image-x-official/text-to-image, ` +
      `and { id: 'vendor/new-model' } for an endpoint that this version does not know.`,
    { field: 'model' },
  );
}
