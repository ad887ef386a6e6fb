import type { OutputKind } from '../../../src/contract/model.js';
import { oklch } from './color.js';

/** Colors by the name of the CSS property without its dashes: `text-soft` → `#5c574d`. */
export type Colors = Readonly<Record<string, string>>;

/** The colors of the site: warm paper and ink, one accent, and a color for each kind of output. */
export interface Palette {
  readonly light: Colors;
  readonly dark: Colors;
}

/** Hues far enough from each other to be told apart, and from the accent's, which stands for what can be clicked. */
const HUES: Readonly<Record<OutputKind, number>> = {
  image: 75,
  video: 15,
  audio: 300,
  '3d': 200,
  text: 145,
  file: 260,
};

/** What a kind of output is drawn with: its color as text or line, and a ground for it. */
function kinds(lightness: number, chroma: number, ground: number): Colors {
  const entries = Object.entries(HUES).flatMap(([kind, hue]) => [
    [`kind-${kind}`, oklch(lightness, chroma, hue)],
    [`kind-${kind}-soft`, oklch(ground, chroma / 4, hue)],
  ]);
  return Object.fromEntries(entries) as Colors;
}

/** The colors of the site, in light and in dark. */
export const PALETTE: Palette = {
  light: {
    bg: '#fdfcf9',
    'bg-soft': '#f5f2ea',
    'bg-raised': '#ffffff',
    fill: '#ece7da',
    text: '#1f1d1a',
    'text-soft': '#5c574d',
    line: '#8f897c',
    'line-soft': '#e2dccd',
    accent: '#a8320f',
    'accent-fill': '#a8320f',
    'on-accent': '#ffffff',
    problem: '#a8124f',
    ...kinds(0.48, 0.11, 0.94),
  },
  dark: {
    bg: '#16150f',
    'bg-soft': '#201e17',
    'bg-raised': '#26241c',
    fill: '#332f25',
    text: '#f1ede2',
    'text-soft': '#b5ae9f',
    line: '#7d7668',
    'line-soft': '#353126',
    accent: '#ff9a6b',
    'accent-fill': '#ff9a6b',
    'on-accent': '#1c0d05',
    problem: '#ff92b4',
    ...kinds(0.8, 0.11, 0.29),
  },
};

/** The colors as CSS custom properties, dark ones below the class `dark` of the root. */
export function paletteCss({ light, dark }: Palette = PALETTE): string {
  return `${rule(':root', light, 'light')}\n${rule(':root.dark', dark, 'dark')}`;
}

function rule(selector: string, colors: Colors, scheme: string): string {
  const lines = Object.entries(colors).map(([name, color]) => `  --${name}: ${color};\n`);
  return `${selector} {\n  color-scheme: ${scheme};\n${lines.join('')}}\n`;
}

/** A drawing with the colors themselves in place of the properties, for what knows no CSS. */
export function painted(svg: string, colors: Colors): string {
  return svg
    .replace(/var\(--([\w-]+)\)/g, (whole, name: string) => colors[name] ?? whole)
    .replaceAll('currentColor', colors['text'] ?? 'currentColor');
}
