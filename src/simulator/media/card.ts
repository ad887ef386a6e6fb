import { fnv1a } from '../../media/fnv1a.js';
import { writeOnCanvas } from './canvas-text.js';
import { isDrawable, toDrawable, wrapText } from './font.js';
import { seededRandom } from './random.js';
import { type Color, Raster } from './raster.js';

/** What a generated picture or clip shows. */
export interface Card {
  /** Written small at the top. */
  readonly title: string;
  /** Written below it, wrapped, as much of it as fits. */
  readonly text: string;
}

const WHITE: Color = [255, 255, 255];

/**
 * Draws the picture that stands for a model's result: the model and the prompt over a gradient whose colors follow
 * from the prompt, so that different prompts can be told apart at a glance.
 */
export function drawCard(card: Card, width: number, height: number): Raster {
  const raster = new Raster(width, height);
  const [from, to] = cardColors(card);
  raster.gradient(from, to);
  const margin = Math.round(Math.min(width, height) / 16);
  const room = width - 2 * margin;
  const titleScale = Math.max(1, Math.round(Math.min(width, height) / 260));
  const title = toDrawable(card.title);
  raster.text(
    wrapText(title, Raster.columns(room, titleScale), 1)[0] ?? '',
    margin,
    margin,
    titleScale,
    mix(to, WHITE, 0.7),
  );
  const top = margin + Raster.lineHeight(titleScale) * 2;
  const text = toDrawable(card.text);
  const area = { left: margin, top, width: room, height: height - top - margin };
  if (!isDrawable(text) && writeOnCanvas(raster, card.text, area, titleScale * 24)) return raster;
  const fit = fitText(text, room, area.height, titleScale * 3);
  fit.lines.forEach((line, index) => {
    raster.text(line, margin, top + index * Raster.lineHeight(fit.scale), fit.scale, WHITE);
  });
  return raster;
}

/** The two colors of a card's gradient: dark enough for white letters. */
function cardColors(card: Card): [from: Color, to: Color] {
  const random = seededRandom(fnv1a(`${card.title}\n${card.text}`));
  const hue = random() * 360;
  return [hsl(hue, 0.55, 0.34), hsl(hue + 40 + random() * 60, 0.6, 0.2)];
}

/** The largest letters at which the whole text fits; the smallest, with the text cut, when none do. */
function fitText(text: string, width: number, height: number, largest: number): { scale: number; lines: string[] } {
  for (let scale = largest; ; scale--) {
    const room = Math.max(1, Math.floor(height / Raster.lineHeight(scale)));
    const columns = Raster.columns(width, scale);
    const longestWord = Math.max(...text.split(' ').map((word) => word.length));
    const lines = wrapText(text, columns, Infinity);
    if (scale === 1 || (lines.length <= room && longestWord <= columns)) {
      return { scale, lines: wrapText(text, columns, room) };
    }
  }
}

function mix(one: Color, other: Color, share: number): Color {
  const channel = (index: 0 | 1 | 2) => Math.round(one[index] + (other[index] - one[index]) * share);
  return [channel(0), channel(1), channel(2)];
}

/** Hue in degrees, saturation and lightness from 0 to 1, as in CSS. */
function hsl(hue: number, saturation: number, lightness: number): Color {
  const amplitude = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const position = (offset + hue / 30) % 12;
    return Math.round(255 * (lightness - amplitude * Math.max(-1, Math.min(position - 3, 9 - position, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}
