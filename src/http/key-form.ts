import { listInWords } from '../json/list-in-words.js';

/** What can be in a text that is no key, by its kind: none of it is shown, because it may be a part of the key. */
const KINDS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a line break', /[\r\n]/],
  ['a tab', /\t/],
  ['a space', / /],
  ['a control character', /(?![\t\r\n])\p{Cc}/u],
  // Quotes and backslashes are written differently in JSON, where the key would not be found again.
  ['a quotation mark', /"|^'|'$/],
  ['a backslash', /\\/],
  ['a character outside ASCII', /\P{ASCII}/u],
];

/** What is wrong with a key, without the key; undefined when it can be sent. */
export function wrongInKey(key: unknown): string | undefined {
  // Something else than text would be written as text in the header, and not be found again to be hidden.
  if (typeof key !== 'string') return 'is no text';
  if (key === '') return 'is empty';
  if (/^bearer\s/i.test(key)) return 'begins with "Bearer", which the client adds by itself';
  const found = KINDS.filter(([, pattern]) => pattern.test(key)).map(([what]) => what);
  return found.length > 0 ? `has ${listInWords(found)} in it` : undefined;
}
