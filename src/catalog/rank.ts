import { likeness, slipLikeness } from './likeness.js';
import { type Query, type Term, withoutVersion } from './query.js';
import type { Field, Index, Page } from './search-index.js';
import { segmentsOf } from './segments.js';
import { isHan, joined } from './words.js';

/** The most that a word of a description counts. */
const IN_A_SENTENCE = 1;

/**
 * The pages that have every word of a query, best first. A brand that is named comes before all others, and with the
 * versions that there are of it when there is none that was asked for.
 */
export function rank<Entry>(index: Index<Entry>, query: Query): Page<Entry>[] {
  const pages = index.pages.filter(({ brands = [] }) => brands.some((brand) => stands(brand, query.words)));
  const found = inOrder(index, query);
  if (pages.length === 0 || pages.length === index.pages.length) return found;
  const own = { ...index, pages };
  const asked = inOrder(own, query);
  const other = asked.length > 0 ? undefined : withoutVersion(query);
  const first = other ? inOrder(own, other) : asked;
  const known = new Set(first);
  return [...first, ...found.filter((page) => !known.has(page))];
}

/** Whether the words of a brand stand together among others. */
function stands(brand: readonly string[], words: readonly string[]): boolean {
  return words.some((_, at) => brand.every((word, index) => words[at + index] === word));
}

/** Of pages that fit equally well, the groups take turns. */
function inOrder<Entry>(index: Index<Entry>, query: Query): Page<Entry>[] {
  const scores = query.terms.map((term) => scoresOf(term, index));
  const turns = new Map<string, number>();
  const found = index.pages
    .map((page, at) => {
      const each = scores.map((score) => score[at]!);
      const sum = each.includes(0) ? 0 : each.reduce((total, score) => total + score, bonus(page, query));
      const score = sum * page.worth;
      // A maker of many models would leave no place for others among the first few.
      const key = `${score} ${page.group}`;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      const isVersion = query.pointed.every((version) => page.versions.has(version));
      const isNamed = isVersion && each.every((fit) => fit > IN_A_SENTENCE);
      return { page, score, turn, isVersion, isNamed, isTask: isOfTask(page, query) };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.turn - other.turn);
  // Where no more than a task is asked for, whose words stand in half of all texts, those of other tasks do not answer.
  const ofTask = found.filter(({ isTask }) => isTask);
  if (ofTask.length > 0) return ofTask.map(({ page }) => page);
  if (query.pointed.length === 0) return found.map(({ page }) => page);
  // A 3 and a 0 that stand in other numbers are no 3.0, where there is one; nor is another brand that compares itself.
  const named = found.filter(({ isNamed }) => isNamed);
  const meant = named.length > 0 ? named : found.filter(({ isVersion }) => isVersion);
  return (meant.length > 0 ? meant : found).map(({ page }) => page);
}

/** The pages that have the most telling words of a query: what few pages have tells more than what many have. */
export function nearest<Entry>(index: Index<Entry>, query: Query): Page<Entry>[] {
  const { pages, han } = index;
  const words = query.terms.flatMap(({ whole, parts }) => (parts.length > 0 ? parts : [whole]));
  const sums = pages.map(() => 0);
  for (const word of words.flatMap((one) => (isHan(one) ? segmentsOf(one, han).words : [one]))) {
    const scores = wordScores(word, index);
    const weight = Math.log(1 + pages.length / scores.filter((score) => score > 0).length);
    for (const [at, score] of scores.entries()) if (score > 0) sums[at]! += score * weight;
  }
  return pages
    .map((page, at) => ({ page, sum: sums[at]! * page.worth }))
    .filter(({ sum }) => sum > 0)
    .sort((one, other) => other.sum - one.sum)
    .map(({ page }) => page);
}

/** How well a term fits each page: as one word, or else in parts. */
function scoresOf<Entry>({ whole, parts }: Term, index: Index<Entry>): number[] {
  const asOne = wordScores(whole, index);
  if (parts.length < 2) return parts[0] === whole || parts.length === 0 ? asOne : better(asOne, [parts[0]!], index);
  return better(asOne, parts, index);
}

function better<Entry>(asOne: number[], parts: readonly string[], index: Index<Entry>): number[] {
  const whole = wholeScores(parts, index);
  return asOne.map((score, at) => Math.max(score, whole[at]!));
}

/** How well several words fit each page: as well as the one of them that fits worst. */
function wholeScores<Entry>(words: readonly string[], index: Index<Entry>): number[] {
  const each = words.map((word) => wordScores(word, index));
  return index.pages.map((_, at) => Math.min(...each.map((scores) => scores[at]!)));
}

/** How well a word fits each page. Chinese is only parted, and slips are only looked for, when no page has the word. */
function wordScores<Entry>(word: string, index: Index<Entry>): number[] {
  const { pages, han } = index;
  const cache = new Map<string, number>();
  const scores = pages.map(({ fields }) => best(fields, (field) => fitIn(field, word, likeness, cache)));
  if (scores.some((score) => score > 0)) return scores;
  const { words, isWhole } = isHan(word) ? segmentsOf(word, han) : { words: [], isWhole: false };
  // A single segment is the word itself, or the word without what says nothing.
  if (isWhole && words[0] !== word) return wholeScores(words, index);
  const slips = new Map<string, number>();
  return pages.map(({ fields }) =>
    best(fields, (field) => (field.isName ? fitIn(field, word, slipLikeness, slips) : 0)),
  );
}

/** As well as the best name fits, or all of what is no name: what others call it counts more where its text says it. */
function best(fields: readonly Field[], fit: (field: Field) => number): number {
  let name = 0;
  let prose = 0;
  for (const field of fields) {
    const score = field.weight * fit(field);
    if (field.isName) name = Math.max(name, score);
    else prose += score;
  }
  return Math.max(name, prose);
}

/** The same words stand in many pages, so each is compared once. */
function fitIn(field: Field, wanted: string, like: typeof likeness, known: Map<string, number>): number {
  let most = wanted.length >= 4 && field.joined.some((text) => text.includes(wanted)) ? 0.5 : 0;
  for (const word of field.words) {
    let fit = known.get(word);
    if (fit === undefined) known.set(word, (fit = like(wanted, word)));
    // In a sentence, a word that only stands inside of another one is a chance.
    if (fit > most && (field.isName || fit >= 0.8)) most = fit;
  }
  return most;
}

/** What counts besides the words: that they stand together, are the whole of a name, or ask for a task or a version. */
function bonus({ task, fields, called, versions }: Page<unknown>, query: Query): number {
  const names = fields.flatMap((field) => field.joined);
  const asked = query.joined;
  const isTask = (task !== undefined && asked.includes(joined(task))) || called.has(asked) ? 10 : 0;
  const isVersion = query.versions.length > 0 && query.versions.every((version) => versions.has(version)) ? 15 : 0;
  const more = isTask + isVersion;
  if (names.includes(asked)) return more + 100;
  if (names.some((name) => name.startsWith(asked))) return more + 20;
  return more + (names.some((name) => name.includes(asked)) ? 10 : 0);
}

/** Whether the whole of a query is the name of what a page is for. */
const isOfTask = ({ task }: Page<unknown>, query: Query): boolean =>
  task !== undefined && joined(task) === query.joined;
