import type { Field, Model } from '../../../codegen/sources/catalog.js';
import { isMedia } from '../../../codegen/sources/media-type.js';
import type { DraftNames } from './draft-names.js';
import { shown } from './placeholder.js';
import { lacksPrice, unsaidPrice } from './draft-price.js';
import { lentLimits } from './lent-limits.js';
import { ITS_NAME, type LentText } from './lent-text.js';
import type { Counterpart, Relative } from './relatives.js';
import type { Point } from './review.js';

/** What relatives know of a field. */
export interface Lent {
  readonly facts: Counterpart | undefined;
  readonly text: LentText | undefined;
}

/** What a draft was made from, and what it says. */
interface Drafted {
  readonly near: readonly Relative[];
  readonly lent: ReadonlyMap<string, Lent>;
  /** Summary and description. */
  readonly description: string;
  /** The description in Chinese, for a family that is translated. */
  readonly chinese?: string | undefined;
  /** What no list tells of its state. */
  readonly unsure?: string | undefined;
  readonly arePricesRead?: boolean | undefined;
}

/** What a person looks at: whatever no source says and no relative settles. */
export function pointsOf(
  model: Model,
  { family, task, output, helper, doubts }: DraftNames & { output: string },
  { near, lent, description, chinese = '', unsure, arePricesRead }: Drafted,
): Point[] {
  const price = unsaidPrice(model);
  const texts = [...lent].flatMap(([key, { text }]): Point[] =>
    text?.doubt === undefined || isNameAlone(model, key, text)
      ? []
      : [{ kind: 'text', cells: [key, text.words, text.from, text.doubt, shown(wordsOf(model, key))] }],
  );
  const limits = model.fields.flatMap((field): Point[] => {
    const facts = lent.get(field.key)?.facts;
    const told = lentLimits(field, facts);
    return told === undefined || facts === undefined
      ? []
      : [{ kind: 'limits', cells: [field.key, told, facts.relative.helper] }];
  });
  return [
    ...(price === undefined ? [] : [{ kind: 'price', cells: [price] } as const]),
    ...(arePricesRead && lacksPrice(model) ? [{ kind: 'unpriced', cells: ['none in the list'] } as const] : []),
    { kind: 'names', cells: [family, task, output, helper, near[0]?.helper ?? 'none', doubts.join('; ')] },
    ...[...(unsure === undefined ? [] : [unsure]), ...untold(model, lent)].map(
      (what) => ({ kind: 'facts', cells: [what] }) as const,
    ),
    ...limits,
    ...texts,
    { kind: 'description', cells: [description, chinese, shown(model.words)] },
  ];
}

/** Limits that a page has and no draft can say, of a field and of what is in it. */
function lost({ key, unread = [], parts = [] }: Field): string[] {
  const inside = parts.flatMap((part) => lost({ ...part, key: `${key}.${part.key}` }));
  return [...(unread.length === 0 ? [] : [`${key} (${shown(unread.join('; '))})`]), ...inside];
}

/** Whether a text says what name and values do, and nothing more is known: there is nothing to compare it with. */
function isNameAlone(model: Model, key: string, text: LentText | undefined): boolean {
  return text?.from === ITS_NAME && (wordsOf(model, key) ?? '') === '';
}

function wordsOf({ fields }: Model, key: string): string | undefined {
  return fields.find((field) => field.key === key)?.words;
}

/** What one form of the registry has no words for; a page of the documentation would tell it. */
const LEFT_OUT = 'fields that are lists or objects, which the only source leaves out';

/** What neither a source nor a relative tells. */
function untold(model: Model, lent: ReadonlyMap<string, Lent>): string[] {
  const { fields, areFieldsUnsure, isUndocumented, toldBy } = model;
  const unsure = fields.filter(({ values }) => values.type === 'unknown').map(({ key }) => key);
  const open = fields.filter(({ key, values }) => isMedia(values.type) && !values.accept && !lent.get(key)?.facts);
  // A registry calls fields required that are not.
  const isTrusted = toldBy?.[0]?.kind === 'documentation';
  const doubtful = fields.flatMap(({ key, values }) => {
    const { relative } = lent.get(key)?.facts ?? {};
    return values.required && !isTrusted && relative && !relative.required.has(key) ? [key] : [];
  });
  const unsaid = [...lent].flatMap(([key, { text }]) =>
    isNameAlone(model, key, text) ? [`${key} (${text?.words})`] : [],
  );
  const limits = fields.flatMap((field) => lost(field));
  const isDigest = toldBy?.every(({ kind }) => kind === 'capabilities') === true;
  return [
    ...(unsure.length === 0 ? [] : [`the type of ${unsure.join(', ')}`]),
    ...(open.length === 0 ? [] : [`the formats of ${open.map(({ key }) => key).join(', ')}`]),
    ...(isUndocumented ? [`why no page of the documentation is about it${isDigest ? `, and ${LEFT_OUT}` : ''}`] : []),
    ...(doubtful.length === 0 ? [] : [`whether ${doubtful.join(', ')} must be given, as in no model beside it`]),
    ...(unsaid.length === 0 ? [] : [`the use of fields of which only name and values tell: ${unsaid.join(', ')}`]),
    ...(limits.length === 0
      ? []
      : [`whether limits hold that a page has and the draft does not: ${limits.join(', ')}`]),
    ...(areFieldsUnsure ? ['whether fields have the names of the nodes that the page shows'] : []),
    ...(isDigest && !isUndocumented ? [LEFT_OUT] : []),
  ];
}
