/** What proves that two answers hold the same file. */
export interface FileVersion {
  /** A strong ETag, or the date of the last change. */
  readonly validator: string;
  /** Size in bytes; undefined when it was not told. */
  readonly total: number | undefined;
}

/** Where the bytes of an answer belong. */
export interface Placed {
  /** Where they begin in the file. */
  readonly start: number;
  /** How many there have to be; undefined when that is not told. */
  readonly length: number | undefined;
}

// A weak tag is shared by files that differ in their bytes.
const STRONG_TAG = /^"[^"]*"$/;

/**
 * The version of a whole file; undefined when it could not be continued, because nothing would tell another version.
 */
export function versionOf({ headers }: Response): FileVersion | undefined {
  // Positions would count what was packed, and what came out of it has been written.
  if (isPacked(headers)) return undefined;
  const tag = headers.get('etag') ?? '';
  const validator = STRONG_TAG.test(tag) ? tag : headers.get('last-modified');
  return validator ? { validator, total: lengthIn(headers) } : undefined;
}

/** The headers that ask for the rest of a file, or for the whole of it if it has changed. */
export function continuing(start: number, { validator }: FileVersion): Record<string, string> {
  return { range: `bytes=${start}-`, 'if-range': validator, 'accept-encoding': 'identity' };
}

/**
 * Where the bytes of an answer belong; undefined when they do not fit the bytes that are there.
 *
 * @param from How many bytes of the version are there. 0 when the whole was asked for.
 */
export function placeOf(response: Response, from: number, version: FileVersion | undefined): Placed | undefined {
  const { status, headers } = response;
  // A page cannot see whether an answer of another origin was packed.
  const isKnown = !isPacked(headers) && response.type !== 'cors';
  if (status !== 206) return { start: 0, length: isKnown ? lengthIn(headers) : undefined };
  const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
  if (!range || !version || from === 0) return undefined;
  const [start, end] = [Number(range[1]), Number(range[2])];
  const total = range[3] === '*' ? version.total : Number(range[3]);
  // Servers may begin at a block before the byte that was asked for.
  if (start > from || end < from) return undefined;
  if (version.total !== undefined && total !== version.total) return undefined;
  const validators = [headers.get('etag'), headers.get('last-modified')];
  const isSame = validators.includes(version.validator) || (validators[0] === null && validators[1] === null);
  // An answer may also end early; then the rest is still to come.
  return isSame ? { start, length: (total ?? end + 1) - start } : undefined;
}

const isPacked = (headers: Headers) => !/^(identity)?$/.test(headers.get('content-encoding') ?? '');

function lengthIn(headers: Headers): number | undefined {
  const length = headers.get('content-length');
  return length === null || !/^\d+$/.test(length) ? undefined : Number(length);
}
