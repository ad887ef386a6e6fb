/** Length of a text in code points. A list of the characters would take many times the memory of the text. */
export function codePointsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; count++) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return count;
}
