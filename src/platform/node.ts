import { randomUUID } from 'node:crypto';
import { createWriteStream, openAsBlob } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { fileURLToPath } from 'node:url';
import type { Platform } from './types.js';

export const env: Platform['env'] = (name) => process.env[name] || undefined;

export const openFile: Platform['openFile'] = async (path) => {
  const file = path instanceof URL || path.startsWith('file:') ? fileURLToPath(path) : path;
  return { blob: await openAsBlob(file), name: basename(file) };
};

export const saveStream: Platform['saveStream'] = async (stream, target, name, signal) => {
  const isFolder = /[/\\]$/.test(target) || (await stat(target).catch(() => undefined))?.isDirectory();
  // The name comes from the platform's answer and must not lead out of the folder.
  const path = isFolder ? join(target, name.replace(/[^\w.-]/g, '_').replace(/^\.+/, '_')) : target;
  await mkdir(dirname(path), { recursive: true });
  // Beside the target, because a rename is atomic only within one file system.
  const partial = join(dirname(path), `.${randomUUID()}.part`);
  try {
    await pipeline(Readable.fromWeb(stream as NodeStream<Uint8Array>), createWriteStream(partial, { flags: 'wx' }), {
      ...(signal && { signal }),
    });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return path;
};

// A redirect that may be followed makes Node keep the whole body: 1.1 GB instead of 93 MB for a 1 GiB upload.
export const uploadInit: Platform['uploadInit'] = { redirect: 'error' };
