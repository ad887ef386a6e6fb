import { isHan, isNumber } from './words.js';

/** How well a word of a query fits a word of a model: from 1, when it is the same, to 0, when it does not. */
export function likeness(wanted: string, word: string): number {
  if (wanted === word) return 1;
  // Models say `image` where people say `images`, and some of them say both.
  if (wanted === `${word}s`) return 0.8;
  // 2 is not 25, and a letter begins everything.
  if (isNumber(wanted) || wanted.length > word.length) return 0;
  if (isHan(wanted)) return word.includes(wanted) ? 0.8 : isSpread(wanted, word) ? 0.4 : 0;
  if (wanted.length >= 2 && word.startsWith(wanted)) return 0.8;
  return wanted.length >= 3 && word.includes(wanted) ? 0.5 : 0;
}

/** Whether the characters of a text stand in another one in this order, with or without others in between. */
function isSpread(wanted: string, word: string): boolean {
  let at = 0;
  for (const character of word) if (wanted.startsWith(character, at)) at += character.length;
  return at === wanted.length;
}

/**
 * How well a word fits another one that it may be a slip for: a number with other zeros before it; one slip from five
 * letters on, two from eight on. Short words are left alone, because too many are one letter apart; of four letters,
 * two may have changed places.
 */
export function slipLikeness(wanted: string, word: string): number {
  if (isNumber(wanted) && isNumber(word)) return Number(wanted) === Number(word) ? 0.8 : 0;
  const longer = Math.max(wanted.length, word.length);
  if (longer === 4) return isSwapped(wanted, word) && slipsBetween(wanted, word) === 1 ? 0.4 : 0;
  const allowed = longer >= 8 ? 2 : longer >= 5 ? 1 : 0;
  if (allowed === 0 || Math.abs(wanted.length - word.length) > allowed || /\d/.test(wanted + word)) return 0;
  const slips = slipsBetween(wanted, word);
  return slips > allowed ? 0 : 0.5 - slips / 10;
}

/** Whether two words have the same letters. */
function isSwapped(one: string, other: string): boolean {
  return Array.from(one).sort().join() === Array.from(other).sort().join();
}

/** Letters to add, drop or change, and neighbors to swap, until one word is the other. */
function slipsBetween(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      next[at] = Math.min(last[at]! + 1, next[at - 1]! + 1, last[at - 1]! + same);
      const isSwap = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      if (isSwap) next[at] = Math.min(next[at]!, before[at - 2]! + 1);
    }
    [before, last] = [last, next];
  }
  return last[other.length]!;
}
