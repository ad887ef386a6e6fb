import { schemas } from '../../generated/schemas.gen.js';
import { check, type Problem } from './check.js';

export { check } from './check.js';
export type { Problem } from './check.js';
export type { InputSchema } from './schema.js';

/**
 * Checks an input against the schema of its model, without a request. Give it to the client, and every input is checked
 * before anything is uploaded or paid: `new RunningHub({ validate })`.
 *
 * A model that the catalogue does not know has no schema, so its input is never wrong.
 *
 * @param model Id of a model, or a helper.
 * @returns What is wrong, each with the field, its value and what is allowed; empty when nothing is.
 * @example
 * validate('rhart-image-x-official/text-to-image', { prompt: 'fox', outputFormat: 'gif' })
 * // [{ path: 'prompt', message: 'prompt is "fox"; it must have at least 5 characters, not 3', … }, { path: 'outputFormat', … }]
 */
export function validate(model: string | { readonly id: string }, input: object): Problem[] {
  const schema = schemas[typeof model === 'string' ? model : model.id];
  return schema ? check(schema, input) : [];
}
