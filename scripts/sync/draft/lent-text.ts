import type { SpecSchema } from '../../../codegen/spec/types.js';
import type { Field, Model } from '../../../codegen/sources/catalog.js';
import { isMedia } from '../../../codegen/sources/media-type.js';
import { canMean } from './media-words.js';
import type { Namesake, Told } from './namesakes.js';
import { fits, type Relative } from './relatives.js';
import { knownOf, trueWords } from './true-words.js';

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
  const lenders = lendersOf(field, model, namesakes);
  const isMeant = ({ said, relative }: Lender) =>
    relative.task === task || (said.canBeMeant ??= canMean(said.words, field, model, output));
  const meant = lenders.filter(isMeant);
  const texts = meant.length > 0 ? meant : lenders;
  for (const text of texts) text.said.users.push(text);
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
  const {
    said: { words, users },
    relative,
  } = found;
  const isOfSameWords = users.some((one) => isOfWords(one, field));
  const lent = { words, from: relative.helper, ...(isOfSameWords && { isOfSameWords }) };
  const isOwnWork = relative.task === task || !isFree(field);
  if (isCommon(found) && isOwnWork && isMeant(found)) return lent;
  const doubts: readonly (readonly [boolean, string])[] = [
    [!isKin(found), 'another family'],
    [!isOwnWork, 'another task'],
    [!isMeant(found), 'no such medium'],
    [isFree(field) && users.length === 1, 'said of one model alone'],
  ];
  const doubt = doubts.find(([holds]) => holds)?.[1];
  return doubt === undefined ? lent : { ...lent, doubt };
}

/** What relatives say that can be true of a new field: one for all that say the same. */
interface Said {
  readonly words: string;
  /** Who of those that count says it. */
  readonly users: Lender[];
  /** Whether the new model has the media that it names; undefined until somebody asks. */
  canBeMeant?: boolean;
  isCommon?: boolean;
}

interface Lender {
  readonly said: Said;
  readonly relative: Relative;
  readonly schema: SpecSchema;
}

function lendersOf(field: Field, model: Model, namesakes: readonly Namesake[]): Lender[] {
  const known = knownOf(field, model);
  const found = new Map<Told, Said | undefined>();
  const byWords = new Map<string, Said>();
  const saidBy = (told: Told, schema: SpecSchema) => {
    const words = fits(field.values, schema) ? trueWords(told, known) : undefined;
    if (words === undefined) return undefined;
    const said = byWords.get(words) ?? { words, users: [] };
    byWords.set(words, said);
    return said;
  };
  const lenders: Lender[] = [];
  for (const { relative, schema, told } of namesakes) {
    if (!found.has(told)) found.set(told, saidBy(told, schema));
    const said = found.get(told);
    if (said !== undefined) lenders.push({ said, relative, schema });
  }
  return lenders;
}

/** Whether all of a text was written from the words that the source has for the new field. */
function isOfWords({ said, relative, schema }: Lender, { key, words }: Field): boolean {
  return said.words === schema.description && !!words && relative.told.get(key) === words;
}

/** Models, of more than one family, that have the same text for a field: it says nothing that is true of one alone. */
const MANY = 3;

function isCommon({ said }: Lender): boolean {
  const { users } = said;
  said.isCommon ??= users.length >= MANY && new Set(users.map(({ relative }) => relative.family)).size > 1;
  return said.isCommon;
}

/** Whether a field takes whatever is given: what to give is said of the model more than of the field. */
function isFree({ values: { type, enum: choices } }: Field): boolean {
  return isMedia(type) || (choices === undefined && (type === undefined || type === 'string'));
}
