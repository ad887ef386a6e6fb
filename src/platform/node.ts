import { show } from '../json/show.js';
import { isThenable } from '../json/values.js';
import { randomUUID } from 'node:crypto';
import { type FileHandle, lstat, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../errors/input.js';
import { bytesOf } from './bytes-of.js';
import { DiskFile, OwnBlob } from './disk-file.js';
import { makeFolder, statOf } from './make-folder.js';
import type { Download, Platform } from './types.js';

/** What file systems take, in bytes. */
const LONGEST_NAME = 255;

export const env: Platform['env'] = (name, need) => {
  const { Deno } = globalThis as { Deno?: DenoPermissions };
  if (Deno && need !== 'required') {
    if (Deno.permissions.querySync({ name: 'env', variable: name }).state !== 'granted') return null;
  }
  try {
    return process.env[name] || undefined;
  } catch {
    // Deno throws when the program may not read it.
    return null;
  }
};

interface DenoPermissions {
  readonly permissions: { querySync(of: { name: 'env'; variable: string }): { readonly state: string } };
}

export const openFile: Platform['openFile'] = async (path) => {
  const file = path instanceof URL ? fileURLToPath(path) : path;
  const stats = await stat(file);
  if (!stats.isFile()) throw new Error('not a file');
  return { blob: new DiskFile(file, stats), name: basename(file) };
};

export const saveFile: Platform['saveFile'] = async (download, target, name) => {
  assertTarget(target);
  const found = await statOf(target);
  const isFolder = /[/\\]$/.test(target) || found?.isDirectory();
  // What a name without an extension means would be a file that opens nowhere.
  const isWhole = extname(target) !== '' || found !== undefined;
  // Longer than any that the name may get, which is known only after the download.
  if (!isFolder && !isWhole) assertTarget(`${target}.extension`);
  const place = () => (isFolder ? join(target, safeName(name())) : isWhole ? target : target + extname(name()));
  // A rename would put the file in the place of a device or a pipe, and fails for a folder.
  if ((await statOf(place()))?.isFile() === false) refuse('would take the place of what is no file');
  const folder = isFolder ? target : dirname(target);
  await makeFolder(folder);
  return writeIn(folder, place, download);
};

/** Writes a file that appears at its place only once it is complete. */
async function writeIn(folder: string, place: () => string, download: Download): Promise<string> {
  // Beside the target, because a rename is atomic only within one file system.
  const partial = join(folder, `.${randomUUID()}.part`);
  const file = await open(partial, 'wx');
  try {
    const size = await download((chunk, at) => writeAt(file, chunk, at));
    await file.truncate(size);
    await file.close();
    const path = place();
    await rename(partial, path);
    return path;
  } catch (error) {
    await file.close();
    await rm(partial, { force: true });
    throw error;
  }
}

export const saveInside: Platform['saveInside'] = async (download, folder, below) => {
  assertTarget(folder);
  await makeFolder(folder);
  let path = folder;
  for (const name of below.slice(0, -1)) {
    path = join(path, name);
    await makeFolder(path);
    const isFolder = (await lstat(path)).isDirectory();
    if (!isFolder) refuse(`leads elsewhere: ${JSON.stringify(name)} in it is a link, or no folder`);
  }
  const name = below.at(-1)!;
  const target = join(path, name);
  // What lies there is not followed: the rename puts the file in the place of a link itself.
  if ((await statOf(target))?.isFile() === false) {
    refuse(`has something at ${JSON.stringify(name)} that is no file, or a link to such`);
  }
  return writeIn(path, () => target, download);
};

/** Names of devices on Windows, with or without an extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

// The name comes from the platform's response and must not lead out of the folder.
function safeName(name: string): string {
  return name
    .replace(/[^\w.-]/g, '_')
    .replace(/^\.+/, '_')
    .replace(DEVICE, '_$1');
}

function refuse(why: string): never {
  throw new InputError(`The target of save() ${why}.`, { field: 'target' });
}

/** Refuses what could only fail after the download. */
function assertTarget(target: unknown): asserts target is string {
  if (typeof target !== 'string' || target === '')
    return refuse(isThenable(target) ? `is ${show(target)}` : 'must be the path of a file or folder');
  if (/^[a-z][a-z+.-]+:\/\//i.test(target)) refuse('is an address; give a path, as by fileURLToPath()');
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

export const choosesEncoding: Platform['choosesEncoding'] = true;

// A redirect that may be followed makes Node keep the whole body: 1.1 GB instead of 93 MB for a 1 GiB upload.
export const uploadInit: Platform['uploadInit'] = { redirect: 'error' };

export const sendsStreams: Platform['sendsStreams'] = true;

export { OwnBlob };

export const uploadOf: Platform['uploadOf'] = async (body) => {
  const headers: Record<string, string> = { 'content-type': body.type };
  // Where jsdom or happy-dom stand in for a browser, `fetch` may be theirs, too. All of them take bytes.
  if (globalThis.Blob !== OwnBlob) return { ...uploadInit, headers, body: await bytesOf(body) };
  if (!('Bun' in globalThis)) return { ...uploadInit, headers, body };
  // Bun sends what a Blob was made of, and not what its stream gives.
  headers['content-length'] = String(body.size);
  return { ...uploadInit, duplex: 'half', headers, body: body.stream() };
};

// Deno sends a text again when a kept-alive connection breaks, and so starts a paid task twice. It sends a blob once.
export const jsonBody: Platform['jsonBody'] = 'Deno' in globalThis ? (json) => new Blob([json]) : (json) => json;

export { neverConnected, watchConnections } from './connections.js';
