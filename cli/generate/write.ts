import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '../../codegen/emit/emit.js';

/** How a folder differs from what belongs into it. */
export interface Difference {
  readonly missing: readonly string[];
  readonly differing: readonly string[];
  /** Written the last time, and needed no more. */
  readonly extra: readonly string[];
}

/** Compares byte by byte. What else is in the folder is the user's, and nobody's business. */
export function differenceOf(out: string, files: Files, before: readonly string[]): Difference {
  const names = [...files.keys()];
  const isThere = (name: string) => existsSync(path.join(out, name));
  return {
    missing: names.filter((name) => !isThere(name)),
    differing: names.filter((name) => isThere(name) && readFileSync(path.join(out, name), 'utf8') !== files.get(name)),
    extra: before.filter((name) => isOwn(name) && !files.has(name) && isThere(name)),
  };
}

/** Writes what differs, and nothing else: what is the same keeps its time stamp, so nothing that watches it builds. */
export function writeDifference(out: string, files: Files, { missing, differing, extra }: Difference): void {
  for (const name of [...missing, ...differing]) {
    const file = path.join(out, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, files.get(name) ?? '');
  }
  for (const name of extra) rmSync(path.join(out, name));
}

/** A lock may come from elsewhere, and must not name a file outside of the folder. */
function isOwn(name: unknown): name is string {
  return typeof name === 'string' && /^(?:saved\/)?[\w-]+\.(?:ts|json)$/.test(name);
}
