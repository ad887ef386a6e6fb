import { Inflate } from 'fflate';
import { crc32 } from '../media/crc32.js';
import { archiveError } from './archive-error.js';
import { type RawEntry, viewOf } from './directory.js';

/** Packed bytes that are read at a time. They can become a thousand times as many. */
const STEP = 16 * 1024;

/**
 * The content of an entry, piece by piece. It ends with an error as soon as there is more of it than the archive said.
 *
 * @throws InputError when it is not what the archive said.
 */
export async function* contentOf(
  blob: Blob,
  entry: RawEntry,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const damaged = (why: string, cause?: unknown) =>
    archiveError(`is damaged: ${JSON.stringify(entry.name.slice(0, 200))} ${why}`, undefined, cause);
  const header = await viewOf(blob, entry.start, entry.start + 30);
  if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50) throw damaged('is not where it should be');
  const start = entry.start + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const end = start + entry.packedSize;
  if (end > blob.size) throw damaged('lies beyond its end');
  let crc = 0;
  let size = 0;
  for await (const piece of entry.method === 0 ? pieces(blob, start, end) : unpacked(blob, start, end, damaged)) {
    signal?.throwIfAborted();
    size += piece.length;
    if (size > entry.size) throw damaged(`has more than the ${entry.size} bytes that are said of it`);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size < entry.size) throw damaged(`has ${size} of ${entry.size} bytes`);
  if (crc !== entry.crc) throw damaged('does not have its checksum');
}

async function* pieces(blob: Blob, start: number, end: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = start; at < end; at += STEP) {
    yield new Uint8Array(await blob.slice(at, Math.min(end, at + STEP)).arrayBuffer());
  }
}

async function* unpacked(
  blob: Blob,
  start: number,
  end: number,
  damaged: (why: string, cause: unknown) => Error,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const inflate = new Inflate((piece) => ready.push(new Uint8Array(piece)));
  let left = end - start;
  for await (const packed of pieces(blob, start, end)) {
    left -= packed.length;
    try {
      inflate.push(packed, left === 0);
    } catch (cause) {
      throw damaged('cannot be unpacked', cause);
    }
    yield* ready;
    ready = [];
  }
}
