/**
 * Keeps uploads in a folder, so that later runs of a program on Node, Bun or Deno need not send the same files again.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../errors/input.js';
import type { UploadStore } from '../contract/upload-store.js';
import { makeFolder, statOf } from '../platform/make-folder.js';

export type { UploadStore } from '../contract/upload-store.js';

/** What is left of a write that was cut off. */
const PARTIAL = /^[\da-f]{64}\.[\da-f-]{36}\.part$/;

/** Milliseconds after which a write is not under way any more. */
const LONGEST_WRITE = 60 * 60 * 1000;

/** Bytes of the largest file that is read: a record of the client has a few hundred. */
const LARGEST_RECORD = 1024 * 1024;

/** What the client makes its keys of; anything else could be a path. */
const KEY = /^[\da-f]{64}$/;

/**
 * A store of uploads in a folder, one small file for each, which only its owner may read. It is made when something is
 * stored, and files of uploads that have expired are removed then, once in the life of a store, as is what is left of
 * writes that were cut off.
 *
 * @param folder Path of the folder. Nothing else should be in it.
 * @throws InputError when it is no path; at its first use, when something else than a folder is there.
 * @example
 * import { createFileStore } from 'runninghub/file-store';
 * const rh = new RunningHub({ uploadStore: createFileStore('.cache/uploads') });
 * await rh.upload(file('cat.png')); // sent once a day, however often the program runs
 */
export function createFileStore(folder: string): UploadStore {
  if (typeof folder !== 'string' || folder.trim() === '' || folder.includes('\0')) {
    throw new InputError('`folder` must be the path of a folder.', { field: 'folder' });
  }
  let cleaning: Promise<void> | undefined;
  return {
    async get(key) {
      await assertFolder(folder);
      const record = await recordIn(pathOf(folder, key));
      return record && record.expiresAt > Date.now() ? record.value : undefined;
    },
    async set(key, value, expiresAt) {
      const target = pathOf(folder, key);
      assertEntry(value, expiresAt);
      await assertFolder(folder);
      await makeFolder(folder, 0o700);
      // A rename is seen whole or not at all by other programs that use the folder.
      const partial = `${target}.${randomUUID()}.part`;
      try {
        await writeFile(partial, `${expiresAt.toISOString()}\n${value}`, { mode: 0o600, flag: 'wx' });
        await rename(partial, target);
      } finally {
        await rm(partial, { force: true });
      }
      await (cleaning ??= clean(folder));
    },
  };
}

/** A folder need not be there yet. What is in its place would make every upload one that is not remembered. */
async function assertFolder(folder: string): Promise<void> {
  const isOther = await stat(folder).then(
    (found) => !found.isDirectory(),
    (error: NodeJS.ErrnoException) => error.code === 'ENOTDIR',
  );
  if (!isOther) return;
  throw new InputError(`\`folder\` is no folder: ${JSON.stringify(folder)} is a file, or below one.`, {
    field: 'folder',
  });
}

function assertEntry(value: unknown, expiresAt: unknown): void {
  if (typeof value !== 'string') throw new InputError('`value` must be text.', { field: 'value' });
  if (expiresAt instanceof Date && !Number.isNaN(expiresAt.getTime())) return;
  throw new InputError('`expiresAt` must be a Date that is a time.', { field: 'expiresAt' });
}

function pathOf(folder: string, key: unknown): string {
  if (typeof key === 'string' && KEY.test(key)) return path.join(folder, key);
  throw new InputError('`key` is not one that the client makes.', { field: 'key' });
}

async function recordIn(file: string): Promise<{ value: string; expiresAt: number } | undefined> {
  const stats = await statOf(file);
  // A pipe, or a link to a device, would be read without an end.
  const isRecord = stats?.isFile() && stats.size <= LARGEST_RECORD;
  const content = isRecord ? await readFile(file, 'utf8').catch(() => undefined) : undefined;
  if (content === undefined) return undefined;
  const end = content.indexOf('\n');
  return { value: content.slice(end + 1), expiresAt: Date.parse(content.slice(0, end)) };
}

async function clean(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    if ((KEY.test(name) && (await isExpired(file))) || (PARTIAL.test(name) && (await isOld(file)))) {
      await rm(file, { force: true });
    }
  }
}

async function isExpired(file: string): Promise<boolean> {
  const record = await recordIn(file);
  return record !== undefined && !(record.expiresAt > Date.now());
}

async function isOld(file: string): Promise<boolean> {
  const written = await statOf(file);
  return written !== undefined && written.mtimeMs < Date.now() - LONGEST_WRITE;
}
