import { extensionByType } from '../media/file-types.js';
import { extensionByBytes } from '../media/signatures.js';
import { UNKNOWN } from './output-format.js';
import type { OpenedFile } from './remote-file.js';

/** Hands over all bytes of a file, and ends the download when one is not taken. */
export async function readAll(file: OpenedFile, take: (chunk: Uint8Array) => void | Promise<void>): Promise<void> {
  try {
    for (let chunk; (chunk = await file.next());) await take(chunk);
  } catch (error) {
    file.cancel(error);
    throw error;
  }
}

/** The extension, by the bytes and the type of the download when nothing told it before. */
export function extensionIn({ head, type }: OpenedFile, stated: string): string {
  return stated === UNKNOWN ? (extensionByBytes(head) ?? extensionByType(type) ?? UNKNOWN) : stated;
}
