import { likeness, slipLikeness } from './likeness.js';
import { type Query, type Term, withoutVersion } from './query.js';
import type { Field, Page, Searched } from './search-index.js';
import { joined } from './words.js';

type Pages<Entry extends Searched> = readonly Page<Entry>[];

/** The most that a word of a description counts. */
const IN_A_SENTENCE = 1;

/**
 * The models that have every word of a query, best first. A brand that is named comes before all others, and with the
 * versions that there are of it when there is none that was asked for.
 */
export function rank<Entry extends Searched>(pages: Pages<Entry>, query: Query): Entry[] {
  const own = pages.filter(({ brands }) => brands.some((brand) => stands(brand, query.words)));
  const found = inOrder(pages, query);
  if (own.length === 0 || own.length === pages.length) return found;
  const asked = inOrder(own, query);
  const other = asked.length > 0 ? undefined : withoutVersion(query);
  const first = other ? inOrder(own, other) : asked;
  const known = new Set(first);
  return [...first, ...found.filter((entry) => !known.has(entry))];
}

/** Whether the words of a brand stand together among others. */
function stands(brand: readonly string[], words: readonly string[]): boolean {
  return words.some((_, at) => brand.every((word, index) => words[at + index] === word));
}

/** Of models that fit equally well, the brands take turns. */
function inOrder<Entry extends Searched>(pages: Pages<Entry>, query: Query): Entry[] {
  const scores = query.terms.map((term) => scoresOf(term, pages));
  const turns = new Map<string, number>();
  const found = pages
    .map((page, at) => {
      const { entry, versions } = page;
      const each = scores.map((score) => score[at]!);
      const sum = each.includes(0) ? 0 : each.reduce((total, score) => total + score, bonus(page, query));
      // What can still be used comes first, unless it is far from what was asked for.
      const score = entry.lifecycle.status === 'active' ? sum : sum / 2;
      // A maker of many models would leave no place for others among the first few.
      const key = `${score} ${entry.family}`;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      const isVersion = query.pointed.every((version) => versions.has(version));
      return { entry, score, turn, isVersion, isNamed: isVersion && each.every((fit) => fit > IN_A_SENTENCE) };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.turn - other.turn);
  if (query.pointed.length === 0) return found.map(({ entry }) => entry);
  // A 3 and a 0 that stand in other numbers are no 3.0, where there is one; nor is another brand that compares itself.
  const named = found.filter(({ isNamed }) => isNamed);
  const meant = named.length > 0 ? named : found.filter(({ isVersion }) => isVersion);
  return (meant.length > 0 ? meant : found).map(({ entry }) => entry);
}

/** How well a term fits each model: as one word, or else in parts. */
function scoresOf<Entry extends Searched>({ whole, parts }: Term, pages: Pages<Entry>): number[] {
  const asOne = wordScores(whole, pages);
  if (parts.length < 2) return parts[0] === whole || parts.length === 0 ? asOne : better(asOne, [parts[0]!], pages);
  return better(asOne, parts, pages);
}

function better<Entry extends Searched>(asOne: number[], parts: readonly string[], pages: Pages<Entry>): number[] {
  const each = parts.map((part) => wordScores(part, pages));
  return asOne.map((score, at) => Math.max(score, Math.min(...each.map((scores) => scores[at]!))));
}

/** How well a word fits each model. Slips are only looked for when no model has the word. */
function wordScores<Entry extends Searched>(word: string, pages: Pages<Entry>): number[] {
  const cache = new Map<string, number>();
  const scores = pages.map(({ fields }) => best(fields, (field) => fitIn(field, word, likeness, cache)));
  if (scores.some((score) => score > 0)) return scores;
  const slips = new Map<string, number>();
  return pages.map(({ fields }) =>
    best(fields, (field) => (field.isName ? fitIn(field, word, slipLikeness, slips) : 0)),
  );
}

function best(fields: readonly Field[], fit: (field: Field) => number): number {
  return Math.max(...fields.map((field) => field.weight * fit(field)));
}

/** The same words stand in many models, so each is compared once. */
function fitIn(field: Field, wanted: string, like: typeof likeness, known: Map<string, number>): number {
  let most = wanted.length >= 4 && field.joined.some((text) => text.includes(wanted)) ? 0.5 : 0;
  for (const word of field.words) {
    const fit = known.get(word) ?? like(wanted, word);
    known.set(word, fit);
    // In a sentence, a word that only stands inside of another one is a chance.
    if (fit > most && (field.isName || fit >= 0.8)) most = fit;
  }
  return most;
}

/** What counts besides the words: that they stand together, are the whole of a name, or ask for a task or a version. */
function bonus({ entry, fields, called, versions }: Page<Searched>, query: Query): number {
  const names = fields.flatMap((field) => field.joined);
  const asked = query.joined;
  const isTask = asked.includes(joined(entry.task)) || called.has(asked) ? 10 : 0;
  const isVersion = query.versions.length > 0 && query.versions.every((version) => versions.has(version)) ? 15 : 0;
  const more = isTask + isVersion;
  if (names.includes(asked)) return more + 100;
  if (names.some((name) => name.startsWith(asked))) return more + 20;
  return more + (names.some((name) => name.includes(asked)) ? 10 : 0);
}
