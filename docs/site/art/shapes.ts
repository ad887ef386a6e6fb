import { blot, circle, fill, path, pen, pointsOf, type Shape } from './pens.js';

export const lines: Shape = (box, { accent }) => {
  const at = pointsOf(box);
  const rows = box.h > 80 ? [0.24, 0.42, 0.6, 0.78] : [0.28, 0.5, 0.72];
  const [first = 0, ...others] = rows;
  const ends = others.map((v, index) => `M${at(0.18, v)}L${at(index === others.length - 1 ? 0.56 : 0.82, v)}`);
  return path(`M${at(0.18, first)}L${at(0.5, first)}`, pen(accent)) + path(ends.join(''));
};

export const picture: Shape = (box, { accent, soft }) => {
  const at = pointsOf(box);
  const hills = `M${at(0.12, 0.84)}L${at(0.36, 0.48)}L${at(0.53, 0.7)}L${at(0.68, 0.44)}L${at(0.88, 0.84)}z`;
  return circle(at(0.24, 0.28), box.h * 0.1, blot(accent)) + path(hills, fill(soft));
};

export const play: Shape = (box, { accent }) => {
  const at = pointsOf(box);
  const isLarge = box.h > 80;
  const y = isLarge ? 0.42 : 0.5;
  const half = isLarge ? 0.22 : 0.24;
  const side = (half * box.h * 1.7) / box.w;
  const triangle = `M${at(0.5 - side * 0.42, y - half)}L${at(0.5 + side * 0.58, y)}L${at(0.5 - side * 0.42, y + half)}z`;
  const bar = `M${at(0.12, 0.84)}L${at(0.88, 0.84)}`;
  const done = `M${at(0.12, 0.84)}L${at(0.4, 0.84)}`;
  return path(triangle, ` fill="${accent}" stroke="${accent}"`) + (isLarge ? path(bar) + path(done, pen(accent)) : '');
};

/** Bars of a sound, as many as there is room for. */
export const wave: Shape = (box, { accent }) => {
  const at = pointsOf(box);
  const heights = [0.1, 0.22, 0.34, 0.16, 0.28, 0.38, 0.2, 0.3, 0.12].slice(0, box.w > 100 ? 9 : 5);
  const bars = heights.map((height, index) => {
    const u = 0.14 + (0.72 * index) / (heights.length - 1);
    return `M${at(u, 0.5 - height)}L${at(u, 0.5 + height)}`;
  });
  return (
    path(bars.filter((_, index) => index % 3 !== 2).join('')) +
    path(bars.filter((_, index) => index % 3 === 2).join(''), pen(accent))
  );
};

export const note: Shape = (box, { accent }) => {
  const at = pointsOf(box);
  const r = box.h * 0.11;
  const [left, right] = [0.5 - (box.h * 0.2) / box.w, 0.5 + (box.h * 0.26) / box.w];
  const heads = [at(left - r / box.w, 0.74), at(right - r / box.w, 0.66)];
  const beam = `M${at(left, 0.74)}L${at(left, 0.28)}L${at(right, 0.2)}L${at(right, 0.66)}`;
  return heads.map((center) => circle(center, r, blot(accent))).join('') + path(beam);
};

/** A box seen from its corner. It needs no sheet. */
export const cube: Shape = (box, { accent, soft }) => {
  const at = pointsOf(box);
  const outer = `M${at(0.5, 0)}L${at(1, 0.26)}L${at(1, 0.74)}L${at(0.5, 1)}L${at(0, 0.74)}L${at(0, 0.26)}z`;
  const top = `M${at(0.5, 0)}L${at(1, 0.26)}L${at(0.5, 0.52)}L${at(0, 0.26)}z`;
  return (
    path(outer, fill('var(--bg-raised)')) +
    path(top, fill(soft)) +
    path(`M${at(0.5, 0.52)}L${at(0.5, 1)}`) +
    circle(at(0.5, 0.26), box.h * 0.05, blot(accent))
  );
};

/** A place seen through a round window: hills, and a way that leads into it. It needs no sheet. */
export const world: Shape = (box, { accent, soft }) => {
  const at = pointsOf(box);
  const horizon = `M${at(0.02, 0.6)}L${at(0.98, 0.6)}`;
  const hills = `M${at(0.14, 0.6)}L${at(0.34, 0.3)}L${at(0.5, 0.5)}L${at(0.64, 0.26)}L${at(0.86, 0.6)}z`;
  const way = `M${at(0.36, 0.98)}L${at(0.48, 0.6)}M${at(0.64, 0.98)}L${at(0.52, 0.6)}`;
  const sun = circle(at(0.44, 0.17), box.h * 0.06, blot(accent));
  return (
    circle(at(0.5, 0.5), box.h / 2, fill('var(--bg-raised)')) + path(hills, fill(soft)) + sun + path(horizon + way)
  );
};

/** Head and shoulders. */
export const person: Shape = (box, { accent, soft }) => {
  const at = pointsOf(box);
  const r = box.h * 0.16;
  const wide = (box.h * 0.34) / box.w;
  const body = `M${at(0.5 - wide, 0.86)}C${at(0.5 - wide, 0.5)} ${at(0.5 + wide, 0.5)} ${at(0.5 + wide, 0.86)}z`;
  return path(body, fill(soft)) + circle(at(0.5, 0.34), r, ` fill="${accent}" stroke="${accent}"`);
};

/** A face that speaks. */
export const face: Shape = (box, { accent, soft }) => {
  const at = pointsOf(box);
  const r = box.h * 0.4;
  const eyes = [at(0.5 - (r * 0.36) / box.w, 0.42), at(0.5 + (r * 0.36) / box.w, 0.42)];
  const [x, y] = at(0.5, 0.66).split(' ');
  const mouth = `<ellipse cx="${x}" cy="${y}" rx="${Math.round(r * 0.34)}" ry="${Math.round(r * 0.22)}"${blot(accent)}/>`;
  return (
    circle(at(0.5, 0.5), r, fill(soft)) + path(eyes.map((eye) => `M${eye}l0 ${Math.round(r * 0.08)}`).join('')) + mouth
  );
};

/** Somebody in motion. */
export const figure: Shape = (box, { accent }) => {
  const at = pointsOf(box);
  const wide = box.h / box.w;
  const to = (u: number, v: number) => at(0.5 + u * wide, v);
  const body = `M${to(0, 0.36)}L${to(-0.04, 0.6)}L${to(0.16, 0.72)}L${to(0.1, 0.9)}M${to(-0.04, 0.6)}L${to(-0.22, 0.88)}`;
  const arms = `M${to(-0.26, 0.3)}L${to(-0.01, 0.4)}L${to(0.26, 0.26)}`;
  return circle(to(0.04, 0.2), box.h * 0.1, blot(accent)) + path(body + arms);
};

/** The few points that a small picture has. */
export const pixels: Shape = ({ x, y, w }, { accent, soft }) => {
  const size = Math.round(w / 4);
  const point = (column: number, row: number, color: string) =>
    `<rect x="${x + Math.round(w / 2) + (column - 1) * size}" y="${y + Math.round(w / 2) + (row - 1) * size}" width="${size}" height="${size}"${blot(color)}/>`;
  return point(0, 0, accent) + point(1, 0, soft) + point(0, 1, soft) + point(1, 1, accent);
};

/** What is new about a thing that is changed. */
export const spark: Shape = (box, { accent }) => {
  const [x, y] = pointsOf(box)(0.82, 0.24).split(' ').map(Number) as [number, number];
  return path(`M${x} ${y - 15}q3 12 15 15q-12 3 -15 15q-3 -12 -15 -15q12 -3 15 -15z`, blot(accent));
};
