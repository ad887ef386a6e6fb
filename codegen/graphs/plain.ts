/** Longest text of an author's that a comment repeats. */
const LONGEST = 200;

/**
 * What the author of a graph wrote, as words for a comment: one line, nothing that does not show, and not all of it
 * when it is long.
 */
export function plain(text: string | undefined): string {
  const words = (text ?? '')
    .slice(0, LONGEST * 4)
    .replaceAll(/\p{Cf}|\p{Co}|\p{Cs}/gu, '')
    .replaceAll(/[\s\p{Cc}\p{Z}]+/gu, ' ')
    .trim();
  const letters = Array.from(words);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : words;
}
