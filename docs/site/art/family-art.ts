import { fnv1a } from '../../../src/media/fnv1a.js';
import { oklch } from './color.js';

/** Draws one tile of a pattern, 40×40, so that tiles beside each other go together. */
type Tile = (turn: number) => string;

const turned = (shape: string, turn: number) => `<g transform="rotate(${turn * 90} 20 20)">${shape}</g>`;
const full = 'fill="#fff" stroke="none"';

const TILES: readonly Tile[] = [
  (turn) => turned('<path d="M0 20A20 20 0 0 0 20 0M20 40A20 20 0 0 1 40 20"/>', turn % 2),
  (turn) => turned('<path d="M0 40L40 0M0 20L20 0M20 40L40 20"/>', turn % 2),
  (turn) => `<circle cx="20" cy="20" r="${4 + 4 * turn}"/>`,
  (turn) => turned(`<path d="M0 0H40A40 40 0 0 1 0 40z" ${full}/>`, turn),
  (turn) => `<path d="M20 ${12 - 2 * turn}V${28 + 2 * turn}M${12 - 2 * turn} 20H${28 + 2 * turn}"/>`,
  (turn) => turned(`<path d="M0 0L40 40H0z" ${full}/>`, turn),
  (turn) => `<path d="M8 40V${30 - 8 * turn}M20 40V${10 + 6 * turn}M32 40V${26 - 4 * turn}"/>`,
  (turn) => turned('<path d="M0 0A40 40 0 0 1 40 40M0 13A27 27 0 0 1 27 40M0 26A14 14 0 0 1 14 40"/>', turn),
];

const ACROSS = 4;
/** Width and height of a pattern. */
export const PATTERN = 40 * ACROSS;
const FONT = 'font-family="\'Bricolage Grotesque Variable\',\'Bricolage Grotesque\',sans-serif" font-weight="700"';

/** How a family is told from others at a glance. */
interface Look {
  /** Ground of its tile, dark enough for white letters: `#rrggbb`. */
  readonly ground: string;
  /** What repeats on it, {@link PATTERN} wide and high. */
  readonly pattern: string;
}

/** The look that follows from the name of a family, such as `kling`. */
export function lookOf(family: string): Look {
  const hash = fnv1a(family);
  const tile = TILES[hash % TILES.length]!;
  const tiles = Array.from({ length: ACROSS ** 2 }, (_, index) => {
    const turn = fnv1a(`${family} ${index}`) >>> 30;
    return `<g transform="translate(${40 * (index % ACROSS)} ${40 * Math.floor(index / ACROSS)})">${tile(turn)}</g>`;
  });
  const pens = 'fill="none" stroke="#fff" stroke-width="3" stroke-opacity=".16" fill-opacity=".16"';
  return { ground: oklch(0.44, 0.1, (hash >>> 8) % 360), pattern: `<g ${pens}>${tiles.join('')}</g>` };
}

/** What stands for a name: `GPT Image` → `GI`, `Kling` → `Kl`, `LTX` → `LTX`. */
export function monogram(name: string): string {
  const words = name.split(/[\s-]+/);
  if (words.length > 1)
    return words
      .slice(0, 2)
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
  return /^[A-Z]{3}$/.test(name) ? name : name.slice(0, 2);
}

/**
 * The picture of a family, 320×180: a pattern and a color that follow from its name, and its initials. It is an
 * ornament: the name of the family stands beside it.
 *
 * @param family `gpt-image`
 * @param name `GPT Image`
 */
export function familyArt(family: string, name: string): string {
  const { ground, pattern } = lookOf(family);
  // Of two with one id on a page both are of one family, so it does not matter which one is meant.
  const id = `family-${family.replaceAll('.', '-')}`;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180" aria-hidden="true">',
    `<pattern id="${id}" width="${PATTERN}" height="${PATTERN}" patternUnits="userSpaceOnUse">`,
    `${pattern}</pattern>`,
    `<rect width="320" height="180" fill="${ground}"/><rect width="320" height="180" fill="url(#${id})"/>`,
    `<text x="24" y="152" ${FONT} font-size="88" fill="#fff">${monogram(name)}</text></svg>`,
  ].join('');
}

/** The same as a tile, 64×64, for lists. */
export function familyTile(family: string, name: string): string {
  const letters = monogram(name);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" aria-hidden="true">',
    `<rect width="64" height="64" rx="14" fill="${lookOf(family).ground}"/>`,
    `<text x="32" y="42" ${FONT} font-size="${letters.length > 2 ? 22 : 28}" text-anchor="middle" fill="#fff">${letters}</text></svg>`,
  ].join('');
}
