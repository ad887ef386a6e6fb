/** Things in a sentence: "a, b and c". Empty for nothing. */
export function listInWords(things: readonly string[], last: 'and' | 'or' = 'and'): string {
  return things.length < 2 ? things.join() : `${things.slice(0, -1).join(', ')} ${last} ${things.at(-1)}`;
}
