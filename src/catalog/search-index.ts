import type { CatalogEntry } from '../contract/catalog.js';
import { namesOf, otherWordsFor } from './vocabulary.js';
import { chunksOf, joined, partsOf, versionsOf } from './words.js';

/** The texts of one kind that a model has. */
export interface Field {
  readonly words: ReadonlySet<string>;
  /** The texts without what stands between their words, for what people write in one word or in two. */
  readonly joined: readonly string[];
  /** How much it counts that a word is found here. */
  readonly weight: number;
  /** Whether texts are short enough that a word inside of one, or a slip for one, is no chance. */
  readonly isName: boolean;
}

/** The parts of an entry that are searched, and its state, which counts in the order. */
export type Searched = Pick<
  CatalogEntry,
  'id' | 'helper' | 'name' | 'aliases' | 'family' | 'task' | 'output' | 'channel' | 'summary' | 'description'
> & { readonly lifecycle: Pick<CatalogEntry['lifecycle'], 'status'> };

/** What is searched of one model. */
export interface Page<Entry extends Searched> {
  readonly entry: Entry;
  readonly fields: readonly Field[];
  /** What its task and brand are called elsewhere, in one word each. */
  readonly called: ReadonlySet<string>;
  /** What its brand is called, here and elsewhere, each in words. */
  readonly brands: readonly (readonly string[])[];
  /** The versions in its names. */
  readonly versions: ReadonlySet<string>;
}

/** Writes down what is searched of a model. */
export function pageOf<Entry extends Searched>(entry: Entry): Page<Entry> {
  const { id, helper, name, aliases, family, task, output, channel, summary, description } = entry;
  const others = otherWordsFor(entry);
  return {
    entry,
    called: new Set(others.map(joined)),
    brands: namesOf(entry).map((brand) => chunksOf(brand).flatMap(partsOf)),
    versions: new Set([id, name, ...aliases, summary].flatMap(versionsOf)),
    fields: [
      field([family, name, helper, id, ...aliases], 8, true),
      field([task], 6, true),
      field(others, 5, false),
      field([summary], 4, true),
      field([output, channel], 2, true),
      field([description], 1, false),
    ],
  };
}

function field(texts: readonly string[], weight: number, isName: boolean): Field {
  const chunks = texts.flatMap(chunksOf);
  const whole = texts.map(joined);
  // A brand in one word is a word, so that slips in it are found.
  const short = isName ? whole.slice(0, 1) : [];
  const words = new Set([...chunks.map((chunk) => chunk.toLowerCase()), ...chunks.flatMap(partsOf), ...short]);
  return { words, joined: isName ? whole : [], weight, isName };
}
