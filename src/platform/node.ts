import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { retry } from '../async/retry.js';
import { isConnectionError } from '../errors/connection.js';
import type { OpenAt, Platform, SaveOptions } from './types.js';

export const env: Platform['env'] = (name) => process.env[name] || undefined;

export const openFile: Platform['openFile'] = async (path) => {
  const file = path instanceof URL ? fileURLToPath(path) : path;
  // Node opens a folder, and Bun a file that does not exist; both fail only when it is read.
  if (!(await stat(file)).isFile()) throw new Error('not a file');
  return { blob: await openAsBlob(file), name: basename(file) };
};

export const saveFile: Platform['saveFile'] = async (openAt, target, options) => {
  const isFolder = /[/\\]$/.test(target) || (await stat(target).catch(() => undefined))?.isDirectory();
  // The name comes from the platform's answer and must not lead out of the folder.
  const path = isFolder ? join(target, options.name.replace(/[^\w.-]/g, '_').replace(/^\.+/, '_')) : target;
  await mkdir(dirname(path), { recursive: true });
  // Beside the target, because a rename is atomic only within one file system.
  const partial = join(dirname(path), `.${randomUUID()}.part`);
  const file = await open(partial, 'wx');
  try {
    await download(openAt, file, options);
    await file.close();
    await rename(partial, path);
  } catch (error) {
    await file.close();
    await rm(partial, { force: true });
    throw error;
  }
  return path;
};

async function download(openAt: OpenAt, file: FileHandle, { retries, signal }: SaveOptions): Promise<void> {
  let written = 0;
  const attempt = async () => {
    const { stream, start } = await openAt(written);
    written = start;
    for await (const chunk of stream) {
      // A disk that is nearly full takes a part, and says so only at the next write.
      for (let at = 0; at < chunk.length;) {
        const { bytesWritten } = await file.write(chunk, at, chunk.length - at, written);
        at += bytesWritten;
        written += bytesWritten;
      }
    }
    await file.truncate(written);
  };
  await retry(attempt, { retries, shouldRetry: isConnectionError, baseDelay: 250, signal });
}

// A redirect that may be followed makes Node keep the whole body: 1.1 GB instead of 93 MB for a 1 GiB upload.
export const uploadInit: Platform['uploadInit'] = { redirect: 'error' };

// Deno sends a text again when a kept-alive connection breaks, and so starts a paid task twice. It sends a blob once.
export const jsonBody: Platform['jsonBody'] = 'Deno' in globalThis ? (json) => new Blob([json]) : (json) => json;
