import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { lookOf, PATTERN } from './family-art.js';
import { flatPng, type Painted } from './flat-png.js';
import { FONT, letters, wrapped } from './letters.js';
import { MARK } from './mark.js';
import { painted, PALETTE } from './palette.js';
import { taskArt } from './task-art.js';

/** What the card says that other sites show for a link to a model. */
export interface CardText {
  /** `Kling 3.0 Pro, image to video` */
  readonly title: string;
  /** `kling` */
  readonly family: string;
  /** `Kling` */
  readonly familyName: string;
  /** `image-to-video` */
  readonly task: string;
  /** `Image to video` */
  readonly taskName: string;
  /** `3.15 CNY per 5 seconds`; undefined where no price is published. */
  readonly price?: string | undefined;
}

/** The words stand on the left, what is the same for all of a family and task on the right. */
const [WORDS, PICTURE, HEIGHT] = [660, 540, 630];
const LEFT = 72;
const COLUMN = WORDS - LEFT - 18;
/** The largest letters at which the title has no more than four lines. */
const SIZES = [64, 54, 44, 36];
const LINES = 4;
/** Where the ground of the family begins, and how large its pattern is. */
const GROUND = 140;
const ZOOM = 1.5;
// Painted as often as it is seen, which takes a fraction of the time of a pattern that repeats by itself.
const PLACES = [0, 1, 2].flatMap((row) =>
  [0, 1].map((column) => `${GROUND + column * ZOOM * PATTERN} ${row * ZOOM * PATTERN}`),
);

const { light } = PALETTE;
const {
  bg,
  text,
  accent,
  'text-soft': soft,
} = light as Readonly<Record<'bg' | 'text' | 'accent' | 'text-soft', string>>;

/**
 * The card as PNG, 1200×630, in the light colors of the site. What was painted once is kept by its content.
 *
 * @param cache Folder to keep cards in, which is made when it is not there.
 */
export function cardPng(card: CardText, cache: string): Uint8Array {
  const [words, picture] = [wordsSvg(card), pictureSvg(card)];
  const name = createHash('sha256').update(words).update(picture).digest('hex').slice(0, 32);
  const file = path.join(cache, `${name}.png`);
  if (existsSync(file)) return readFileSync(file);
  const beside = pictures.get(picture) ?? paint(picture);
  pictures.set(picture, beside);
  const png = flatPng([paint(words), beside]);
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, png);
  return png;
}

const pictures = new Map<string, Painted>();

function paint(svg: string): Painted {
  const { width, height, pixels } = new Resvg(svg, { font: FONT }).render();
  return { width, height, pixels };
}

function wordsSvg({ title, familyName, taskName, price }: CardText): string {
  const size = SIZES.find((each) => wrapped(title, COLUMN, each, 700).length <= LINES) ?? SIZES.at(-1)!;
  const lines = wrapped(title, COLUMN, size, 700).slice(0, LINES);
  const priceLines = price === undefined ? [] : wrapped(price, COLUMN, 30, 700).slice(0, 2);
  const lineHeight = Math.round(size * 1.12);
  const top = 190 + size * 0.5;
  const below = top + (lines.length - 1) * lineHeight + 62;
  return svg(WORDS, [
    `<svg x="${LEFT - 8}" y="64" width="48" height="48">${painted(MARK, { text: accent })}</svg>`,
    letters('runninghub', LEFT + 44, 104, 34, 700, text),
    ...lines.map((line, index) => letters(line, LEFT, top + index * lineHeight, size, 700, text)),
    letters(`${familyName} · ${taskName}`, LEFT, below, 28, 500, soft),
    ...priceLines.map((line, index) =>
      letters(line, LEFT, 562 - 40 * (priceLines.length - 1 - index), 30, 700, accent),
    ),
  ]);
}

function pictureSvg({ family, task }: CardText): string {
  const { ground, pattern } = lookOf(family);
  return svg(PICTURE, [
    `<rect x="${GROUND}" width="${PICTURE - GROUND}" height="${HEIGHT}" fill="${ground}"/>`,
    ...PLACES.map((place) => `<g transform="translate(${place}) scale(${ZOOM})">${pattern}</g>`),
    `<g transform="translate(30 194) scale(1.35)">${painted(taskArt(task, 14), light)}</g>`,
  ]);
}

function svg(width: number, parts: readonly string[]): string {
  const size = `viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}"`;
  const ground = `<rect width="${width}" height="${HEIGHT}" fill="${bg}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="Bricolage Grotesque">${ground}${parts.join('')}</svg>`;
}
