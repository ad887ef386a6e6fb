/** What asks, and says nothing about what is asked for. */
const FILLERS =
  /怎么样|怎么|怎样|如何|什么|哪个|哪些|有没有|可以|我想|我要|帮我|最便宜|便宜|最新|最好|模型|的|吗|呢|请|用/g;

/** Beyond, nothing that is written as one word is longer. */
const LONGEST = 8;

/** Words in a Chinese text, which has no blanks between them, and whether they are all of it. */
export interface Segments {
  readonly words: readonly string[];
  readonly isWhole: boolean;
}

/**
 * Parts a Chinese text into words that are known, from the left and each as long as possible. A single character that
 * is left over between two words counts as none.
 *
 * @param known All Chinese text there is.
 */
export function segmentsOf(text: string, known: string): Segments {
  const words: string[] = [];
  let isWhole = true;
  for (const piece of text.split(FILLERS)) {
    let left = 0;
    for (let at = 0; at < piece.length;) {
      const word = longestAt(piece, at, known);
      if (word !== undefined) words.push(word);
      left = word === undefined ? left + 1 : 0;
      if (left > 1) isWhole = false;
      at += word?.length ?? 1;
    }
  }
  return { words, isWhole: isWhole && words.length > 0 };
}

function longestAt(text: string, at: number, known: string): string | undefined {
  for (let length = Math.min(LONGEST, text.length - at); length > 1; length--) {
    const word = text.slice(at, at + length);
    if (known.includes(word)) return word;
  }
  return undefined;
}
