/** A box of an MP4 file. */
export interface Box {
  readonly type: string;
  readonly data: Buffer;
  /** Where the content starts in the file. */
  readonly offset: number;
  readonly children: Box[];
}

const containers = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'dinf']);

/** Reads the boxes of a file; throws when a length does not fit. */
export function readBoxes(bytes: Uint8Array, base = 0): Box[] {
  const buffer = Buffer.from(bytes);
  const boxes: Box[] = [];
  for (let offset = 0; offset < buffer.length;) {
    const size = buffer.readUInt32BE(offset);
    if (size < 8 || offset + size > buffer.length)
      throw new Error(`box of ${size} bytes at ${base + offset} does not fit`);
    const type = buffer.toString('latin1', offset + 4, offset + 8);
    const data = buffer.subarray(offset + 8, offset + size);
    const start = base + offset + 8;
    boxes.push({ type, data, offset: start, children: containers.has(type) ? readBoxes(data, start) : [] });
    offset += size;
  }
  return boxes;
}

/** Decodes the brightness of every frame; knows skipped and I_PCM macroblocks only, and throws for anything else. */
export function decodeVideo(bytes: Uint8Array): { width: number; height: number; frames: Uint8Array[] } {
  const find = (path: string): Box => {
    let level = readBoxes(bytes);
    let box: Box | undefined;
    for (const type of path.split('/')) {
      box = level.find((candidate) => candidate.type === type);
      if (!box) throw new Error(`no ${path}`);
      level = box.children;
    }
    return box!;
  };
  const table = (name: string) => find(`moov/trak/mdia/minf/stbl/${name}`).data;
  const entry = table('stsd').subarray(8);
  const [width, height] = [entry.readUInt16BE(32), entry.readUInt16BE(34)];
  const sps = entry.subarray(entry.indexOf('avcC') + 4 + 8);
  const parameters = new BitReader(sps.subarray(4));
  const [, , order, references] = Array.from({ length: 4 }, () => parameters.unsigned());
  parameters.bits(1);
  const [columns, rows] = [parameters.unsigned(), parameters.unsigned()];
  if (order !== 2 || references !== 1) throw new Error('unexpected parameter set');
  if ((columns + 1) * 16 !== width || (rows + 1) * 16 !== height) throw new Error('the sizes disagree');
  let offset = table('stco').readUInt32BE(8);
  if (offset !== find('mdat').offset) throw new Error('the index does not point at the data');
  const sizes = table('stsz');
  const frames: Uint8Array[] = [];
  for (let index = 0; index < sizes.readUInt32BE(8); index++) {
    const size = sizes.readUInt32BE(12 + index * 4);
    const sample = Buffer.from(bytes.subarray(offset, offset + size));
    if (sample.readUInt32BE(0) !== size - 4) throw new Error('one unit per frame is expected');
    frames.push(decodeFrame(sample.subarray(4), frames.at(-1), width, height, index));
    offset += size;
  }
  if (offset !== bytes.length) throw new Error('bytes are left over');
  return { width, height, frames };
}

function decodeFrame(
  unit: Uint8Array,
  previous: Uint8Array | undefined,
  width: number,
  height: number,
  index: number,
): Uint8Array {
  const isKey = (unit[0]! & 31) === 5;
  if (isKey !== (index === 0)) throw new Error('only the first frame is a key frame');
  const reader = new BitReader(unescape(unit.subarray(1)));
  const [first, sliceType, set] = [reader.unsigned(), reader.unsigned(), reader.unsigned()];
  if (first !== 0 || set !== 0 || sliceType !== (isKey ? 7 : 5)) throw new Error('unexpected slice');
  if (reader.bits(4) !== index % 16) throw new Error('wrong frame number');
  if (isKey) reader.unsigned();
  reader.bits(isKey ? 2 : 3);
  if (reader.unsigned() !== 0 || reader.unsigned() !== 1) throw new Error('unexpected end of the slice header');
  const frame = previous ? Uint8Array.from(previous) : new Uint8Array(width * height);
  const total = (width / 16) * (height / 16);
  for (let macroblock = 0; macroblock < total; macroblock++) {
    if (!isKey) macroblock += reader.unsigned();
    if (macroblock >= total) break;
    if (reader.unsigned() !== (isKey ? 25 : 30)) throw new Error('not an I_PCM macroblock');
    const samples = reader.alignedBytes(384);
    const left = (macroblock % (width / 16)) * 16;
    const top = Math.floor(macroblock / (width / 16)) * 16;
    for (let y = 0; y < 16; y++) frame.set(samples.subarray(y * 16, y * 16 + 16), (top + y) * width + left);
  }
  if (!reader.isAtEnd()) throw new Error('the slice does not end where it should');
  return frame;
}

function unescape(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(
    bytes.filter((byte, index) => !(byte === 3 && index > 1 && bytes[index - 1] === 0 && bytes[index - 2] === 0)),
  );
}

class BitReader {
  #position = 0;

  readonly #data: Uint8Array;

  constructor(data: Uint8Array) {
    this.#data = data;
  }

  bits(count: number): number {
    let value = 0;
    for (; count > 0; count--, this.#position++) {
      value = value * 2 + ((this.#data[this.#position >> 3]! >> (7 - (this.#position & 7))) & 1);
    }
    return value;
  }

  unsigned(): number {
    let zeros = 0;
    while (this.bits(1) === 0) zeros++;
    return 2 ** zeros - 1 + this.bits(zeros);
  }

  alignedBytes(count: number): Uint8Array {
    const start = Math.ceil(this.#position / 8);
    this.#position = (start + count) * 8;
    return this.#data.subarray(start, start + count);
  }

  /** A stop bit, then zeros up to the end of the last byte. */
  isAtEnd(): boolean {
    return (
      this.bits(1) === 1 &&
      this.#position <= this.#data.length * 8 &&
      this.bits(this.#data.length * 8 - this.#position) === 0 &&
      this.#data.length * 8 - this.#position === 0
    );
  }
}
