import { TASKS } from '../../../spec/conventions/model.mjs';
import { maskedMedium, withoutVendor } from './vendors.js';

/** What models of any family are called by, so that none is known by it. */
const COMMON = new Set([
  ...TASKS.flatMap((task) => task.split('-')),
  'edit',
  'generator',
  'multi',
  'multimodal',
  'rhart',
  'upscale',
]);

/** Words, with the numbers that stick to them apart: `qwen3` is a `qwen`. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}

/**
 * The words that can be a name's: not those of a vendor, unless what comes behind is no name, and not the kind of
 * models that stands before some.
 */
export function ownWords(text: string, vendors: ReadonlySet<string>): string[] {
  const own = withoutVendor(text, vendors);
  const [kind = '', ...rest] = own.split('/');
  const [first = ''] = wordsOf(own);
  if (!COMMON.has(first)) return wordsOf(own);
  if (own !== text && maskedMedium(text) === undefined) return wordsOf(text);
  return wordsOf(kind).every((word) => COMMON.has(word)) ? wordsOf(rest.join('/')) : wordsOf(own);
}

/** Whether a word can be a name: a letter or a number cannot. */
function isTelling(word: string): boolean {
  return /^[a-z]{2}/.test(word) && !COMMON.has(word);
}

/** The word that a name begins with, if it can be one: `h3` says too little alone. */
export function leadOf(words: readonly string[]): string | undefined {
  const first = words.find((word) => !COMMON.has(word));
  return first !== undefined && isTelling(first) ? first : undefined;
}

/** How many words two begin with, when one of these is a name. */
export function commonStart(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((word, index) => word !== b[index]);
  const shared = end === -1 ? a : a.slice(0, end);
  return shared.some(isTelling) ? shared.length : 0;
}
