import { archiveError } from './archive-error.js';

/** A file or folder in a zip archive, as the archive itself says. Nothing of it is to be believed. */
export interface RawEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** The kind of file on Unix, or 0: what is neither a file nor a folder has one. */
  readonly mode: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly start: number;
}

/** Longest end of an archive: the record itself and a comment. */
const LONGEST_END = 22 + 0xffff;

/** What stands in a field of 32 or 16 bits whose value has 64. */
const ELSEWHERE = { 32: 0xffffffff, 16: 0xffff } as const;

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly start: number;
}

export async function viewOf(blob: Blob, start: number, end: number): Promise<DataView> {
  return new DataView(await blob.slice(start, end).arrayBuffer());
}

/**
 * The entries of a zip archive, read from the directory at its end.
 *
 * @throws InputError when it is no zip archive, is damaged, or has more entries than it may.
 */
export async function readDirectory(blob: Blob, maxEntries: number): Promise<RawEntry[]> {
  const { count, size, start } = await findDirectory(blob);
  if (count > maxEntries) {
    throw archiveError(`has ${count} entries; at most ${maxEntries} are taken (\`maxEntries\`)`, 'maxEntries');
  }
  if (start + size > blob.size) throw archiveError('is damaged: its directory lies beyond its end');
  const view = await viewOf(blob, start, start + size);
  const entries: RawEntry[] = [];
  let at = 0;
  try {
    for (let index = 0; index < count; index++) {
      const { entry, length } = entryAt(view, at);
      entries.push(entry);
      at += length;
    }
  } catch (cause) {
    throw archiveError('is damaged: its directory cannot be read', undefined, cause);
  }
  return entries;
}

async function findDirectory(blob: Blob): Promise<Directory> {
  const first = Math.max(0, blob.size - LONGEST_END);
  const view = await viewOf(blob, first, blob.size);
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50 || at + 22 + view.getUint16(at + 20, true) !== view.byteLength)
      continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    const isLarge = count === ELSEWHERE[16] || size === ELSEWHERE[32] || start === ELSEWHERE[32];
    return isLarge ? largeDirectory(blob, first + at) : { count, size, start };
  }
  throw archiveError('is no zip archive, or was cut off');
}

/** The directory of an archive with more or larger files than the first form of the format has room for. */
async function largeDirectory(blob: Blob, end: number): Promise<Directory> {
  const locator = await viewOf(blob, Math.max(0, end - 20), end);
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== 0x07064b50) {
    throw archiveError('is damaged: the end of its directory is missing');
  }
  const start = Number(locator.getBigUint64(8, true));
  const view = await viewOf(blob, start, start + 56);
  if (view.byteLength < 56 || view.getUint32(0, true) !== 0x06064b50) {
    throw archiveError('is damaged: the end of its directory is missing');
  }
  const [count, size, offset] = [32, 40, 48].map((at) => Number(view.getBigUint64(at, true))) as [
    number,
    number,
    number,
  ];
  return { count, size, start: offset };
}

function entryAt(view: DataView, at: number): { entry: RawEntry; length: number } {
  if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('there is no entry where one should be');
  const flags = view.getUint16(at + 8, true);
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
    number,
    number,
    number,
  ];
  const nameStart = at + 46;
  const bytes = new Uint8Array(view.buffer, view.byteOffset + nameStart, nameLength);
  const [size, packedSize, start] = sizesOf(view, at, nameStart + nameLength, extraLength);
  const entry = {
    name: nameIn(bytes),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & 1) === 1,
    mode: (view.getUint32(at + 38, true) >>> 16) & 0o170000,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    start,
  };
  return { entry, length: 46 + nameLength + extraLength + commentLength };
}

/** Size, packed size and place, each of which may stand in the field for those of 64 bits. */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number): readonly [number, number, number] {
  const sizes = [24, 20, 42].map((place) => view.getUint32(at + place, true)) as [number, number, number];
  const end = extra + extraLength;
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let place = field + 4;
    for (const [index, size] of sizes.entries()) {
      if (size !== ELSEWHERE[32]) continue;
      sizes[index] = Number(view.getBigUint64(place, true));
      place += 8;
    }
  }
  return sizes;
}

/** A name in UTF-8, or in what Chinese Windows writes: few archives say which. */
function nameIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gbk').decode(bytes);
  }
}
