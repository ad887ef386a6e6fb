import { descriptionOf, fieldsOf } from '../../../../codegen/spec/fields.js';
import { limitsInWords } from '../../../../codegen/words/limits.js';
import type { SpecSchema } from '../../../../codegen/spec/types.js';
import { code, codes, plain } from '../../../../codegen/words/code.js';
import { typeInWords } from '../../shared/type-in-words.js';
import { prose, table } from './markdown.js';

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

/** The values a field takes: its list of values, or its limits. */
function allowedValues(schema: SpecSchema): string {
  const values = schema.enum ?? schema.items?.enum;
  // A value that is taken as text, too, is one value: the type says both.
  const listed = values ? codes([...new Set(values.map(plain))]) : schema.const === undefined ? '' : code(schema.const);
  const step = schema['x-step'] as number | undefined;
  const said = [listed, limitsInWords(schema), step === undefined ? '' : `In steps of ${step}`].filter(Boolean);
  return said.map((part) => part.replace(/\.$/, '')).join('. ');
}
