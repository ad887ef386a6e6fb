import type { InputSchema, MediaConstraint } from '../../src/contract/input-schema.js';
import { below, type Place } from './place.js';
import { SpecError } from './spec-error.js';
import type { SpecSchema } from './types.js';

type Keep = 'value' | 'media' | 'schema' | 'schemas' | 'schemaMap';

/** What becomes of each keyword that asserts something: copied, or cleaned in turn because it holds schemas. */
const ASSERTIONS: Readonly<Record<keyof InputSchema, Keep>> = {
  type: 'value',
  enum: 'value',
  const: 'value',
  properties: 'schemaMap',
  required: 'value',
  additionalProperties: 'schema',
  minProperties: 'value',
  maxProperties: 'value',
  dependentRequired: 'value',
  items: 'schema',
  minItems: 'value',
  maxItems: 'value',
  uniqueItems: 'value',
  contains: 'schema',
  minContains: 'value',
  maxContains: 'value',
  minLength: 'value',
  maxLength: 'value',
  pattern: 'value',
  format: 'value',
  minimum: 'value',
  maximum: 'value',
  exclusiveMinimum: 'value',
  exclusiveMaximum: 'value',
  multipleOf: 'value',
  allOf: 'schemas',
  anyOf: 'schemas',
  oneOf: 'schemas',
  not: 'schema',
  if: 'schema',
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: 'schema',
  else: 'schema',
  'x-media': 'media',
};

const ANNOTATIONS = new Set(['title', 'description', 'default', 'examples', 'example', 'deprecated', '$comment']);

/** What a file is for asserts nothing. */
function constraintOf({ kind, accept, maxSizeMB }: MediaConstraint): MediaConstraint {
  return { kind, ...(accept && { accept }), ...(maxSizeMB !== undefined && { maxSizeMB }) };
}

/**
 * What a schema asserts, without its prose, with the keywords in a fixed order so that equal schemas have equal text.
 *
 * @param place Where the schema stands, for messages.
 * @throws SpecError for a keyword that would silently not be checked.
 */
export function toInputSchema(schema: SpecSchema, place: Place): InputSchema {
  for (const keyword of Object.keys(schema)) {
    if (keyword in ASSERTIONS || ANNOTATIONS.has(keyword) || keyword.startsWith('x-')) continue;
    const reason = `the keyword ${keyword} is not among those that inputs may use (src/contract/input-schema.ts)`;
    throw new SpecError(reason, below(place, keyword));
  }
  const clean = (entry: unknown, ...steps: string[]) => toInputSchema(entry as SpecSchema, below(place, ...steps));
  const result: Record<string, unknown> = {};
  for (const [keyword, keep] of Object.entries(ASSERTIONS)) {
    const value = schema[keyword];
    if (value === undefined) continue;
    if (keep === 'media') result[keyword] = constraintOf(value as MediaConstraint);
    else if (keep === 'value' || typeof value === 'boolean') result[keyword] = value;
    else if (keep === 'schema') result[keyword] = clean(value, keyword);
    else if (keep === 'schemas') {
      result[keyword] = (value as unknown[]).map((entry, index) => clean(entry, keyword, String(index)));
    } else {
      const entries = Object.entries(value as object).map(([name, entry]) => [name, clean(entry, keyword, name)]);
      result[keyword] = Object.fromEntries(entries);
    }
  }
  return result;
}
