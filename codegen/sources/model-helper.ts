import type { MediaRule, OutputKind } from '../../src/contract/model.js';
import type { InputSchema } from '../../src/contract/input-schema.js';
import { mediaRules } from '../../src/media/media-rules.js';
import { exampleValue } from '../emit/example.js';
import type { HelperIR } from '../emit/helper.js';
import { plain } from '../graphs/plain.js';
import { defaultsOf } from '../spec/defaults.js';
import { inputNameOf } from '../spec/names.js';
import type { SpecSchema } from '../spec/types.js';
import type { Field, Model } from './catalog.js';
import { fieldSchema } from './field-schema.js';

const OUTPUTS: readonly string[] = ['image', 'video', 'audio', '3d', 'text', 'file'] satisfies OutputKind[];

/**
 * A model as a source tells it, in the form that helpers are written from.
 *
 * @param source What the comment calls the source.
 */
export function modelHelper(model: Model, helper: string, source: string): HelperIR {
  const { id, fields, values, words, areFieldsUnsure } = model;
  const task = model.task ?? id.slice(id.lastIndexOf('/') + 1);
  const required = fields.filter((field) => field.values.required === true).map(({ key }) => key);
  const properties = Object.fromEntries(fields.map((field) => [field.key, propertyOf(field, task)]));
  const input: SpecSchema = {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties,
    ...(!areFieldsUnsure && { additionalProperties: false }),
  };
  const name = plain(values.name ?? values.localName ?? id);
  return {
    id,
    helper,
    inputName: inputNameOf(helper),
    summary: name,
    description: plain(words),
    output: OUTPUTS.includes(values.output ?? '') ? (values.output as OutputKind) : undefined,
    input,
    media: Object.fromEntries(mediaRules(input as InputSchema)) as Record<string, MediaRule>,
    defaults: defaultsOf(input),
    example: exampleOf(properties, required),
    facts: [`- Id: \`${id}\``],
    notes: notesOn(model),
    deprecation: values.deprecated ? 'The source marks it as one that is given up.' : undefined,
    sources: [source],
  };
}

function propertyOf(field: Field, task: string): SpecSchema {
  return fieldSchema(field, task, plain(field.words));
}

function exampleOf(properties: Readonly<Record<string, SpecSchema>>, required: readonly string[]): HelperIR['example'] {
  const values = required.map((key) => [key, exampleValue(properties[key] ?? {})] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

const named = (fields: readonly Field[]) => fields.map(({ key }) => `\`${plain(key)}\``).join(', ');

/** What is not known of it, which a model of the package would tell. */
function notesOn({ fields, areFieldsUnsure, values }: Model): string[] {
  const untyped = fields.filter(({ values: { type } }) => type === 'unknown' || type === 'object');
  const texts = fields.filter(({ values }) => values.type === undefined && values.enum === undefined);
  return [
    'Known from its source alone: this version of the package does not have it, so no price is told either.',
    ...(areFieldsUnsure ? ['Not typed: which fields there are; the source shows nodes in their place.'] : []),
    ...(untyped.length > 0 ? [`Not typed, because the source does not tell what they take: ${named(untyped)}.`] : []),
    ...(texts.length > 0
      ? [`Sent as text, because the source does not tell whether they are addresses of files: ${named(texts)}.`]
      : []),
    ...(OUTPUTS.includes(values.output ?? '') ? [] : ['Not typed: what it makes.']),
  ];
}
