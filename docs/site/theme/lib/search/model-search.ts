import type { ModelSummary } from '../../../shared/model-data.js';
import { normalize, wordsOf } from './normalize.js';

interface Entry {
  readonly model: ModelSummary;
  /** Every name of the model. */
  readonly names: readonly string[];
  readonly words: readonly string[];
  /** All of it, for what only occurs somewhere inside. */
  readonly text: string;
}

/** How well one query fits one model; 0 when it does not. */
const EXACT = 1000;
const NAME_PREFIX = 500;
const WORD = 30;
const WORD_PREFIX = 20;
const INSIDE = 5;

/**
 * Finds models by any of their names: documented name, endpoint or its address, helper, Chinese name, earlier names,
 * and the words in their titles. A whole name comes first, then names that begin with the query, then models that have
 * all of its words; models that can still be used come before those that cannot.
 *
 * @example
 * const search = modelSearch(models);
 * search('gpt image text')[0].id // 'rhart-image-g-2-official/text-to-image'
 */
export function modelSearch(models: readonly ModelSummary[]): (query: string) => ModelSummary[] {
  const entries = models.map(entryOf);
  return (query) => {
    const whole = normalize(query);
    if (!whole) return [...models];
    const words = wordsOf(whole);
    return entries
      .map((entry) => ({ entry, score: scoreOf(entry, whole, words) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .map(({ entry }) => entry.model);
  };
}

function entryOf(model: ModelSummary): Entry {
  const { id, helper, name, aliases, family, task, output, channel, title } = model;
  const names = [id, helper, name, ...aliases].map(normalize);
  const texts = [id, helper, name, ...aliases, family, task, output, channel, title];
  return {
    model,
    names,
    words: [...new Set(texts.flatMap(wordsOf))],
    text: texts.join('\n').normalize('NFKC').toLowerCase(),
  };
}

function scoreOf({ model, names, words, text }: Entry, whole: string, queried: readonly string[]): number {
  const usable = model.status === 'active' ? 1 : 0;
  if (names.includes(whole)) return EXACT + usable;
  let score = names.some((name) => name.startsWith(whole)) ? NAME_PREFIX : 0;
  for (const word of queried) {
    if (words.includes(word)) score += WORD;
    else if (words.some((known) => known.startsWith(word))) score += WORD_PREFIX;
    else if (text.includes(word)) score += INSIDE;
    else if (score < NAME_PREFIX) return 0;
  }
  return score && score + usable;
}
