/**
 * Checks an input before anything is sent.
 *
 * @module
 */
import { schemas } from '../../generated/schemas.gen.js';
import type { InputSchema } from '../contract/input-schema.js';
import type { MediaRule, Model } from '../contract/model.js';
import { missingDefaults } from '../json/defaults.js';
import { isObject } from '../json/values.js';
import { check } from './check.js';
import type { Problem } from './problems.js';
import { mediaRules } from '../media/media-rules.js';
import { factsOf } from '../task/model-facts.js';

export { check } from './check.js';
export type { ModelValidator } from './model-validator.js';
export type { Problem } from './problems.js';
export type { InputSchema } from '../contract/input-schema.js';

/** Checks inputs, and knows what the media fields of a model accept. A {@link ModelValidator} for the client. */
export interface Validate {
  (model: string | Pick<Model, 'id' | 'defaults'>, input: object): Problem[];
  /**
   * Rules of a model's media fields, by field name; the helpers carry the same. Empty for a model that is not known.
   */
  readonly media: (model: string | { readonly id: string }) => Record<string, MediaRule>;
}

function schemaOf(model: string | { readonly id: string } | undefined): InputSchema | undefined {
  const id = typeof model === 'string' ? model : model?.id;
  return id !== undefined && Object.hasOwn(schemas, id) ? schemas[id] : undefined;
}

/** The input as the client would send it. What cannot be read is left to the check, which says so. */
function completed(model: string | Pick<Model, 'defaults'>, input: object): object {
  try {
    const defaults = typeof model === 'string' ? factsOf(model).defaults : model.defaults;
    return isObject(input) ? { ...input, ...missingDefaults(input, defaults) } : input;
  } catch {
    return input;
  }
}

/**
 * Checks an input against the schema of its model, without a request. Give it to the client, and every input is checked
 * before anything is uploaded or paid: `new RunningHub({ validate })`. Local files are then checked for extension and
 * size also when the model is given by its id.
 *
 * A field that may be left out because a default is sent for it is checked with that default. A model that is given as
 * `{ id }` has no defaults, so there every required field has to be in the input.
 *
 * A model that the catalog does not know has no schema, so its input is never wrong. Takes time in proportion to the
 * input and never throws, so that it can stand in front of what visitors send. Of very many problems the first fifty
 * are told, and a last one says how many more there are.
 *
 * @param model Id of a model, or a helper.
 * @returns What is wrong, each with the field, its value and what is allowed; empty when nothing is.
 * @example
 * validate('rhart-image-x-official/text-to-image', { prompt: 'fox', outputFormat: 'gif' })
 * // [{ path: 'prompt', message: 'prompt is "fox"; it must have at least 5 characters, not 3', … },
 * //  { path: 'outputFormat', … }]
 */
export const validate: Validate = /* @__PURE__ */ Object.assign(
  (model: string | Pick<Model, 'id' | 'defaults'>, input: object) => {
    const schema = schemaOf(model);
    return schema ? check(schema, completed(model, input)) : [];
  },
  {
    media(model: string | { readonly id: string }) {
      return Object.fromEntries(mediaRules(schemaOf(model) ?? {}));
    },
  },
);
