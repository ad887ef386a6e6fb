import type { ModelIR } from '../../codegen/spec/model.js';
import type { SpecSchema } from '../../codegen/spec/types.js';
import { ASPECTS } from './facts.js';
import type { Fact, FieldFacts, FieldType, ModelFacts, PriceFacts, Snapshot } from './facts.js';
import { amountText, priceFacts } from './prices.js';

/** The spec in the form in which registries are compared. It can tell every aspect. */
export function snapshotOfSpec(models: readonly ModelIR[]): Snapshot {
  return { source: 'the spec', aspects: new Set(ASPECTS), models: models.map(toFacts), remarks: [] };
}

function toFacts({ id, about, input }: ModelIR): ModelFacts {
  const required = new Set(input.required);
  const price = about.price && toPrice(about.price);
  return {
    id,
    aliases: [about.name, ...(about.aliases ?? [])],
    withdrawn: about.lifecycle.status === 'withdrawn',
    task: about.task,
    price,
    fields: Object.entries(input.properties ?? {}).map(([key, field]) => toField(key, field, required.has(key))),
    facts: {
      name: about.name,
      output: about.output,
      deprecated: about.lifecycle.status !== 'active',
      ...(price && priceFacts(price)),
    },
  };
}

function toPrice({
  currency,
  per,
  size = 1,
  atLeast = false,
  rules,
}: NonNullable<ModelIR['about']['price']>): PriceFacts {
  return {
    currency,
    per,
    size,
    atLeast,
    rules: rules.map(({ when = {}, amount }) => ({
      when: Object.fromEntries(Object.entries(when).map(([key, value]) => [key, String(value)])),
      amount: amountText(amount),
    })),
  };
}

function toField(key: string, field: SpecSchema, required: boolean): FieldFacts {
  const list = field.type === 'array';
  const value = list ? (field.items ?? {}) : field;
  const type = typeOf(value);
  const media = value['x-media'];
  return {
    key,
    facts: {
      type,
      list,
      required,
      enum: value.enum as Fact[] | undefined,
      default: field.default as Fact | undefined,
      min: value.minimum,
      max: value.maximum,
      step: stepOf(value, type),
      maxLength: value.maxLength,
      maxItems: list ? field.maxItems : undefined,
      accept: media?.accept,
      maxSizeMB: media?.maxSizeMB,
    },
  };
}

function typeOf(schema: SpecSchema): FieldType {
  const kind = schema['x-media']?.kind;
  if (kind !== undefined) return kind === 'file' ? 'unknown' : kind;
  switch (schema.type) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
    case 'object':
      return schema.type;
    default:
      return 'unknown';
  }
}

/** `x-step` is the step of the vendor's slider where the endpoint takes values between the steps as well. */
function stepOf(schema: SpecSchema, type: FieldType): number | undefined {
  const step = schema.multipleOf ?? (schema['x-step'] as number | undefined);
  return type === 'integer' && step === 1 ? undefined : step;
}
