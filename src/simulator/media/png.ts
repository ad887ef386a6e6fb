import { crc32 } from '../../media/crc32.js';
import { concatBytes, latin1, uint32 } from './bytes.js';
import type { Raster } from './raster.js';

/** What every PNG file begins with. */
export const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Encodes a picture as PNG (8 bits per channel, no transparency). */
export async function encodePng(raster: Raster): Promise<Uint8Array<ArrayBuffer>> {
  const header = concatBytes([uint32(raster.width), uint32(raster.height), Uint8Array.of(8, 2, 0, 0, 0)]);
  const data = await deflate(filterRows(raster));
  return concatBytes([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array(0))]);
}

// Filter 2 ("up") stores each row as its difference from the one above: gradients and flat areas become runs of the
// same few bytes, which deflate packs well.
function filterRows({ width, height, pixels }: Raster): Uint8Array<ArrayBuffer> {
  const stride = width * 3;
  const filtered = new Uint8Array((stride + 1) * height);
  for (let y = 0; y < height; y++) {
    const target = y * (stride + 1);
    filtered[target] = 2;
    for (let x = 0; x < stride; x++) {
      const above = y === 0 ? 0 : pixels[(y - 1) * stride + x]!;
      filtered[target + 1 + x] = pixels[y * stride + x]! - above;
    }
  }
  return filtered;
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // The Blob of jsdom has no stream.
  const stream = new ReadableStream<BufferSource>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  const packed = stream.pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** A part of a PNG file: `IHDR`, `IDAT` … */
export function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concatBytes([latin1(type), data]);
  return concatBytes([uint32(data.length), body, uint32(crc32(body))]);
}
