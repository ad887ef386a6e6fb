import { zipSync, type Zippable } from 'fflate';

export const text = (content: string) => new TextEncoder().encode(content);

export function zip(files: Zippable): Buffer<ArrayBuffer> {
  return Buffer.from(zipSync(files));
}

export const blobOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);

/** An archive in which one text stands in place of another of the same length, wherever it was. */
export function renamed(archive: Buffer<ArrayBuffer>, from: string, to: string): Buffer<ArrayBuffer> {
  return Buffer.from(archive.toString('latin1').replaceAll(from, to), 'latin1');
}

/** An archive with a number changed in the first entry of its directory, and in no header. */
export function patched(archive: Buffer<ArrayBuffer>, at: number, value: number, bits: 16 | 32): Buffer<ArrayBuffer> {
  const copy = Buffer.from(archive);
  const entry = copy.indexOf('PK\x01\x02', 0, 'latin1');
  if (bits === 16) copy.writeUInt16LE(value, entry + at);
  else copy.writeUInt32LE(value, entry + at);
  return copy;
}

/** An archive with a number changed in the record at its end. */
export function endPatched(archive: Buffer<ArrayBuffer>, at: number, value: number): Buffer<ArrayBuffer> {
  const copy = Buffer.from(archive);
  copy.writeUInt32LE(value, copy.lastIndexOf('PK\x05\x06', undefined, 'latin1') + at);
  return copy;
}

export function commented(archive: Buffer<ArrayBuffer>, comment: string): Buffer<ArrayBuffer> {
  const bytes = Buffer.concat([archive, Buffer.from(comment, 'latin1')]);
  bytes.writeUInt16LE(comment.length, archive.length - 2);
  return bytes;
}

/** What is in the form for more than 4 GiB: all of it, where nothing is said. */
interface LargeForm {
  /** The size, the packed size and the place of the entry, by where they are. */
  readonly entry?: readonly number[];
  /** The number of entries, and the size and place of the directory, by where they are. */
  readonly end?: readonly number[];
  /** What stands before the sizes of the entry. */
  readonly before?: Buffer;
}

/** An archive of one file with numbers in the form for more than 4 GiB. */
export function inLargeForm(archive: Buffer<ArrayBuffer>, form: LargeForm = {}): Buffer<ArrayBuffer> {
  const { entry: large = [24, 20, 42], end: ends = [10, 12, 16], before = Buffer.alloc(0) } = form;
  const start = archive.indexOf('PK\x01\x02', 0, 'latin1');
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const entry = Buffer.from(archive.subarray(start, end));
  const sizes = Buffer.alloc(large.length > 0 ? 4 + 8 * large.length : 0);
  for (const [index, at] of large.entries()) {
    sizes.writeUInt16LE(1, 0);
    sizes.writeUInt16LE(8 * large.length, 2);
    sizes.writeBigUInt64LE(BigInt(entry.readUInt32LE(at)), 4 + index * 8);
    entry.writeUInt32LE(0xffffffff, at);
  }
  entry.writeUInt16LE(before.length + sizes.length, 30);
  const directory = Buffer.concat([entry, before, sizes]);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(directory.length), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  const last = Buffer.from(archive.subarray(end));
  last.writeUInt32LE(directory.length, 12);
  for (const at of ends) last.fill(0xff, at, at === 10 ? 12 : at + 4);
  return Buffer.concat([archive.subarray(0, start), directory, record, locator, last]);
}
