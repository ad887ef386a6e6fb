import { createRequire } from 'node:module';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';

const { resolve } = createRequire(import.meta.url);
const fontFile = (name: string) => resolve(`@expo-google-fonts/bricolage-grotesque/${name}.ttf`);

/** The fonts of drawings that are painted without a browser: those of the site, and none of the machine. */
export const FONT: NonNullable<ResvgRenderOptions['font']> = {
  loadSystemFonts: false,
  fontFiles: [fontFile('500Medium/BricolageGrotesque_500Medium'), fontFile('700Bold/BricolageGrotesque_700Bold')],
  defaultFontFamily: 'Bricolage Grotesque',
};

export type Weight = 500 | 700;

/** What of a font size a text takes in width, by weight and text. Words recur from card to card. */
const known = new Map<string, number>();

/** How wide a text is, in the unit of the font size. */
export function widthOf(text: string, size: number, weight: Weight): number {
  const key = `${weight} ${text}`;
  const width = known.get(key) ?? measured(text, weight);
  known.set(key, width);
  return width * size;
}

// Blanks at either end count for nothing in a box, so the text stands between two letters that are taken off again.
function measured(text: string, weight: Weight): number {
  return boxWidth(`n${text}n`, weight) - boxWidth('nn', weight);
}

function boxWidth(text: string, weight: Weight): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${letters(text, 0, 0, 100, weight)}</svg>`;
  return (new Resvg(svg, { font: FONT }).getBBox()?.width ?? 0) / 100;
}

/** A line of text as SVG. */
export function letters(text: string, x: number, y: number, size: number, weight: Weight, fill = '#000000'): string {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${plain}</text>`;
}

/** Breaks a text between words into lines that are at most so wide; a longer word has a line of its own. */
export function wrapped(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
