import type { CatalogEntry } from '../contract/catalog.js';
import { namesOf, otherWordsFor } from './vocabulary.js';
import { chunksOf, isHan, joined, partsOf, versionsOf } from './words.js';

/** The texts of one kind that an entry has. */
export interface Field {
  readonly words: ReadonlySet<string>;
  /** The texts without what stands between their words, for what people write in one word or in two. */
  readonly joined: readonly string[];
  /** How much it counts that a word is found here. */
  readonly weight: number;
  /** Whether texts are short enough that a word inside of one, or a slip for one, is no chance. */
  readonly isName: boolean;
}

/** What is searched of one entry. */
export interface Page<Entry> {
  readonly entry: Entry;
  readonly fields: readonly Field[];
  /** What it is called elsewhere, in one word each. */
  readonly called: ReadonlySet<string>;
  /** What its brand is called, here and elsewhere, each in words. */
  readonly brands?: readonly (readonly string[])[];
  /** The versions in its names. */
  readonly versions: ReadonlySet<string>;
  /** Of entries that fit equally well, the groups take turns. */
  readonly group: string;
  /** What it does, where that is one of the tasks of models. */
  readonly task?: string | undefined;
  /** What a fit counts here: 1, or less for what is seldom meant. */
  readonly worth: number;
}

/** Everything that is searched. */
export interface Index<Entry> {
  readonly pages: readonly Page<Entry>[];
  /** All Chinese words, one a line. */
  readonly han: string;
}

/** Puts pages together. */
export function indexOf<Entry>(pages: readonly Page<Entry>[]): Index<Entry> {
  const words = new Set(pages.flatMap(({ fields }) => fields.flatMap((field) => [...field.words].filter(isHan))));
  return { pages, han: [...words].join('\n') };
}

/** The parts of a model that are searched, and its state, which counts in the order. */
export type Searched = Pick<
  CatalogEntry,
  'id' | 'helper' | 'name' | 'aliases' | 'family' | 'task' | 'output' | 'channel' | 'summary' | 'description'
> & { readonly lifecycle: Pick<CatalogEntry['lifecycle'], 'status'> };

/** Writes down what is searched of a model. */
export function pageOf<Entry extends Searched>(entry: Entry): Page<Entry> {
  const { id, helper, name, aliases, family, task, output, channel, summary, description, lifecycle } = entry;
  const others = otherWordsFor(entry);
  return {
    entry,
    group: family,
    task,
    // What can still be used comes first, unless it is far from what was asked for.
    worth: lifecycle.status === 'active' ? 1 : 0.5,
    called: calledOf(others),
    brands: namesOf(entry).map((brand) => chunksOf(brand).flatMap(partsOf)),
    versions: new Set([id, name, ...aliases, summary].flatMap(versionsOf)),
    fields: [
      fieldOf([family, name, helper, id, ...aliases], 8, true),
      fieldOf([task], 6, true),
      fieldOf(others, 5, false),
      fieldOf([summary], 4, true),
      fieldOf([output, channel], 2, true),
      fieldOf([description], 1, false),
    ],
  };
}

/** Other names in one word each. */
export const calledOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(joined));

/** Writes down texts of one kind. */
export function fieldOf(texts: readonly string[], weight: number, isName: boolean): Field {
  const chunks = texts.flatMap(chunksOf);
  const whole = isName ? texts.map(joined) : [];
  // A brand in one word is a word, so that slips in it are found.
  const words = new Set(whole.slice(0, 1));
  for (const chunk of chunks) for (const word of [chunk.toLowerCase(), ...partsOf(chunk)]) words.add(word);
  return { words, joined: whole, weight, isName };
}
