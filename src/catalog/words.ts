/** Runs of Chinese characters, of digits, and of other letters. */
const RUNS = /\p{Script=Han}+|\d+|[^\d\p{Script=Han}]+/gu;

/** A word that has no parts, as most have none; to look for them takes time. */
const PLAIN = /^[A-Za-z][a-z]*$/;

const HAN = /\p{Script=Han}/u;

/** What stands between blanks and signs: `['gptImage2', 'edit']` of `gptImage2/edit`. */
export function chunksOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/**
 * The words in a chunk, in lower case: `gpt`, `image`, `2` of `gptImage2`. What is counted stays whole, such as `3d`,
 * and the `v` of a version is left out, because half of the names do without.
 */
export function partsOf(chunk: string): string[] {
  if (PLAIN.test(chunk)) return [chunk.toLowerCase()];
  const runs = chunk
    .replace(/(\p{Ll})(\p{Lu})|(\d)(?=\p{Lu}\p{Ll})/gu, '$1$3 $2')
    .toLowerCase()
    .split(' ')
    .flatMap((word) => word.match(RUNS) ?? []);
  const parts: string[] = [];
  for (const [at, run] of runs.entries()) {
    const before = runs[at - 1];
    if (run === 'v' && isNumber(runs[at + 1])) continue;
    if (run.length === 1 && !HAN.test(run) && !isNumber(run) && isNumber(before))
      parts.splice(-1, 1, `${before}${run}`);
    else parts.push(run);
  }
  return parts;
}

/** A number, with its parts. What is counted by a letter is none, such as the 3 of `3d` and the 4 of `4k`. */
const VERSION = /(?:^|[^\d.])(\d{1,9}(?:\.\d{1,9}){0,3})(?![\d\p{L}])/gu;

/** The versions in a text, in one form: 2 of `v2.0` and of `02`, and 2.5 of `seedance-2.5`. */
export function versionsOf(text: string): string[] {
  const found = text.normalize('NFKC').matchAll(VERSION);
  return Array.from(found, ([, version = '']) => version.replace(/^0+(?=\d)/, '').replace(/\.0+$/, ''));
}

/** The letters and digits of a text, without what stands between them. */
export function joined(text: string): string {
  return chunksOf(text).join('').toLowerCase();
}

/** Whether a word is a number. Of `25`, `2` is no part. */
export function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d+$/.test(word);
}

/** Whether a word is Chinese, which has no blanks between words. */
export function isHan(word: string): boolean {
  return HAN.test(word);
}
