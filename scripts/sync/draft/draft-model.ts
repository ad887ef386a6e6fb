import { WEBHOOK_FIELD } from '../../../spec/conventions/model.mjs';
import type { Field, Model, Value } from '../../../codegen/sources/catalog.js';
import { blockYaml } from '../yaml/block.js';
import { draftDescription } from './draft-description.js';
import { draftExample, draftSchema } from './draft-field.js';
import type { DraftNames } from './draft-names.js';
import { draftOutput } from './draft-output.js';
import { draftPrice, priceOf } from './draft-price.js';
import { draftState, type Told } from './draft-state.js';
import { composedText } from './composed-text.js';
import { lacksSome } from './lacks-some.js';
import { ITS_NAME, type LentText, lentText } from './lent-text.js';
import { type Namesake, namesakesOf } from './namesakes.js';
import { namedText } from './named-text.js';
import { placeholder } from './placeholder.js';
import { counterpartOf, nearest, type Relative } from './relatives.js';
import { type Lent, pointsOf } from './draft-points.js';
import { type Point, pointText } from './review.js';
import { sourceName } from './source-name.js';
import { unwrittenIn } from './unwritten.js';
import { capitalized } from './words.js';

/** A draft, and what a curator has to look at in it. */
export interface Draft {
  /** The lines of its file, each of which holds a whole value. */
  lines: readonly string[];
  /** What no source says and no relative settles. It stands in the draft as `review`, too, which lint refuses. */
  points: readonly Point[];
  /** What the texts are of that nobody could carry over. */
  unwritten: readonly string[];
  /** What its description says, in both languages; undefined when it is left to write. */
  chinese?: {
    readonly title: string;
    readonly summary: string;
    readonly english: string;
    readonly description: string;
  };
}

/**
 * Writes a spec file for a new model: all that the sources tell, and what its relatives can lend.
 *
 * @param told What is told of all models at once.
 */
export function draftModel(model: Model, names: DraftNames, told: Told, relatives: readonly Relative[] = []): Draft {
  const { date } = told;
  const { doubt: unsure, deprecated, lifecycle, sites } = draftState(model, told);
  const near = nearest(model, names, relatives);
  const twin = near.find(({ family, task }) => family === names.family && task === names.task);
  const made = draftOutput(model, names, near);
  const { name: output } = made;
  const doubts = [...names.doubts, ...(made.doubt === undefined ? [] : [made.doubt])];
  const about = { ...names, output, doubts };
  const lent = new Map(
    model.fields.map((field): [string, Lent] => {
      const namesakes = namesakesOf(field.key, near, relatives);
      return [field.key, { facts: counterpartOf(field, namesakes), text: textOf(field, model, about, namesakes) }];
    }),
  );
  const { name = model.id } = model.values;
  const price = priceOf(model);
  const title = titleOf(names);
  const summary = `${title}, ${names.task.replaceAll('-', ' ')}`;
  const said = draftDescription(model, names.task, title);
  const description = said?.english ?? placeholder(model.words);
  const points = pointsOf(model, about, {
    near,
    lent,
    description: `${summary}. ${description}`,
    chinese: said?.chinese,
    unsure,
    arePricesRead: told.arePricesRead,
  });
  const operation = {
    operationId: names.helper,
    summary,
    description,
    ...(deprecated && { deprecated }),
    tags: [output],
    'x-model': {
      id: model.id,
      name,
      ...aliasesOf(model, name),
      family: names.family,
      task: names.task,
      output,
      channel: names.channel,
      ...(sites && { sites }),
      lifecycle,
      ...(price ? { price: draftPrice(price, model, price.asOf ?? date) } : {}),
      sources: sourcesOf(model, date),
      review: points.map(pointText),
    },
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: draftBody(model, names.task, lent),
          examples: { example: { summary: twin?.exampleTitle ?? 'A first try', value: exampleOf(model.fields, lent) } },
        },
      },
    },
    responses: {
      '200': { $ref: '../../shared/responses/TaskSubmitted.yaml' },
      default: { $ref: '../../shared/responses/Failure.yaml' },
    },
  };
  const chinese = said && { title, summary, english: said.english, description: said.chinese };
  const lines = blockYaml({ post: operation });
  return { lines, points, unwritten: unwrittenIn(operation), ...(chinese && { chinese }) };
}

/**
 * The description of a field: a relative's that leaves no doubt, or what follows from its kind and the task, to be
 * looked at where the source has its own words; then a relative's to be looked at, or what can be read off its name.
 */
function textOf(
  field: Field,
  model: Model,
  about: DraftNames & { output: string },
  namesakes: readonly Namesake[],
): LentText | undefined {
  const lent = lentText(field, model, about, namesakes);
  if (lent && lent.doubt === undefined) {
    const lacks = !lent.isOfSameWords && lacksSome(field, about.task, lent.words);
    return lacks ? { ...lent, doubt: 'compare it with the source, which says more' } : lent;
  }
  const composed = composedText(field, model, about);
  if (composed !== undefined) {
    const lacks = lacksSome(field, about.task, composed);
    const doubt = { doubt: 'says what follows from its task, and the source has its own words' };
    return { words: composed, from: 'its task', ...(lacks && doubt) };
  }
  const named = lent ? undefined : namedText(field, about.task);
  return named === undefined ? lent : { words: named, from: ITS_NAME, doubt: 'read off its name' };
}

function aliasesOf({ aliases }: Model, name: string): { aliases?: string[] } {
  // Names that differ in case alone are one to whoever looks them up.
  const byName = new Map([...aliases, name].map((alias) => [alias.toLowerCase(), alias]));
  byName.delete(name.toLowerCase());
  const others = [...byName.values()];
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

/** `kling-v3-turbo-pro-text-to-video` → `Kling V3 Turbo Pro`. */
function titleOf({ file, task }: DraftNames): string {
  return capitalized(file.replace(`-${task}`, ''));
}

function draftBody({ fields }: Model, task: string, lent: ReadonlyMap<string, Lent>): Record<string, Value> {
  const required = requiredOf(fields).map(({ key }) => key);
  return {
    type: 'object',
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(
        fields.map((field) => [
          field.key,
          draftSchema(field, task, lent.get(field.key)?.facts, lent.get(field.key)?.text?.words),
        ]),
      ),
      [WEBHOOK_FIELD]: { $ref: '../../shared/schemas/WebhookUrl.yaml' },
    },
  };
}

function exampleOf(fields: Model['fields'], lent: ReadonlyMap<string, Lent>): Record<string, Value> {
  return Object.fromEntries(
    requiredOf(fields).map((field) => [field.key, draftExample(field, lent.get(field.key)?.facts)]),
  );
}

function requiredOf(fields: Model['fields']): Model['fields'] {
  return fields.filter(({ values }) => values.required === true);
}
