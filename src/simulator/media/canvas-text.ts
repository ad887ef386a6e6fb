import type { Raster } from './raster.js';

/** A part of a picture, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const SMALLEST = 10;
const LINE_HEIGHT = 1.4;

/** Between letters of these scripts a line may end anywhere; elsewhere, after a blank. */
const PIECES =
  /[\u3000-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[^\s\u3000-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+\s*|\s+/g;

/**
 * Writes a text in white in the fonts of the platform, which have more letters than ours: as large as it fits, and cut
 * when it never does.
 *
 * @returns Whether it did. Only browsers and their workers have such a canvas.
 */
export function writeOnCanvas(raster: Raster, text: string, area: Area, largest: number): boolean {
  const { width, height } = area;
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(width, height).getContext('2d');
  if (!context) return false;
  context.fillStyle = '#fff';
  context.textBaseline = 'top';
  for (let size = largest; ; size -= 2) {
    context.font = `${size}px sans-serif`;
    const lines = linesOf(text, width, (line) => context.measureText(line).width);
    const room = Math.max(1, Math.floor(height / (size * LINE_HEIGHT)));
    if (lines.length > room && size > SMALLEST) continue;
    lines.slice(0, room).forEach((line, index) => context.fillText(line, 0, index * size * LINE_HEIGHT));
    blend(raster, context.getImageData(0, 0, width, height).data, area);
    return true;
  }
}

/** Breaks a text into lines that are at most so wide. */
function linesOf(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length === 0 || widthOf(longer.trimEnd()) > width) lines.push(piece);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Lays a picture with opacity upon a part of another. */
function blend({ width: stride, pixels }: Raster, upper: Uint8ClampedArray, { left, top, width, height }: Area): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      const to = ((top + y) * stride + left + x) * 3;
      const share = upper[from + 3]! / 255;
      for (const channel of [0, 1, 2]) {
        const below = pixels[to + channel]!;
        pixels[to + channel] = Math.round(below + (upper[from + channel]! - below) * share);
      }
    }
  }
}
