import type { OutputKind } from '../contract/model.js';
import { tellAdvice } from '../errors/base.js';
import { ServerError } from '../errors/server.js';
import { kindOf, kindOfType } from '../media/file-types.js';
import { extensionByBytes } from '../media/signatures.js';

/**
 * What an address is fetched for: an output to keep, or media to upload, whose address may be a visitor's and whose
 * bytes leave this network again.
 */
export type Purpose = 'output' | 'media';

/** What a file says that it is. */
export interface Claim {
  readonly kind: OutputKind;
  readonly ext: string;
  /** @default 'output' */
  readonly purpose?: Purpose;
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

/** How files of these formats begin that are text, in part or as a whole. All other formats of files are not. */
const OPENINGS: Readonly<Record<string, RegExp>> = {
  svg: /<(!doctype )?svg[\s>]/i,
  hdr: /^#\?/,
  gltf: /^\{\s*"(accessors|animations|asset|buffer|cameras|ext|images|materials|meshes|nodes|s[cak]|textures)/,
  dae: /<(\w+:)?COLLADA[\s/>]/,
  obj: /^(#|[a-z]+\s)/,
  mtl: /^(#|[a-z]+\s)/,
  stl: /^solid/i,
  ply: /^ply\s/,
  usda: /^#usda/,
  usd: /^#usda/,
  bvh: /^HIERARCHY/i,
  fbx: /^(;|FBX)/,
  pdf: /^%PDF/,
};

/** What files begin with that were packed: gzip, compress, zstd. */
const PACKED = [
  [0x1f, 0x8b],
  [0x1f, 0x9d],
  [0x28, 0xb5, 0x2f, 0xfd],
];

/**
 * Refuses a download that is not what the output claims to be: storages and gateways send pages and reports of errors
 * with a status that says all is well.
 *
 * @param head The first bytes of the file.
 * @param type The media type that came with it, which gives the file its extension where nothing else does.
 * @throws ServerError that says what came in its place.
 */
export function assertIs(claim: Claim, head: Uint8Array, host: string, type = ''): void {
  const { purpose = 'output' } = claim;
  if (head.length === 0) throw tellAdvice(new ServerError(`The ${purpose} is empty: ${host} sent no bytes.`));
  const { kind, ext } = closer(claim, type);
  const what = insteadOf({ kind, ext, purpose }, head);
  if (!what) return;
  const wanted = isAnything({ kind, ext }) ? 'a file' : ext === 'bin' ? kind : ext;
  throw tellAdvice(new ServerError(`The ${purpose} should be ${wanted}, and ${host} sent ${what} instead.`));
}

/** What a file is said to be by its type, when it is not said to be anything. */
function closer(claim: Claim, type: string): Claim {
  const kind = kindOfType(type.trim().toLowerCase());
  return kind && kind !== 'text' && isAnything(claim) ? { kind, ext: 'bin' } : claim;
}

const isAnything = ({ kind, ext }: Claim) => kind === 'file' && ext === 'bin';

/** What came in the place of a file, in words; undefined when it may be the file. */
function insteadOf(claim: Claim, head: Uint8Array): string | undefined {
  const { kind, ext } = claim;
  const text = beginning(head);
  const root = rootOf(text);
  if (/^<(\w+:)?Error(Response)?[\s/>]/i.test(root)) return 'a report of an error';
  const isPage = /^<(!doctype html|html|head|body)[\s>]/i.test(root);
  // A page is an output that somebody may have asked for, and no media.
  if (isAnything(claim)) return isPage && claim.purpose === 'media' ? 'a web page' : undefined;
  if (kind === 'text') return undefined;
  if (isPage) return 'a web page';
  // Samples without a header may begin with silence.
  if (ext !== 'pcm' && head.subarray(0, TELLING).every((byte) => byte === 0)) return 'nothing but zeros';
  if (kind !== 'file' && ext !== 'svg' && isPacked(head)) return 'a packed file';
  if (!isText(head, text)) return undefined;
  return mayBeText(kind, ext, text) ? undefined : 'a text';
}

function mayBeText(kind: OutputKind, ext: string, text: string): boolean {
  if (Object.hasOwn(OPENINGS, ext)) return OPENINGS[ext]!.test(text);
  return ext === 'bin' && Object.keys(OPENINGS).some((name) => kindOf(name) === kind && OPENINGS[name]!.test(text));
}

/** A page or XML from its root on, without the comments and instructions before it. */
function rootOf(text: string): string {
  const rest = text.trimStart();
  const end = rest.startsWith('<!--') ? rest.indexOf('-->', 4) + 2 : rest.startsWith('<?') ? rest.indexOf('>') : 0;
  return end > 1 ? rootOf(rest.slice(end + 1)) : rest;
}

/** Whether somebody packed a file for the way, and nobody unpacked it. */
function isPacked(head: Uint8Array): boolean {
  return PACKED.some((mark) => mark.every((byte, at) => head[at] === byte));
}

/** Whether the first bytes are letters, in whatever encoding, rather than a format whose mark is made of letters. */
function isText(head: Uint8Array, text: string): boolean {
  const format = extensionByBytes(head);
  if (format !== undefined && !Object.hasOwn(OPENINGS, format)) return false;
  return !/[^\s\P{Cc}]/u.test(text);
}

/** The text that a file begins with, if it does, without the mark and the white space before it. */
function beginning(head: Uint8Array): string {
  const [first, second] = head;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const bytes = isWide ? head.filter((byte) => byte !== 0) : head;
  const start = blankIn(bytes);
  return new TextDecoder().decode(bytes.subarray(start, start + TELLING));
}
