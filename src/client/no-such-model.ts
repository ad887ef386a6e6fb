import { MODEL_ID } from '../../generated/conventions.gen.js';
import { InputError } from '../errors/input.js';
import { cut } from '../json/show.js';
import { closestIds } from './closest-ids.js';

/** The error for a text that is no id of the catalog. Where a text has no form of an id, none is made of it. */
export function noSuchModel(text: string): InputError {
  const id = text.length <= 100 && MODEL_ID.test(text) ? `{ id: '${text}' }` : '{ id }';
  return new InputError(
    `There is no model ${JSON.stringify(cut(text, 100))}.${closestTo(text)} ` +
      'An id is meant; searchModels of runninghub/catalog finds it by a name, a brand or a task. ' +
      `An endpoint that this version does not know is called with ${id}.`,
    { field: 'model' },
  );
}

/** What to say when the platform does not know an id that was given as `{ id }`. */
export function unchecked(id: string): string {
  return `An id that is given as { id } is not checked against the catalog.${closestTo(id)}`;
}

function closestTo(text: string): string {
  const closest = closestIds(text);
  return closest.length > 0 ? ` Closest: ${closest.join(', ')}.` : '';
}

/** The error for what is neither an id nor a model, such as an import whose name is misspelt. */
export function noModel(what: string): InputError {
  return new InputError(
    `${what} Allowed are helpers of runninghub/models, ids such as rhart-image-x-official/text-to-image, ` +
      `and { id: 'vendor/new-model' } for an endpoint that this version does not know.`,
    { field: 'model' },
  );
}
