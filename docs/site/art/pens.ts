/** Where a shape goes: its left upper corner, width and height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A color and a quiet ground of it. */
export interface Inks {
  readonly accent: string;
  readonly soft: string;
}

/** Draws something that fills a box. Lines have the width and color of the drawing around. */
export type Shape = (box: Box, inks: Inks) => string;

/** Attributes: filled, filled without an outline, drawn in a color of its own. */
export const fill = (color: string) => ` fill="${color}"`;
export const blot = (color: string) => ` fill="${color}" stroke="none"`;
export const pen = (color: string) => ` stroke="${color}"`;

export const path = (d: string, more = '') => `<path d="${d}"${more}/>`;
export const circle = (center: string, r: number, more = '') => {
  const [x, y] = center.split(' ');
  return `<circle cx="${x}" cy="${y}" r="${Math.round(r)}"${more}/>`;
};

/** Points of a box by shares of its width and height, in whole units. */
export const pointsOf =
  ({ x, y, w, h }: Box) =>
  (u: number, v: number) =>
    `${Math.round(x + u * w)} ${Math.round(y + v * h)}`;

/** A sheet of paper with something on it. */
export function sheet(box: Box, inks: Inks, ...shapes: readonly Shape[]): string {
  const { x, y, w, h } = box;
  const paper = `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${w > 100 ? 14 : 10}"${fill('var(--bg-raised)')}/>`;
  return paper + shapes.map((shape) => shape(box, inks)).join('');
}
