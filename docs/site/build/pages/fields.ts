import { limitsInWords } from '../../../../codegen/words/limits.js';
import type { SpecSchema } from '../../../../codegen/spec/types.js';
import { code, codes, plain } from '../../../../codegen/words/code.js';
import { typeInWords } from '../../shared/type-in-words.js';
import { prose, table } from './markdown.js';

/** One field of a body, at any depth. */
interface Field {
  /** `shots[].prompt` */
  readonly path: string;
  readonly required: boolean;
  readonly schema: SpecSchema;
}

/** The fields of a body, each followed by those inside it. Forms that a body can have are merged into one list. */
function fieldsOf(schema: SpecSchema, prefix = ''): Field[] {
  const parts = [schema, ...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const fields = new Map<string, Field>();
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

function inside(schema: SpecSchema, path: string): Field[] {
  if (schema.items) return inside(schema.items, `${path}[]`);
  return fieldsOf(schema, `${path}.`);
}

/** The fields of a request as a table: what a caller has to know in order to fill them in. */
export function inputTable(schema: SpecSchema): string {
  const rows = fieldsOf(schema).map((field) => [
    code(field.path),
    `${typeInWords(field.schema)}, ${field.required ? '**required**' : 'optional'}`,
    prose(descriptionOf(field.schema)),
    [allowedValues(field.schema), defaultOf(field.schema)].filter(Boolean).join('<br>'),
  ]);
  return table(['Field', 'Type', 'What it does', 'Allowed'], rows);
}

function defaultOf(schema: SpecSchema): string {
  return schema.default === undefined ? '' : `Default: ${code(schema.default)}`;
}

/** The fields of a response as a table. */
export function responseTable(schema: SpecSchema): string {
  const rows = fieldsOf(schema).map(({ path, schema: field }) => [
    code(path),
    typeInWords(field),
    prose([descriptionOf(field), allowedValues(field)].filter(Boolean).join(' ')),
  ]);
  return table(['Field', 'Type', 'Meaning'], rows);
}

/** What is said of a field, and, where it is a list, of what stands in it. */
function descriptionOf({ description = '', items }: SpecSchema): string {
  return [description, items ? descriptionOf(items) : ''].filter(Boolean).join(' ');
}

/** The values a field takes: its list of values, or its limits. */
function allowedValues(schema: SpecSchema): string {
  const values = schema.enum ?? schema.items?.enum;
  // A value that is taken as text, too, is one value: the type says both.
  const listed = values ? codes([...new Set(values.map(plain))]) : schema.const === undefined ? '' : code(schema.const);
  const step = schema['x-step'] as number | undefined;
  return [listed, limitsInWords(schema), step === undefined ? '' : `In steps of ${step}.`].filter(Boolean).join('. ');
}
