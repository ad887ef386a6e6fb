/**
 * Keeps uploads in a folder, so that later runs of a program on Node, Bun or Deno need not send the same files again.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../errors/input.js';
import type { UploadStore } from '../contract/upload-store.js';

export type { UploadStore } from '../contract/upload-store.js';

/** What the client makes its keys of; anything else could be a path. */
const KEY = /^[\da-f]{64}$/;

/**
 * A store of uploads in a folder, one small file for each, which only its owner may read. It is made when something is
 * stored, and files of uploads that have expired are removed then, once in the life of a store.
 *
 * @param folder Path of the folder. Nothing else should be in it.
 * @throws InputError when it is no path.
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
      const record = await recordIn(pathOf(folder, key));
      return record && record.expiresAt > Date.now() ? record.value : undefined;
    },
    async set(key, value, expiresAt) {
      const target = pathOf(folder, key);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // A rename is seen whole or not at all by other programs that use the folder.
      const partial = `${target}.${randomUUID()}.part`;
      await writeFile(partial, `${expiresAt.toISOString()}\n${value}`, { mode: 0o600, flag: 'wx' });
      await rename(partial, target);
      await (cleaning ??= clean(folder));
    },
  };
}

function pathOf(folder: string, key: string): string {
  if (KEY.test(key)) return path.join(folder, key);
  throw new InputError('`key` is not one that the client makes.', { field: 'key' });
}

async function recordIn(file: string): Promise<{ value: string; expiresAt: number } | undefined> {
  const content = await readFile(file, 'utf8').catch(() => undefined);
  if (content === undefined) return undefined;
  const end = content.indexOf('\n');
  return { value: content.slice(end + 1), expiresAt: Date.parse(content.slice(0, end)) };
}

async function clean(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => KEY.test(name));
  for (const name of names) {
    const file = path.join(folder, name);
    const record = await recordIn(file);
    if (record && !(record.expiresAt > Date.now())) await rm(file, { force: true });
  }
}
