/**
 * Stands at the start of every text that only a curator can write. Its brackets are Chinese punctuation, which the lint
 * rule `english-prose` refuses, so no draft passes `npm run check:spec` before its prose is written.
 */
export const PLACEHOLDER = '\u3010write\u3011';

const LONGEST = 300;

/**
 * A placeholder that shows the curator what the vendor says, without the signed addresses that the vendor leaves in.
 */
export function placeholder(hint = ''): string {
  const words = hint
    .replace(/https?:\/\/\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? PLACEHOLDER : `${PLACEHOLDER} ${words.slice(0, LONGEST)}`;
}
