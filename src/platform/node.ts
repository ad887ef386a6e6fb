import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../errors/input.js';
import type { Platform } from './types.js';

/** What file systems take, in bytes. */
const LONGEST_NAME = 255;

export const env: Platform['env'] = (name) => process.env[name] || undefined;

export const openFile: Platform['openFile'] = async (path) => {
  const file = path instanceof URL ? fileURLToPath(path) : path;
  // Node opens a folder, and Bun a file that does not exist; both fail only when it is read.
  if (!(await stat(file)).isFile()) throw new Error('not a file');
  return { blob: await openAsBlob(file), name: basename(file) };
};

export const saveFile: Platform['saveFile'] = async (download, target, name) => {
  assertTarget(target);
  const isFolder = /[/\\]$/.test(target) || (await stat(target).catch(() => undefined))?.isDirectory();
  const folder = isFolder ? target : dirname(target);
  await mkdir(folder, { recursive: true });
  // Beside the target, because a rename is atomic only within one file system.
  const partial = join(folder, `.${randomUUID()}.part`);
  const file = await open(partial, 'wx');
  try {
    const size = await download((chunk, at) => writeAt(file, chunk, at));
    await file.truncate(size);
    await file.close();
    const path = isFolder ? join(target, safeName(name())) : target;
    await rename(partial, path);
    return path;
  } catch (error) {
    await file.close();
    await rm(partial, { force: true });
    throw error;
  }
};

// The name comes from the platform's answer and must not lead out of the folder.
function safeName(name: string): string {
  return name.replace(/[^\w.-]/g, '_').replace(/^\.+/, '_');
}

/** Refuses what could only fail after the download. */
function assertTarget(target: unknown): asserts target is string {
  const refuse = (why: string) => {
    throw new InputError(`The target of save() ${why}.`, { field: 'target' });
  };
  if (typeof target !== 'string' || target === '') return refuse('must be the path of a file or folder');
  if (target.includes('\0')) return refuse('has a zero byte in it');
  if (/^~([/\\]|$)/.test(target)) return refuse('begins with ~, which only a shell expands; use os.homedir()');
  if (target.split(/[/\\]/).some((part) => Buffer.byteLength(part) > LONGEST_NAME)) {
    return refuse(`has a name of more than ${LONGEST_NAME} bytes in it`);
  }
}

async function writeAt(file: FileHandle, chunk: Uint8Array, start: number): Promise<void> {
  // A disk that is nearly full takes a part, and says so only at the next write.
  for (let at = 0; at < chunk.length;) {
    const { bytesWritten } = await file.write(chunk, at, chunk.length - at, start + at);
    at += bytesWritten;
  }
}

export const redirectMode: Platform['redirectMode'] = 'manual';

// A redirect that may be followed makes Node keep the whole body: 1.1 GB instead of 93 MB for a 1 GiB upload.
export const uploadInit: Platform['uploadInit'] = { redirect: 'error' };

// Deno sends a text again when a kept-alive connection breaks, and so starts a paid task twice. It sends a blob once.
export const jsonBody: Platform['jsonBody'] = 'Deno' in globalThis ? (json) => new Blob([json]) : (json) => json;
