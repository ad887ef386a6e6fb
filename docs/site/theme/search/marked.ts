import { readQuery } from '../../../../src/catalog/query.js';
import { isHan } from '../../../../src/catalog/words.js';

/** A piece of a text, and whether it is one of the words that were looked for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** Characters of a snippet. */
const LENGTH = 170;
/** How much of the text a snippet shows before the first word that was looked for. */
const BEFORE = 50;

const WORDS = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;

/** The words of a query as they may stand in a text; Chinese, which has no blanks, by two characters. */
export function wordsOf(query: string): string[] {
  const words = (readQuery(query)?.terms ?? []).flatMap(({ whole, parts }) => [whole, ...parts]);
  const each = words.flatMap((word) => (isHan(word) && word.length > 2 ? pairsOf(word) : [word]));
  return [...new Set(each)].sort((one, other) => other.length - one.length);
}

/** The place of a text where it has the words, in pieces. */
export function snippet(text: string, words: readonly string[]): Piece[] {
  if (text.length <= LENGTH) return marked(text, words);
  const first = marked(text, words).findIndex(({ isHit }) => isHit);
  const before = marked(text, words)
    .slice(0, Math.max(first, 0))
    .reduce((sum, piece) => sum + piece.text.length, 0);
  const from = before <= LENGTH - BEFORE ? 0 : text.indexOf(' ', before - BEFORE) + 1 || before - BEFORE;
  const cut = text.slice(from, from + LENGTH).replace(from + LENGTH < text.length ? /[\w-]+$/ : /$^/, '');
  const pieces = marked(cut.trim(), words);
  const gap: Piece = { text: '…', isHit: false };
  return [...(from > 0 ? [gap] : []), ...pieces, ...(from + LENGTH < text.length ? [gap] : [])];
}

/** A text with the words marked: at the beginning of its own words, and anywhere when they are long enough. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const add = (to: number, isHit: boolean) => {
    if (to > end) pieces.push({ text: text.slice(end, to), isHit });
    end = Math.max(end, to);
  };
  for (const { 0: own, index } of text.matchAll(WORDS)) {
    for (const [at, length] of hitsIn(own.toLowerCase(), words)) {
      add(index + at, false);
      add(index + at + length, true);
    }
  }
  add(text.length, false);
  return pieces;
}

function hitsIn(own: string, words: readonly string[]): [at: number, length: number][] {
  if (isHan(own)) {
    const lengths = Array.from(own, (_, at) => words.find((word) => own.startsWith(word, at))?.length ?? 0);
    return lengths.flatMap((length, at) => (length > 0 ? [[at, length]] : []));
  }
  const word = words.find((one) => own.startsWith(one) || (one.length > 3 && own.includes(one)));
  return word === undefined ? [] : [[own.indexOf(word), word.length]];
}

function pairsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}
