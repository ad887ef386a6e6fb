import { fnv1a, hex32 } from '../../media/fnv1a.js';

const SEEDS = [0x811c9dc5, 0x01234567, 0x89abcdef, 0xdeadbeef];

/** Bytes that are hashed at a time: a call takes only so many arguments. */
const PART = 8192;

/** 128 bits in hexadecimal, to tell the uploads of a test apart: `crypto.subtle` is missing on plain http pages. */
export function checksum(bytes: Uint8Array): string {
  let hashes = SEEDS;
  for (let at = 0; at < bytes.length; at += PART) {
    const part = String.fromCharCode(...bytes.subarray(at, at + PART));
    hashes = hashes.map((hash) => fnv1a(part, hash));
  }
  return hashes.map(hex32).join('');
}
