import type { FieldFacts } from '../../src/contract/field-facts.js';
import type { DefaultValue, MediaRole } from '../../src/contract/model.js';
import type { SpecSchema } from './types.js';

/** The defaults and the roles of the fields of an input, at any depth. */
export function fieldFactsOf(input: SpecSchema): Required<FieldFacts> {
  const defaults: Record<string, DefaultValue | DefaultValue[]> = {};
  const roles: Record<string, MediaRole> = {};
  for (const [path, schema] of fieldsAt(input, '')) {
    const role = (schema['x-media'] ?? schema.items?.['x-media'])?.role;
    if (role) roles[path] = role;
    if (schema.default !== undefined) defaults[path] = schema.default as DefaultValue | DefaultValue[];
  }
  return { defaults, roles };
}

function* fieldsAt({ properties = {}, items }: SpecSchema, prefix: string): Generator<[string, SpecSchema]> {
  for (const [name, schema] of Object.entries(properties)) {
    yield [prefix + name, schema];
    yield* fieldsAt(schema, `${prefix}${name}.`);
  }
  if (items) yield* fieldsAt(items, prefix);
}
