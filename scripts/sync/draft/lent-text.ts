import type { Field, Model, Value } from '../../../codegen/sources/catalog.js';
import { isMedia, type MediaType } from '../../../codegen/sources/media-type.js';
import type { Namesake, Told } from './namesakes.js';
import { type Part, truePart } from './parts.js';
import { fits, type Relative } from './relatives.js';

/** A description of a field that nobody has written for it. */
export interface LentText {
  readonly words: string;
  /** Helper of the relative whose text it is, or what it was made of. */
  readonly from: string;
  /** Why a person has to read it; undefined where it follows. */
  readonly doubt?: string;
  /** Whether it was written, as it is, from the words that the source has for the new field. */
  readonly isOfSameWords?: boolean;
}

/** What a text was made of that no relative lends. */
export const ITS_NAME = 'its name';

/** What texts call media, and what a model must have so that it is meant. */
const MEDIA: Readonly<Record<string, RegExp>> = {
  image: /\b(pictures?|images?|photos?|frames?)\b/i,
  video: /\b(videos?|clips?|footage)\b/i,
  audio: /\b(audio|recordings?|speech|spoken|voices?|soundtrack)\b/i,
};

/**
 * The description for a field that no source describes in words of ours: that of the nearest field of its name, as far
 * as nothing known of the new model makes it untrue.
 *
 * @param namesakes Those of the nearest relatives first.
 * @returns Undefined when no text can be carried over.
 */
export function lentText(
  field: Field,
  model: Model,
  { family, task, output }: { family: string; task: string; output: string },
  namesakes: readonly Namesake[],
): LentText | undefined {
  const known: Known = {
    own: JSON.stringify([field.values, field.key]),
    keys: new Set(model.fields.map(({ key }) => key)),
  };
  const truths = new Map<Told, string | undefined>();
  const lenders: Lender[] = [];
  for (const { relative, schema, told } of namesakes) {
    if (!truths.has(told)) {
      const isTold = (part: Part) => isTrue(part, field, known, told.choices);
      truths.set(told, fits(field.values, schema) ? truePart(told.parts, isTold) : undefined);
    }
    const words = truths.get(told);
    if (words === undefined) continue;
    const isSame = words === schema.description && !!field.words && relative.told.get(field.key) === field.words;
    lenders.push({ words, relative, isSame });
  }
  const meanings = new Map<string, boolean>();
  const isMeant = ({ words, relative }: Lender) => {
    if (relative.task === task) return true;
    const means = meanings.get(words) ?? canMean(words, field, model, output);
    meanings.set(words, means);
    return means;
  };
  const meant = lenders.filter(isMeant);
  const texts = meant.length > 0 ? meant : lenders;
  const byWords = new Map<string, Lender[]>();
  for (const text of texts) {
    const all = byWords.get(text.words);
    if (all) all.push(text);
    else byWords.set(text.words, [text]);
  }
  const users = (words: string) => byWords.get(words) ?? [];
  const common = new Set(
    [...byWords].flatMap(([words, all]) =>
      all.length >= MANY && new Set(all.map(({ relative }) => relative.family)).size > 1 ? [words] : [],
    ),
  );
  const isCommon = ({ words }: Lender) => common.has(words);
  const isKin = ({ relative }: Lender) => relative.family === family;
  const ofTask = texts.filter(({ relative }) => relative.task === task);
  const found =
    ofTask.find(isKin) ??
    (isFree(field) ? ofTask.find(isCommon) : undefined) ??
    texts.find(isKin) ??
    ofTask.find(isCommon) ??
    texts.find(isCommon) ??
    ofTask[0];
  if (!found) return undefined;
  const { words, relative } = found;
  const isOfSameWords = users(words).some(({ isSame }) => isSame);
  const lent = { words, from: relative.helper, ...(isOfSameWords && { isOfSameWords }) };
  const isOwnWork = relative.task === task || !isFree(field);
  if (isCommon(found) && isOwnWork && isMeant(found)) return lent;
  const doubts: readonly (readonly [boolean, string])[] = [
    [!isKin(found), 'another family'],
    [!isOwnWork, 'another task'],
    [!isMeant(found), 'no such medium'],
    [isFree(field) && users(words).length === 1, 'said of one model alone'],
  ];
  const doubt = doubts.find(([holds]) => holds)?.[1];
  return doubt === undefined ? lent : { ...lent, doubt };
}

interface Lender {
  readonly words: string;
  /** Whether all of its text was written from the words that the source has for the new field. */
  readonly isSame: boolean;
  readonly relative: Relative;
}

/** Models, of more than one family, that have the same text for a field: it says nothing that is true of one alone. */
const MANY = 3;

/** What is known of a new field, read once for all texts. */
interface Known {
  /** Its key and its values, in which every number of a text has to be. */
  readonly own: string;
  /** All fields of its model. */
  readonly keys: ReadonlySet<string>;
}

/** Whether nothing in a part of a text is known to be untrue of a new field. */
function isTrue(
  { isOwn, isOfOptional, isOfRequired, words, numbers, said, fields }: Part,
  one: Field,
  known: Known,
  choices: readonly Value[],
): boolean {
  const { key, values } = one;
  if (isOwn || (values.required === true ? isOfOptional : isOfRequired)) return false;
  if (numbers.some((number) => !known.own.includes(number))) return false;
  const gone = choices.filter((choice) => values.enum?.includes(choice) === false).map(String);
  if (gone.some((choice) => said.has(choice) || (choice.length > 2 && words.includes(choice)))) return false;
  return fields.every((name) => name === key || known.keys.has(name));
}

/** Whether a field takes whatever is given: what to give is said of the model more than of the field. */
function isFree({ values: { type, enum: choices } }: Field): boolean {
  return isMedia(type) || (choices === undefined && (type === undefined || type === 'string'));
}

/** Whether a model has the media that a text names. */
export function canMean(words: string, { key }: Field, { fields }: Model, output: string): boolean {
  const types = [output, ...fields.map(({ values }) => values.type)];
  // A clip is made of pictures.
  if (types.includes('video')) types.push('image');
  return Object.entries(MEDIA).every(
    ([type, pattern]) =>
      !pattern.test(words) ||
      types.includes(type as MediaType) ||
      fields.some((field) => pattern.test(split(field.key))) ||
      pattern.test(split(key)),
  );
}

/** `generateAudio` in words. */
function split(key: string): string {
  return key.replaceAll(/([A-Z])|_/g, ' $1');
}
