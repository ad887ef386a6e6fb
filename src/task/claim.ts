import type { OutputKind } from '../contract/model.js';
import { ServerError } from '../errors/server.js';

/** What an output says that it is. */
export interface Claim {
  readonly kind: OutputKind;
  readonly ext: string;
}

/** Bytes that tell what a file is, after the blank ones that it may begin with. */
const TELLING = 512;

/** Most blank bytes that are looked past. */
const MOST_BLANK = 65_536;

/** How many bytes to read before a file can be judged, given how many of those that it begins with are blank. */
export const enoughToJudge = (blank: number) => Math.min(blank, MOST_BLANK) + TELLING;

/** White space, and the bytes of the marks that tell the order of bytes. */
const BLANK = /* @__PURE__ */ new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);

/** How many bytes at the beginning are blank. */
export function blankIn(bytes: Uint8Array): number {
  const start = bytes.findIndex((byte) => !BLANK.has(byte));
  return start < 0 ? bytes.length : start;
}

/**
 * Refuses a download that is not what the output claims to be: storages and gateways send pages and reports of errors
 * with a status that says all is well.
 *
 * @param head The first bytes of the file.
 * @throws ServerError that says what came in its place.
 */
export function assertIs({ kind, ext }: Claim, head: Uint8Array, host: string): void {
  if (head.length === 0) throw new ServerError(`The output is empty: ${host} sent no bytes.`);
  const text = beginning(head);
  const isMedia = kind === 'image' || kind === 'video' || kind === 'audio';
  const isPage = /^<(!doctype html|html|head|body)[\s>]/i.test(text);
  const isReport = isPage || (/^[<{]/.test(text) && !/<(!doctype )?svg[\s>]/i.test(text));
  if (isMedia ? isReport : isPage && (kind === '3d' || ext === 'zip')) {
    const what = isPage ? 'a web page' : 'a text';
    throw new ServerError(`The output should be ${ext === 'bin' ? kind : ext}, and ${host} sent ${what} instead.`);
  }
}

/** The text that a file begins with, if it does, without the mark and the white space before it. */
function beginning(head: Uint8Array): string {
  const [first, second] = head;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const bytes = isWide ? head.filter((byte) => byte !== 0) : head;
  const start = blankIn(bytes);
  return new TextDecoder('latin1').decode(bytes.subarray(start, start + TELLING));
}
