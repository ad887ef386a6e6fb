import type { DefaultValue, Model } from '../contract/model.js';
import { InputError } from '../errors/input.js';
import { show } from '../json/show.js';
import { isObject } from '../json/values.js';
import { factsOf } from '../task/model-facts.js';
import type { ModelRef } from '../task/model-ref.js';

/**
 * The parts of a model that the client uses: of an object exactly what it has, of an id what the table knows.
 *
 * @throws InputError when the defaults are none.
 */
export function modelOf(model: ModelRef): Model<object> {
  if (typeof model !== 'object' || model === null) return { id: model, ...factsOf(model) };
  const { id, output = factsOf(id).output, media, defaults }: Model<object> = model;
  return {
    id,
    ...(output && { output }),
    ...(media && { media }),
    ...(defaults !== undefined && { defaults: readDefaults(defaults) }),
  };
}

// What is no simple value could be sent as something else, or not at all.
function readDefaults(given: unknown): Record<string, DefaultValue> {
  const defaults = isObject(given) ? { ...given } : { defaults: given };
  const odd = Object.entries(defaults).find(([, value]) => !isObject(given) || !isSimple(value));
  if (!odd) return defaults as Record<string, DefaultValue>;
  throw new InputError(`The model's default of ${odd[0]} is ${show(odd[1])}. Allowed are text, numbers and booleans.`, {
    field: 'model',
  });
}

function isSimple(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
