import { readQuery } from './query.js';
import { nearest, rank } from './rank.js';
import { indexOf, type Index, type Page } from './search-index.js';

/** Finds entries of a list by words. */
export interface Finder<Entry> {
  /** Those that have every word, best first; no words stand for all of them. */
  readonly find: (words: string) => readonly Entry[];
  /** Those that have the most telling of the words, best first. */
  readonly nearest: (words: string) => readonly Entry[];
}

/**
 * Makes a list searchable. The index is made with the first words.
 *
 * @param toPage What of an entry is searched.
 */
export function finderOf<Entry>(entries: readonly Entry[], toPage: (entry: Entry) => Page<Entry>): Finder<Entry> {
  let index: Index<Entry> | undefined;
  const by = (order: typeof rank, words: string): readonly Entry[] => {
    const query = readQuery(words);
    if (query === undefined) return [];
    index ??= indexOf(entries.map(toPage));
    const pages = order(index, query);
    const meant = query.wantsText ? pages.filter(({ task }) => task?.endsWith('-to-text') ?? true) : pages;
    return meant.map(({ entry }) => entry);
  };
  return {
    find: (words) => (words.trim() === '' ? entries : by(rank, words)),
    nearest: (words) => by(nearest, words),
  };
}
