import { canBeSaid } from '../../../spec/conventions/price.mjs';
import { WEBHOOK_FIELD } from '../../../spec/conventions/model.mjs';
import type { Field, Model, Price, SourceKind, Value } from '../catalog.js';
import { isMedia } from '../media-type.js';
import { blockYaml } from '../yaml/block.js';
import { formatYaml } from '../yaml/format.js';
import { draftExample, draftSchema } from './draft-field.js';
import type { DraftNames } from './draft-names.js';
import { placeholder } from './placeholder.js';
import { counterpartOf, type Counterpart, nearest, type Relative } from './relatives.js';

/** What a source is called in the `sources` of the spec files. Both forms of the registry are one. */
export function sourceName(kind: SourceKind = 'models'): string {
  return kind === 'documentation' ? 'RunningHub API documentation' : 'RunningHub public model registry';
}

/** A draft, and what a curator has to look at in it. */
export interface Draft {
  text: string;
  /** What was taken from elsewhere or guessed. It stands in the draft as `review`, too, which lint refuses. */
  review: string[];
  /** How many texts nobody could carry over. */
  unwritten: number;
  /** Whether it has a price. */
  isPriced: boolean;
}

/**
 * Writes a spec file for a new model: all that the sources tell, and what its relatives can lend.
 *
 * @param date Day of a source that names none.
 */
export async function draftModel(
  model: Model,
  names: DraftNames,
  date: string,
  relatives: readonly Relative[] = [],
): Promise<Draft> {
  const near = nearest(model, names, relatives);
  const kin = near.filter(({ family }) => family === names.family);
  const twin = kin.find(({ task }) => task === names.task);
  const lent = new Map(model.fields.map((field) => [field.key, counterpartOf(field, near)]));
  const output = outputOf(model, names, near);
  const { name = model.id } = model.values;
  const price = priceOf(model);
  const review = reviewOf(model, names, { twin, lent, output });
  const operation = {
    operationId: names.helper,
    summary: summaryOf(names),
    description: twin?.description ?? placeholder(model.words),
    tags: [output],
    'x-model': {
      id: model.id,
      name,
      ...aliasesOf(model, name),
      family: names.family,
      task: names.task,
      output,
      channel: names.channel,
      lifecycle: { status: 'active', date },
      ...(price ? { price: draftPrice(price, model, date) } : {}),
      sources: sourcesOf(model, date),
      review,
    },
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: draftBody(model, names.task, lent),
          examples: { example: { summary: exampleTitle(twin), value: exampleOf(model.fields, lent) } },
        },
      },
    },
    responses: {
      '200': { $ref: '../../shared/responses/TaskSubmitted.yaml' },
      default: { $ref: '../../shared/responses/Failure.yaml' },
    },
  };
  const text = await formatYaml(`${blockYaml({ post: operation }).join('\n')}\n`);
  return { text, review, unwritten: text.split(placeholder()).length - 1, isPriced: price !== undefined };
}

function aliasesOf({ aliases }: Model, name: string): { aliases?: string[] } {
  const others = [...new Set(aliases)].filter((alias) => alias !== name);
  return others.length === 0 ? {} : { aliases: others };
}

function sourcesOf({ toldBy }: Model, date: string): { name: string; date: string }[] {
  const told = toldBy ?? [{ kind: 'models' as const, date }];
  const latest = new Map<string, string>();
  for (const source of told) {
    const name = sourceName(source.kind);
    const day = source.date ?? date;
    if (day > (latest.get(name) ?? '')) latest.set(name, day);
  }
  return [...latest].map(([name, day]) => ({ name, date: day }));
}

/**
 * What a user gets. The vendor calls a result that is told as JSON a text, whatever it is an address of; relatives of
 * the same task know better.
 */
function outputOf({ values }: Model, { task }: DraftNames, near: readonly Relative[]): string {
  const { output } = values;
  if (output !== undefined && output !== 'text') return output;
  return near.find((relative) => relative.task === task)?.output ?? output ?? 'file';
}

/** `kling-v3-turbo-pro-text-to-video` → `Kling v3 turbo pro, text to video`. */
function summaryOf({ file, task }: DraftNames): string {
  const doing = task.replaceAll('-', ' ');
  const words = file.replace(`-${task}`, '').replaceAll('-', ' ');
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return `${title}, ${doing}`;
}

function exampleTitle(twin: Relative | undefined): string {
  return twin ? 'A first try' : placeholder('what the example shows');
}

function draftBody(
  { fields }: Model,
  task: string,
  lent: ReadonlyMap<string, Counterpart | undefined>,
): Record<string, Value> {
  const required = requiredOf(fields).map(({ key }) => key);
  return {
    type: 'object',
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(fields.map((field) => [field.key, draftSchema(field, task, lent.get(field.key))])),
      [WEBHOOK_FIELD]: { $ref: '../../shared/schemas/WebhookUrl.yaml' },
    },
  };
}

function exampleOf(fields: Model['fields'], lent: ReadonlyMap<string, Counterpart | undefined>): Record<string, Value> {
  return Object.fromEntries(requiredOf(fields).map((field) => [field.key, draftExample(field, lent.get(field.key))]));
}

function requiredOf(fields: Model['fields']): Model['fields'] {
  return fields.filter(({ values }) => values.required === true);
}

interface Lent {
  twin: Relative | undefined;
  lent: ReadonlyMap<string, Counterpart | undefined>;
  output: string;
}

/** Whatever in a draft no source says: one line for each thing to look at, money first. */
function reviewOf(model: Model, names: DraftNames, { twin, lent, output }: Lent): string[] {
  const byLender = new Map<string, string[]>();
  for (const [key, counterpart] of lent) {
    if (counterpart)
      byLender.set(counterpart.relative.helper, [...(byLender.get(counterpart.relative.helper) ?? []), key]);
  }
  const unsure = model.fields.filter(({ values }) => values.type === 'unknown').map(({ key }) => key);
  const noFormats = model.fields.filter(({ key, values }) => isMedia(values.type) && !values.accept && !lent.get(key));
  return [
    ...(priceOf(model) ? [] : [priceDoubt(model)]),
    `names: family ${names.family}, task ${names.task}, helper ${names.helper} and the summary are guesses`,
    ...(output === model.values.output
      ? []
      : [`output: ${output} by its task; the source says ${model.values.output ?? 'nothing'}`]),
    ...(twin ? [`description and example: those of ${twin.helper}`] : []),
    ...[...byLender].map(([helper, keys]) => `texts and what no source limits: ${keys.join(', ')} as in ${helper}`),
    ...(unsure.length === 0 ? [] : [`type: no source knows that of ${unsure.join(', ')}`]),
    ...(noFormats.length === 0
      ? []
      : [`formats: no source tells those of ${noFormats.map(({ key }) => key).join(', ')}`]),
    ...(model.areFieldsUnsure ? ['fields: the page shows the nodes of a graph, whose names may be others'] : []),
    ...(model.toldBy?.every(({ kind }) => kind === 'capabilities')
      ? ['fields: lists and objects are missing in this source']
      : []),
  ];
}

/** The price that a list has for a model, as far as the spec has words for it. */
function priceOf({ price }: Model): Price | undefined {
  return price && price.rules.length > 0 && canBeSaid(price) ? price : undefined;
}

function priceDoubt({ price }: Model): string {
  if (!price || price.rules.length === 0) return 'price: no list has one';
  return `price: the list has one in ${price.currency} by the ${price.per}, which the spec cannot say as it is`;
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

function quantityOf(per: string, fields: readonly Field[]): Record<string, string> {
  const field = fields.find(({ key }) => key === COUNTED[per]);
  return field ? { field: field.key } : { unknown: placeholder(`which ${per}s are counted`) };
}

function onTheWire(value: string, type: unknown): string | number | boolean {
  if (type === 'boolean') return value === 'true';
  return type === 'integer' || type === 'number' ? Number(value) : value;
}
