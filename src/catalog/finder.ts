import { readQuery } from './query.js';
import { rank } from './rank.js';
import { type Page, pageOf, type Searched } from './search-index.js';

/**
 * Finds entries of a list by words, best first; no words stand for all of them. The index is made with the first words.
 */
export function finderOf<Entry extends Searched>(entries: readonly Entry[]): (words: string) => readonly Entry[] {
  let pages: readonly Page<Entry>[] | undefined;
  return (words) => {
    if (words.trim() === '') return entries;
    const query = readQuery(words);
    if (query === undefined) return [];
    pages ??= entries.map(pageOf);
    const found = rank(pages, query);
    return query.wantsText ? found.filter(({ task }) => task.endsWith('-to-text')) : found;
  };
}
