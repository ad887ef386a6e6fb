/**
 * A text without the repeats of a character at its end. A regular expression for the same looks at each run of the
 * character again from each of its members.
 */
export function trimEnd(text: string, character: string): string {
  let end = text.length;
  while (text[end - 1] === character) end--;
  return text.slice(0, end);
}
