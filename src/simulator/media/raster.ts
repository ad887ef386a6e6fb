import { GLYPH_HEIGHT, GLYPH_WIDTH, glyphDrop, glyphRows } from './font.js';

/** Red, green and blue, 0 to 255 each. */
export type Color = readonly [red: number, green: number, blue: number];

/** A picture in memory: three bytes per pixel, rows from the top. */
export class Raster {
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  readonly pixels: Uint8Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height * 3);
  }

  copy(): Raster {
    const twin = new Raster(this.width, this.height);
    twin.pixels.set(this.pixels);
    return twin;
  }

  /** Fills a rectangle; what lies outside the picture is ignored. */
  fill(left: number, top: number, width: number, height: number, color: Color): void {
    const right = Math.min(this.width, left + width);
    const bottom = Math.min(this.height, top + height);
    for (let y = Math.max(0, top); y < bottom; y++) {
      for (let x = Math.max(0, left); x < right; x++) this.pixels.set(color, (y * this.width + x) * 3);
    }
  }

  /** Fills the whole picture with a gradient from the upper left corner to the lower right one. */
  gradient(from: Color, to: Color): void {
    const steps = Math.max(1, this.width + this.height - 2);
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) {
        const share = (x + y) / steps;
        const offset = (y * this.width + x) * 3;
        for (const channel of [0, 1, 2] as const) {
          this.pixels[offset + channel] = Math.round(from[channel] + (to[channel] - from[channel]) * share);
        }
      }
    }
  }

  /** Fills a circle. */
  disc(centerX: number, centerY: number, radius: number, color: Color): void {
    for (let y = Math.floor(centerY - radius); y <= centerY + radius; y++) {
      const half = Math.sqrt(Math.max(0, radius ** 2 - (y - centerY) ** 2));
      this.fill(Math.round(centerX - half), y, Math.round(half * 2), 1, color);
    }
  }

  /** Writes one line of text, each font pixel `scale` pixels wide. */
  text(text: string, left: number, top: number, scale: number, color: Color): void {
    Array.from(text).forEach((character, index) => {
      const x = left + index * (GLYPH_WIDTH + 1) * scale;
      const y = top + glyphDrop(character) * scale;
      glyphRows(character).forEach((row, rowIndex) => {
        for (let column = 0; column < GLYPH_WIDTH; column++) {
          if ((row >> (GLYPH_WIDTH - 1 - column)) & 1) {
            this.fill(x + column * scale, y + rowIndex * scale, scale, scale, color);
          }
        }
      });
    });
  }

  /** Height in pixels that a line of text takes at this scale, with the space below it. */
  static lineHeight(scale: number): number {
    return (GLYPH_HEIGHT + 4) * scale;
  }

  /** How many characters fit into a width in pixels. */
  static columns(width: number, scale: number): number {
    return Math.max(1, Math.floor((width + scale) / ((GLYPH_WIDTH + 1) * scale)));
  }
}
