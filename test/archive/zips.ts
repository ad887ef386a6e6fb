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

/** The same archive with its sizes and its end in the form for more than 4 GiB. */
export function inLargeForm(archive: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const start = archive.indexOf('PK\x01\x02', 0, 'latin1');
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const entry = Buffer.from(archive.subarray(start, end));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  for (const [index, at] of [24, 20, 42].entries()) {
    extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(at)), 4 + index * 8);
    entry.writeUInt32LE(0xffffffff, at);
  }
  entry.writeUInt16LE(extra.length, 30);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(entry.length + extra.length), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + entry.length + extra.length), 8);
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50, 0);
  last.fill(0xff, 8, 20);
  return Buffer.concat([archive.subarray(0, start), entry, extra, record, locator, last]);
}
