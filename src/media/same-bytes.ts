import { abortable } from '../async/abort.js';

/** Bytes that are in memory at a time. */
const STEP = 4 * 1024 * 1024;

/**
 * What the bytes of a file are known by: files with the same one are the same. It is made of the SHA-256 of each piece,
 * so that a file of any size takes as much memory as a piece.
 */
export async function fingerprint(file: Blob, signal: AbortSignal | undefined): Promise<string> {
  const hashes: string[] = [];
  for (let at = 0; at < file.size; at += STEP) {
    const piece = await abortable(file.slice(at, at + STEP).arrayBuffer(), signal);
    const hash = await crypto.subtle.digest('SHA-256', piece);
    hashes.push(String.fromCharCode(...new Uint8Array(hash)));
  }
  return `${file.size} ${hashes.join('')}`;
}

/** A page that was not loaded over https has no SHA-256. */
export const canFingerprint = () => (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined;

/**
 * Groups items whose files have the same bytes. Reads only files that have the size of another one, each once. A page
 * that was not loaded over https has no SHA-256; there, files are the same only if they are one object.
 */
export async function groupByBytes<T>(
  items: readonly T[],
  fileOf: (item: T) => Blob,
  signal?: AbortSignal,
): Promise<readonly T[][]> {
  const sizes = new Map<number, number>();
  for (const item of items) sizes.set(fileOf(item).size, (sizes.get(fileOf(item).size) ?? 0) + 1);
  const canHash = canFingerprint();
  const groups = new Map<unknown, T[]>();
  for (const item of items) {
    const file = fileOf(item);
    const key = canHash && sizes.get(file.size)! > 1 ? await fingerprint(file, signal) : file;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
