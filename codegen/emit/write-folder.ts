import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from './emit.js';
import { sorted } from '../spec/order.js';

/** How a folder differs from the files that should be in it. Each list is sorted. */
export interface Drift {
  missing: string[];
  differing: string[];
  extra: string[];
}

/** Compares a folder with the files that should be in it, byte by byte. */
export function compare(folder: string, files: Files): Drift {
  const present = new Set(listFiles(folder));
  const expected = sorted(files.keys());
  return {
    missing: expected.filter((name) => !present.has(name)),
    differing: expected.filter(
      (name) => present.has(name) && !readFileSync(path.join(folder, name)).equals(Buffer.from(files.get(name) ?? '')),
    ),
    extra: sorted([...present].filter((name) => !files.has(name))),
  };
}

/** Whether a folder holds exactly the files that should be in it. */
export function isClean({ missing, differing, extra }: Drift): boolean {
  return missing.length + differing.length + extra.length === 0;
}

/**
 * Makes a folder hold exactly these files. They are written to `.cache` beside it and moved into place at the end, so
 * a failure on the way leaves the folder as it was.
 */
export function replaceFolder(folder: string, files: Files): void {
  const target = path.resolve(folder);
  const cache = path.join(path.dirname(target), '.cache');
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(path.join(cache, 'generate-'));
  const old = `${staging}.old`;
  try {
    for (const [name, content] of files) {
      const file = path.join(staging, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const moved = moveAside(target, old);
    try {
      renameSync(staging, target);
    } catch (error) {
      if (moved) renameSync(old, target);
      throw error;
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

function moveAside(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
