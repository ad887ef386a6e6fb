import { deflateSync } from 'node:zlib';
import { concatBytes, uint32 } from '../../../src/simulator/media/bytes.js';
import { chunk, SIGNATURE } from '../../../src/simulator/media/png.js';

/** A painted picture: red, green, blue and opacity of each pixel, one byte each, row by row. */
export interface Painted {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const MOST_COLORS = 256;

/**
 * Opaque pictures of one height beside each other as one PNG of at most 256 colors, which drawings hardly exceed:
 * shades that differ in the last three bits alone become one. It takes a third of the room of one with all colors.
 *
 * @throws Error when there are more colors.
 */
export function flatPng(parts: readonly [Painted, ...Painted[]]): Uint8Array {
  const { height } = parts[0];
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  const rows = new Uint8Array((width + 1) * height);
  const indexes = new Int16Array(2 ** 15).fill(-1);
  const palette: number[] = [];
  let left = 1;
  for (const { width: across, pixels } of parts) {
    for (let y = 0, from = 0; y < height; y++) {
      let to = y * (width + 1) + left;
      for (const end = to + across; to < end; to++, from += 4) {
        const red = pixels[from]!;
        const green = pixels[from + 1]!;
        const blue = pixels[from + 2]!;
        const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
        let index = indexes[key]!;
        if (index < 0) {
          index = indexes[key] = palette.length / 3;
          palette.push(red, green, blue);
        }
        rows[to] = index;
      }
    }
    left += across;
  }
  if (palette.length > 3 * MOST_COLORS) throw new Error(`the picture has ${palette.length / 3} colors`);
  const header = concatBytes([uint32(width), uint32(height), Uint8Array.of(8, 3, 0, 0, 0)]);
  const chunks = [chunk('IHDR', header), chunk('PLTE', Uint8Array.from(palette)), chunk('IDAT', deflateSync(rows))];
  return concatBytes([SIGNATURE, ...chunks, chunk('IEND', new Uint8Array(0))]);
}
