import { inflateSync } from 'node:zlib';

/** Decodes a PNG of 8-bit RGB or with a palette, independently of the encoder; throws when it is damaged. */
export function decodePng(bytes: Uint8Array): { width: number; height: number; pixels: Uint8Array } {
  const buffer = Buffer.from(bytes);
  if (buffer.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG signature');
  const chunks: { type: string; data: Buffer }[] = [];
  for (let offset = 8; offset < buffer.length;) {
    const length = buffer.readUInt32BE(offset);
    const body = buffer.subarray(offset + 4, offset + 8 + length);
    if (crc(body) !== buffer.readUInt32BE(offset + 8 + length)) throw new Error('wrong checksum');
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    offset += 12 + length;
  }
  const names = chunks.map(({ type }) => type).join();
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data;
  if (names !== (palette ? 'IHDR,PLTE,IDAT,IEND' : 'IHDR,IDAT,IEND')) throw new Error(`unexpected chunks ${names}`);
  const header = chunks[0]!.data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header.toString('hex', 8) !== (palette ? '0803000000' : '0802000000')) throw new Error('not 8-bit RGB');
  const data = unfilter(inflateSync(chunks.at(-2)!.data), palette ? width : width * 3, height);
  return { width, height, pixels: palette ? lookedUp(data, palette) : data };
}

function lookedUp(indexes: Uint8Array, palette: Uint8Array): Uint8Array {
  return Uint8Array.from([...indexes].flatMap((index) => [...palette.subarray(3 * index, 3 * index + 3)]));
}

function unfilter(data: Buffer, stride: number, height: number): Uint8Array {
  if (data.length !== (stride + 1) * height) throw new Error('wrong amount of data');
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)];
    if (filter !== 0 && filter !== 2) throw new Error(`filter ${filter} is not expected here`);
    for (let x = 0; x < stride; x++) {
      const above = filter === 2 && y > 0 ? pixels[(y - 1) * stride + x]! : 0;
      pixels[y * stride + x] = data[y * (stride + 1) + 1 + x]! + above;
    }
  }
  return pixels;
}

// Bit by bit, as the standard defines it: slow, and different from the table in the encoder.
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
