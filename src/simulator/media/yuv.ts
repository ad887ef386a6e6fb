import type { Raster } from './raster.js';

const MACROBLOCK_BYTES = 16 * 16 + 2 * 8 * 8;

/**
 * A picture as video codecs see it: macroblocks of 16 by 16 pixels, each with its brightness samples and two sets of
 * color samples at half the resolution (4:2:0, BT.601, limited range).
 */
export class YuvFrame {
  readonly macroblockCount: number;
  readonly #samples: Uint8Array;

  /** The sides of the raster must be multiples of 16. */
  constructor(raster: Raster) {
    const columns = raster.width / 16;
    this.macroblockCount = columns * (raster.height / 16);
    this.#samples = new Uint8Array(this.macroblockCount * MACROBLOCK_BYTES);
    for (let index = 0; index < this.macroblockCount; index++) {
      convertMacroblock(raster, (index % columns) * 16, Math.floor(index / columns) * 16, this.macroblock(index));
    }
  }

  /** The samples of one macroblock, in raster order: 256 of Y, 64 of Cb, 64 of Cr. */
  macroblock(index: number): Uint8Array {
    return this.#samples.subarray(index * MACROBLOCK_BYTES, (index + 1) * MACROBLOCK_BYTES);
  }
}

function convertMacroblock({ pixels, width }: Raster, left: number, top: number, target: Uint8Array): void {
  for (let y = 0; y < 16; y++) {
    for (let x = 0; x < 16; x++) {
      const offset = ((top + y) * width + left + x) * 3;
      const [red, green, blue] = [pixels[offset]!, pixels[offset + 1]!, pixels[offset + 2]!];
      target[y * 16 + x] = Math.round(16 + 0.257 * red + 0.504 * green + 0.098 * blue);
      if (x % 2 === 0 && y % 2 === 0) {
        const chroma = 256 + (y / 2) * 8 + x / 2;
        target[chroma] = Math.round(128 - 0.148 * red - 0.291 * green + 0.439 * blue);
        target[chroma + 64] = Math.round(128 + 0.439 * red - 0.368 * green - 0.071 * blue);
      }
    }
  }
}
