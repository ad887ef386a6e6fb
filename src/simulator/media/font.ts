/** Width of a glyph in pixels. */
export const GLYPH_WIDTH = 5;

/** Height of a glyph in pixels. */
export const GLYPH_HEIGHT = 7;

// A glyph is seven base-32 digits, one per row from the top; the five bits of a digit are the five pixels of its row.
// "A" is ehhvhhh: 01110, 10001, 10001, 11111, 10001, 10001, 10001. The glyphs run from the space to the tilde.
const GLYPHS = [
  '0000000 4444404 aaa0000 aavavaa 4fke5u4 op248j3 cik8lid 4480000 2488842 8422248 04lel40 044v440', // space to +
  '0000c48 000v000 00000cc 01248g0 ehjlphe 4c4444e eh1248v v2421he 26aiv22 vgu11he 68guhhe v124888', // , to 7
  'ehhehhe ehhf12c 0cc0cc0 0cc0c48 248g842 00v0v00 8421248 eh12404 eh1dlle ehhvhhh uhhuhhu ehggghe', // 8 to C
  'sihhhis vgguggv vgguggg ehgnhhf hhhvhhh e44444e 72222ic hikokih ggggggv hrllhhh hhpljhh ehhhhhe', // D to O
  'uhhuggg ehhhlid uhhukih fgge11u v444444 hhhhhhe hhhhha4 hhhllla hha4ahh hhha444 v1248gv e88888e', // P to [
  '0g84210 e22222e 4ah0000 000000v 8420000 00e1fhf ggmphhu 00egghe 11djhhf 00ehvge 698s888 fhhhf1e', // \ to g
  'ggmphhh 40c444e 20622ic ggikoki c44444e 00qllhh 00mphhh 00ehhhe uhhhugg fhhhf11 00mpggg 00ege1u', // h to s
  '88s8896 00hhhjd 00hhha4 00hhlla 00ha4ah hhhhf1e 00v248v 2448442 4444444 8442448 008l200', // t to ~
]
  .join(' ')
  .split(' ')
  .map((rows) => Array.from(rows, (row) => parseInt(row, 32)));

const UNKNOWN_GLYPH = [31, 17, 17, 17, 17, 17, 31];

/** Rows of the glyph of a character, a five-bit number each; a box for a character the font does not have. */
export function glyphRows(character: string): readonly number[] {
  return GLYPHS[character.charCodeAt(0) - 32] ?? UNKNOWN_GLYPH;
}

/** How many rows a character hangs below its line's other letters. */
export function glyphDrop(character: string): number {
  return 'gpqy'.includes(character) ? 2 : 0;
}

/** Whether the font has every letter of a text. */
export function isDrawable(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** Replaces what the font cannot draw by what reads the same: accents go, curly quotes and dashes become plain. */
export function toDrawable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Breaks text into lines of at most `columns` characters, between words where possible. Text beyond `maxLines` is cut
 * and ends in three dots.
 */
export function wrapText(text: string, columns: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = line === '' ? word : `${line} ${word}`;
    if (line !== '' && Array.from(rest).length > columns) {
      lines.push(line);
      rest = word;
    }
    let characters = Array.from(rest);
    while (characters.length > columns) {
      lines.push(characters.slice(0, columns).join(''));
      characters = characters.slice(columns);
    }
    line = characters.join('');
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maxLines) return lines;
  const last = Array.from(lines[maxLines - 1] ?? '').slice(0, Math.max(0, columns - 3));
  return [...lines.slice(0, maxLines - 1), `${last.join('')}...`];
}
