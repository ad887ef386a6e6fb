import type { ModelIR } from '../../../codegen/spec/model.js';
import type { SpecSchema } from '../../../codegen/spec/types.js';
import type { Price as SpecPrice } from '../../../src/contract/catalog.js';
import { isOnSite, type Site } from '../../../src/contract/site.js';
import { PROPERTIES, type SourceKind } from '../../../codegen/sources/catalog.js';
import { sourceName } from '../draft/source-name.js';
import type { Catalog, Field, FieldType, Model, Price, Value } from '../../../codegen/sources/catalog.js';
import { amountText, asText, isListable, listedRules, priceValues } from '../price-values.js';

/**
 * The spec in the form in which registries are compared. It can tell every property, that of the site when
 * there is one.
 *
 * @param site The site whose models it is compared with, when it is those of one.
 */
export function catalogOfSpec(models: readonly ModelIR[], site?: Site): Catalog {
  return {
    source: 'the spec',
    kind: 'spec',
    properties: new Set(PROPERTIES.filter((property) => property !== 'site' || site !== undefined)),
    models: models.map((model) => toFacts(model, site)),
    remarks: [],
  };
}

function toFacts({ id, about, input }: ModelIR, site: Site | undefined): Model {
  const required = new Set(input.required);
  const price = about.price && toPrice(about.price);
  const isHere = site === undefined || isOnSite(about.sites, site);
  return {
    id,
    aliases: [about.name, ...(about.aliases ?? [])],
    since: about.lifecycle.date,
    mayBeAbsent: about.lifecycle.status !== 'active' || !isHere,
    task: about.task,
    price,
    toldBy: about.sources.map(({ name, date }) => ({ kind: kindOf(name), date })),
    fields: Object.entries(input.properties ?? {}).map(([key, field]) => toField(key, field, required.has(key))),
    values: {
      name: about.name,
      output: about.output,
      deprecated: about.lifecycle.status !== 'active',
      site: isHere,
      ...(price && priceValues(price)),
    },
  };
}

function kindOf(source: string): SourceKind {
  return (['documentation', 'models'] as const).find((kind) => sourceName(kind) === source) ?? 'other';
}

/** The part of a price that a list has words for. Whatever is charged besides makes it the least that a call costs. */
function toPrice(price: SpecPrice): Price {
  const { currency, asOf, per, size = 1, atLeast = false } = price;
  return {
    currency,
    asOf,
    per,
    size,
    atLeast: atLeast || !isListable(price),
    rules: listedRules(price).map(({ when = {}, amount }) => ({ when: asText(when), amount: amountText(amount) })),
  };
}

function toField(key: string, field: SpecSchema, required: boolean): Field {
  const list = field.type === 'array';
  const value = list ? (field.items ?? {}) : field;
  const type = typeOf(value);
  const media = value['x-media'];
  return {
    key,
    values: {
      type,
      list,
      required,
      enum: value.enum as Value[] | undefined,
      default: field.default as Value | undefined,
      min: value.minimum,
      max: value.maximum,
      step: stepOf(value, type),
      minLength: value.minLength || undefined,
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
