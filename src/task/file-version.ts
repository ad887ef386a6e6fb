import { isPacked, UNPACKED } from './packing.js';

/** What proves that two responses hold the same file. */
export interface FileVersion {
  /** A strong ETag, or the date of the last change. */
  readonly validator: string;
  /** The tag as it came, also a weak one; null without one. */
  readonly tag: string | null;
  /** Size in bytes; undefined when it was not told. */
  readonly total: number | undefined;
}

/** Where the bytes of a response belong. */
export interface Placed {
  /** Where they begin in the file. */
  readonly start: number;
  /** How many there have to be in the end; undefined when that is not told. */
  readonly length: number | undefined;
  /** How many of them a response has that is a part of the file. */
  readonly announced?: number;
}

// A weak tag is shared by files that differ in their bytes.
const STRONG_TAG = /^"[^"]*"$/;

/**
 * Milliseconds that a file has to be unchanged before its date tells versions apart: dates count whole seconds, and the
 * clocks of one service differ. Source: RFC 9110, 8.8.2.2 (whose earlier edition, RFC 7232, names the minute).
 */
const SETTLED = 60_000;

/**
 * The version of a whole file; undefined when it could not be continued, because nothing would tell another version.
 */
export function versionOf({ headers }: Response): FileVersion | undefined {
  // Positions would count what was packed, and what came out of it has been written.
  if (isPacked(headers)) return undefined;
  const tag = headers.get('etag');
  const validator = tag !== null && STRONG_TAG.test(tag) ? tag : strongDateIn(headers);
  return validator === undefined ? undefined : { validator, tag, total: lengthIn(headers) };
}

/** The headers that ask for the rest of a file, or for the whole of it if it has changed. */
export function continuing(start: number, { validator }: FileVersion): Record<string, string> {
  return { range: `bytes=${start}-`, 'if-range': validator, ...UNPACKED };
}

/**
 * Where the bytes of a response belong; undefined when they do not fit the bytes that are there.
 *
 * @param from How many bytes of the version are there. 0 when the whole was asked for.
 */
export function placeOf(response: Response, from: number, version: FileVersion | undefined): Placed | undefined {
  const { status, headers } = response;
  // A page cannot see whether a response of another origin was packed.
  const isKnown = !isPacked(headers) && response.type !== 'cors';
  if (status !== 206) return { start: 0, length: isKnown ? lengthIn(headers) : undefined };
  const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
  // The positions of a packed part count what was packed.
  if (!range || !version || from === 0 || isPacked(headers)) return undefined;
  const [start, end] = [Number(range[1]), Number(range[2])];
  const total = range[3] === '*' ? version.total : Number(range[3]);
  // Servers may begin at a block before the byte that was asked for.
  if (start > from || end < from) return undefined;
  // Without a size, nothing would show that the file is whole.
  if (total === undefined || (version.total !== undefined && total !== version.total)) return undefined;
  if (headers.get('etag') !== version.tag) return undefined;
  if (version.tag !== version.validator && headers.get('last-modified') !== version.validator) return undefined;
  // A response may also end early; then the rest is still to come.
  return { start, length: total - start, announced: end - start + 1 };
}

/** The date of the last change, if no other change can have the same one. Without the server's clock, none is. */
function strongDateIn(headers: Headers): string | undefined {
  const modified = headers.get('last-modified') ?? '';
  const age = Date.parse(headers.get('date') ?? '') - Date.parse(modified);
  return age >= SETTLED ? modified : undefined;
}

function lengthIn(headers: Headers): number | undefined {
  const length = headers.get('content-length');
  return length === null || !/^\d+$/.test(length) ? undefined : Number(length);
}
