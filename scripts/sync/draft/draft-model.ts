import { WEBHOOK_FIELD } from '../../../spec/conventions/model.mjs';
import type { Model, Price, Value } from '../catalog.js';
import { blockYaml } from '../yaml/block.js';
import { draftExample, draftSchema } from './draft-field.js';
import type { DraftNames } from './draft-names.js';
import { formatYaml } from '../yaml/format.js';
import { placeholder } from './placeholder.js';

/** The name of the registry in the `sources` of the spec files. */
export const REGISTRY = 'RunningHub public model registry';

/** Writes a spec file for a new model: all that the registry tells, with marks where a curator has to write. */
export async function draftModel(model: Model, names: DraftNames, date: string): Promise<string> {
  const output = model.values.output ?? 'file';
  const { name = model.id, localName } = model.values;
  const operation = {
    operationId: names.helper,
    summary: placeholder(name),
    description: placeholder(),
    tags: [output],
    'x-model': {
      id: model.id,
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
      content: { 'application/json': { schema: draftBody(model, names.task), examples: draftExamples(model) } },
    },
    responses: {
      '200': { $ref: '../../shared/responses/TaskSubmitted.yaml' },
      default: { $ref: '../../shared/responses/Failure.yaml' },
    },
  };
  const text = `${blockYaml({ post: operation }).join('\n')}\n`;
  return formatYaml(text);
}

function draftBody({ fields }: Model, task: string): Record<string, Value> {
  const required = requiredOf(fields).map(({ key }) => key);
  return {
    type: 'object',
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(fields.map((field) => [field.key, draftSchema(field, task)])),
      [WEBHOOK_FIELD]: { $ref: '../../shared/schemas/WebhookUrl.yaml' },
    },
  };
}

function draftExamples({ fields }: Model): Record<string, Value> {
  const value = Object.fromEntries(requiredOf(fields).map((field) => [field.key, draftExample(field)]));
  return { example: { summary: placeholder('what the example shows'), value } };
}

function requiredOf(fields: Model['fields']): Model['fields'] {
  return fields.filter(({ values }) => values.required === true);
}

/** The price block of the spec, with the values of conditions in the type that the field has on the wire. */
function draftPrice({ currency, per, size, atLeast, rules }: Price, { fields }: Model, date: string): Value {
  const typeOf = (key: string) => fields.find((field) => field.key === key)?.values.type;
  const counted = per === 'call' ? undefined : quantityOf(per, fields);
  return {
    currency,
    per,
    ...(size === 1 ? {} : { size }),
    ...(counted === undefined ? {} : { quantity: counted }),
    ...(atLeast ? { atLeast } : {}),
    asOf: date,
    rules: rules.map(({ when, amount }): Value => {
      const conditions = Object.entries(when).map(([key, value]) => [key, onTheWire(value, typeOf(key))] as const);
      return conditions.length === 0 ? { amount } : { when: Object.fromEntries(conditions), amount };
    }),
  };
}

/** The fields that tell how many units a call takes. */
const COUNTED: Readonly<Record<string, string>> = { second: 'duration', character: 'text' };

function quantityOf(per: string, fields: Model['fields']): Record<string, string> {
  const field = fields.find(({ key }) => key === COUNTED[per]);
  return field ? { field: field.key } : { unknown: placeholder(`which ${per}s are counted`) };
}

function onTheWire(value: string, type: unknown): string | number | boolean {
  if (type === 'boolean') return value === 'true';
  return type === 'integer' || type === 'number' ? Number(value) : value;
}
