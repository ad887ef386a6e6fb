import type { SpecSchema } from './types.js';

/** One field of a body, at any depth. */
export interface SpecField {
  /** `shots[].prompt` */
  readonly path: string;
  readonly required: boolean;
  readonly schema: SpecSchema;
}

/** The fields of a body, each followed by those inside it. Forms that a body can have are merged into one list. */
export function fieldsOf(schema: SpecSchema, prefix = ''): SpecField[] {
  const parts = [schema, ...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const fields = new Map<string, SpecField>();
  for (const { properties = {}, required = [] } of parts) {
    for (const [name, field] of Object.entries(properties)) {
      // Conditions name fields again, without saying more about them than what the condition needs.
      if (fields.has(name) || (field.type === undefined && field.description === undefined)) continue;
      const isRequired = required.includes(name) || (schema.required ?? []).includes(name);
      fields.set(name, { path: `${prefix}${name}`, required: isRequired, schema: field });
    }
  }
  return [...fields.values()].flatMap((field) => [field, ...inside(field.schema, field.path)]);
}

function inside(schema: SpecSchema, path: string): SpecField[] {
  if (schema.items) return inside(schema.items, `${path}[]`);
  return fieldsOf(schema, `${path}.`);
}

/** What is said of a field, and, where it is a list, of what stands in it. */
export function descriptionOf({ description = '', items }: SpecSchema): string {
  return [description, items ? descriptionOf(items) : ''].filter(Boolean).join(' ');
}
