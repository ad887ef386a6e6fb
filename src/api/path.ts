import { MODEL_ID } from '../../generated/conventions.gen.js';
import { reading } from '../async/reading.js';
import { InputError } from '../errors/input.js';
import { show } from '../json/show.js';
import { type Id, toId } from '../resources/ids.js';

/**
 * A path with its parameters in it. The id of a model is several segments; all other ids are digits.
 *
 * @throws InputError that names the parameter, when it is missing or is no id: the request would go elsewhere.
 */
export function pathWith(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = reading(name, () => values[name]);
    return name.endsWith('Id') ? toId(value as Id, name) : toModelId(value, name);
  });
}

/** @throws InputError when a parameter was not filled in. */
export function assertFilled(path: string): void {
  // As a Request writes it.
  const name = /%7B(\w+)%7D/i.exec(path)?.[1];
  if (name) throw missing(name, undefined);
}

function toModelId(value: unknown, name: string): string {
  if (typeof value !== 'string' || !MODEL_ID.test(value)) throw missing(name, value);
  return value.split('/').map(encodeURIComponent).join('/');
}

function missing(name: string, value: unknown): InputError {
  const message = `The parameter \`${name}\` of the path is ${show(value)}. Give its id in \`params.path.${name}\`.`;
  return new InputError(message, { field: name });
}
