import type { ModelIR } from '../../../../codegen/spec/model.js';
import type { Field, FieldType, FieldValues } from '../../../../codegen/sources/catalog.js';
import { catalogOfSpec } from '../../../../scripts/sync/sources/spec-catalog.js';

const TYPES: Readonly<Record<FieldType, string>> = {
  string: 'STRING',
  integer: 'INT',
  number: 'FLOAT',
  boolean: 'BOOLEAN',
  image: 'IMAGE',
  video: 'VIDEO',
  audio: 'AUDIO',
  // The formats have no words for these, and the vendor writes them as texts.
  object: 'STRING',
  unknown: 'STRING',
};

const typeOf = (values: FieldValues) => (values.enum ? 'LIST' : TYPES[values.type ?? 'unknown']);

/** The two formats in which the vendor publishes the parameters of a model. */
const PARAMETERS = {
  key: (key: string, values: FieldValues, first: unknown) => ({
    key,
    type: typeOf(values),
    required: values.required,
    default: first,
    ...(values.enum && { options: values.enum }),
    ...(values.list && { multiple: true, maxCount: values.maxItems }),
    ...limitsOf(values),
    maxSizeMB: values.maxSizeMB,
  }),
  fieldKey: (fieldKey: string, values: FieldValues, first: unknown) => ({
    fieldKey,
    type: typeOf(values),
    required: values.required,
    defaultValue: first,
    ...(values.enum && { options: values.enum.map((value) => ({ value, description: JSON.stringify(value) })) }),
    ...(values.list && { multipleInputs: true, maxInputNum: values.maxItems }),
    ...limitsOf(values),
    ...(values.accept && { accept: JSON.stringify(values.accept.map((name) => name.toUpperCase())) }),
    maxSize: values.maxSizeMB,
  }),
};

const limitsOf = ({ min, max, maxLength }: FieldValues) => ({ min, max, maxLength });

/** The catalog of the spec as a registry of the vendor, whose forms are first filled with the examples. */
export function registryOf(models: readonly ModelIR[], format: keyof typeof PARAMETERS): object {
  const examples = new Map(models.map(({ id, example }) => [id, example]));
  const entries = catalogOfSpec(models).models.map(({ id, values, task, fields }) => {
    const example = examples.get(id) as Readonly<Record<string, unknown>>;
    const params = fields
      .filter((field) => isKnown(field) || field.key in example)
      .map((field) => PARAMETERS[format](field.key, field.values, example[field.key] ?? null));
    return {
      endpoint: id,
      name_en: values.name,
      ...(format === 'key' && { task }),
      output_type: /text|file/.test(values.output ?? '') ? 'string' : values.output,
      params,
    };
  });
  // Only what JSON can say.
  return JSON.parse(JSON.stringify(format === 'key' ? { endpoints: entries } : { models: entries })) as object;
}

const isKnown = ({ values: { type } }: Field) => type !== 'object' && type !== 'unknown';
