import { blot, type Box, circle, type Inks, path, pen, type Shape, sheet } from './pens.js';
import { face, note, person, pixels, play, wave } from './shapes.js';

/** A drawing on 320×180. */
export type Scene = (inks: Inks) => string;

/** Where what a task starts from stands, and what it makes: the smaller sheet lies upon the larger one. */
const SOURCE: Box = { x: 44, y: 92, w: 84, h: 60 };
const RESULT: Box = { x: 108, y: 28, w: 168, h: 108 };

const moved = ({ x, y, w, h }: Box, dx: number, dy: number): Box => ({ x: x + dx, y: y + dy, w, h });

/** One thing becomes another, each on a sheet. */
export function turns(from: Shape, ...into: readonly Shape[]): Scene {
  return (inks) => sheet(RESULT, inks, ...into) + sheet(SOURCE, inks, from);
}

/** One thing becomes an object, which needs no sheet. */
export function builds(from: Shape, object: Shape, box: Box): Scene {
  return (inks) => object(box, inks) + sheet(SOURCE, inks, from);
}

/** Several things become one. */
export function joins(from: Shape, ...into: readonly Shape[]): Scene {
  return (inks) =>
    sheet(RESULT, inks, ...into) +
    sheet(moved(SOURCE, -16, -20), inks) +
    sheet(moved(SOURCE, -8, -10), inks) +
    sheet(SOURCE, inks, from);
}

/** The same thing, larger and finer. */
export function grows(thing: Shape): Scene {
  return (inks) =>
    sheet(RESULT, inks, thing) +
    sheet({ x: 52, y: 92, w: 60, h: 60 }, inks, pixels) +
    path('M236 46L258 46L258 68M258 46L232 72', pen(inks.accent));
}

/** A first picture, a last one, and the way between them. */
export const between: Scene = (inks) =>
  sheet({ x: 40, y: 54, w: 92, h: 72 }, inks) +
  sheet({ x: 188, y: 54, w: 92, h: 72 }, inks) +
  path('M76 102C124 20 196 160 244 78', ` stroke-dasharray="2 11"${pen(inks.accent)}`) +
  circle('74 104', 9, ' fill="var(--bg-raised)"') +
  circle('246 76', 9, blot(inks.accent));

/** A clip, and frames that are not there yet. */
export const goesOn: Scene = (inks) =>
  sheet({ x: 36, y: 46, w: 132, h: 88 }, inks, play) +
  `<g stroke-dasharray="3 10"${pen(inks.accent)}><rect x="182" y="46" width="46" height="88" rx="10"/><rect x="242" y="46" width="46" height="88" rx="10"/></g>` +
  path('M265 78L265 102M253 90L277 90', pen(inks.accent));

/** A recording that falls into two. */
export const parts: Scene = (inks) =>
  path('M132 90C156 90 148 54 176 54M132 90C156 90 148 126 176 126') +
  sheet({ x: 40, y: 56, w: 92, h: 68 }, inks, wave) +
  sheet({ x: 176, y: 24, w: 100, h: 60 }, inks, person) +
  sheet({ x: 176, y: 96, w: 100, h: 60 }, inks, note);

/** A face between the corners of a viewfinder. */
export const found: Scene = (inks) =>
  face({ x: 104, y: 34, w: 112, h: 112 }, inks) +
  path(
    'M84 54L84 36Q84 26 94 26L112 26M208 26L226 26Q236 26 236 36L236 54M236 126L236 144Q236 154 226 154L208 154M112 154L94 154Q84 154 84 144L84 126',
    pen(inks.accent),
  );

/** A microphone that sends. */
export const voice: Scene = (inks) =>
  `<rect x="140" y="24" width="40" height="76" rx="20" fill="${inks.soft}"/>` +
  path('M122 84C122 138 198 138 198 84M160 124L160 152M138 152L182 152') +
  path('M96 58L96 90M74 48L74 100M224 58L224 90M246 48L246 100', pen(inks.accent));

/** Somebody on a card that is added to others. */
export const registered: Scene = (inks) => {
  const card: Box = { x: 96, y: 34, w: 128, h: 108 };
  return (
    sheet(moved(card, 18, -12), inks) +
    sheet(card, inks, person) +
    circle('224 134', 20, ` fill="${inks.accent}" stroke="${inks.accent}"`) +
    path('M224 125L224 143M215 134L233 134', pen('var(--bg-raised)'))
  );
};

/** A file on its way up. */
export const uploaded: Scene = (inks) =>
  sheet({ x: 108, y: 28, w: 104, h: 84 }, inks) +
  path('M160 96L160 52M140 70L160 50L180 70', pen(inks.accent)) +
  path('M84 112L84 136Q84 150 98 150L222 150Q236 150 236 136L236 112');
