import { format } from 'prettier';
import { blockYaml } from './block-yaml.js';
import { draftExample, draftSchema } from './draft-field.js';
import type { DraftNames } from './draft-names.js';
import type { Fact, ModelFacts, PriceFacts } from './facts.js';
import { toWrite } from './to-write.js';

/** The name of the registry in the `sources` of the spec files. */
export const REGISTRY = 'RunningHub public model registry';

/** Writes a spec file for a new model: all that the registry tells, with marks where a curator has to write. */
export async function draftModel(model: ModelFacts, names: DraftNames, date: string): Promise<string> {
  const output = model.facts.output ?? 'file';
  const { name = model.id, localName } = model.facts;
  const operation = {
    operationId: names.helper,
    summary: toWrite(name),
    description: toWrite(),
    tags: [output],
    'x-model': {
      name,
      ...(localName === undefined || localName === name ? {} : { aliases: [localName] }),
      family: names.family,
      task: names.task,
      output,
      channel: names.channel,
      lifecycle: { status: 'active', date },
      ...(model.price && model.price.rules.length > 0 ? { price: draftPrice(model.price, model, date) } : {}),
      sources: [{ name: REGISTRY, date }],
    },
    requestBody: {
      required: true,
      content: { 'application/json': { schema: draftBody(model), examples: draftExamples(model) } },
    },
    responses: {
      '200': { $ref: '../../shared/responses/TaskSubmitted.yaml' },
      default: { $ref: '../../shared/responses/Failure.yaml' },
    },
  };
  const text = `${blockYaml({ post: operation }).join('\n')}\n`;
  return format(text, { parser: 'yaml', printWidth: 120, singleQuote: true });
}

function draftBody({ fields }: ModelFacts): Record<string, Fact> {
  const required = requiredOf(fields).map(({ key }) => key);
  return {
    type: 'object',
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(fields.map((field) => [field.key, draftSchema(field)])),
      webhookUrl: { $ref: '../../shared/schemas/WebhookUrl.yaml' },
    },
  };
}

function draftExamples({ fields }: ModelFacts): Record<string, Fact> {
  const value = Object.fromEntries(requiredOf(fields).map((field) => [field.key, draftExample(field)]));
  return { example: { summary: toWrite('what the example shows'), value } };
}

function requiredOf(fields: ModelFacts['fields']): ModelFacts['fields'] {
  return fields.filter(({ facts }) => facts.required === true);
}

/** The price block of the spec, with the values of conditions in the type that the field has on the wire. */
function draftPrice({ currency, per, size, atLeast, rules }: PriceFacts, { fields }: ModelFacts, date: string): Fact {
  const typeOf = (key: string) => fields.find((field) => field.key === key)?.facts.type;
  const counted = per === 'call' ? undefined : quantityOf(per, fields);
  return {
    currency,
    per,
    ...(size === 1 ? {} : { size }),
    ...(counted === undefined ? {} : { quantity: counted }),
    ...(atLeast ? { atLeast } : {}),
    asOf: date,
    rules: rules.map(({ when, amount }): Fact => {
      const conditions = Object.entries(when).map(([key, value]) => [key, onTheWire(value, typeOf(key))] as const);
      return conditions.length === 0 ? { amount } : { when: Object.fromEntries(conditions), amount };
    }),
  };
}

/** The fields that tell how many units a call takes. */
const COUNTED: Readonly<Record<string, string>> = { second: 'duration', character: 'text' };

function quantityOf(per: string, fields: ModelFacts['fields']): Record<string, string> {
  const field = fields.find(({ key }) => key === COUNTED[per]);
  return field ? { field: field.key } : { unknown: toWrite(`which ${per}s are counted`) };
}

function onTheWire(value: string, type: unknown): string | number | boolean {
  if (type === 'boolean') return value === 'true';
  return type === 'integer' || type === 'number' ? Number(value) : value;
}
