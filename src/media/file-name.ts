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
  const ending = extension && `.${extension.slice(0, 16)}`;
  const encoder = new TextEncoder();
  let stem = '';
  let size = 0;
  for (const letter of name.slice(0, name.length - (extension && `.${extension}`).length)) {
    size += encoder.encode(letter).length;
    if (size > LONGEST) break;
    stem += letter;
  }
  return stem + ending;
}
