import { extensionOf } from './file-types.js';

/** Bytes that a name may have before its extension: file systems take 255 in all. */
const LONGEST = 200;

/**
 * The last part of a name that may be a path, without what no header takes, and not too long; empty when nothing is
 * left. Where somebody keeps their files is nobody's business.
 */
export function lastPart(name: string): string {
  const part = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const clean = part.replace(/\p{Cc}/gu, '').trim();
  return clean === '.' || clean === '..' ? '' : shortName(clean);
}

/** A name that is too long for file systems, cut before its extension. */
export function shortName(name: string): string {
  const extension = extensionOf(name);
  const ending = extension && `.${extension}`;
  // No letter takes less than a byte. Whole letters are written, as many as there is room for.
  const stem = name.slice(0, name.length - ending.length).slice(0, LONGEST);
  const { read } = new TextEncoder().encodeInto(stem, new Uint8Array(LONGEST));
  return stem.slice(0, read) + ending.slice(0, 17);
}
