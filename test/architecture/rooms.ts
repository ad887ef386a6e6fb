import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Import } from './imports.js';

/**
 * How many folders, from the root, make a room; the longest name counts. What lies deeper belongs to the room it is in.
 */
const DEPTHS: Readonly<Record<string, number>> = {
  src: 2,
  'src/simulator': 3,
  generated: 1,
  codegen: 2,
  cli: 2,
  scripts: 2,
  docs: 3,
  spec: 2,
  examples: 1,
};

/** Code that the docs build writes, and what it builds. */
const WRITTEN = /(^|\/)(node_modules|\.cache|\.temp|dist)\/|^docs\/site\/generated\//;

/** The files with code in the rooms, relative to the root. */
export function filesIn(root: string): string[] {
  const roots = Object.keys(DEPTHS).filter((folder) => !folder.includes('/'));
  return roots.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
      .filter((file) => /\.([cm]?[tj]s|vue)$/.test(file) && !WRITTEN.test(file)),
  );
}

/**
 * The room that a file is in, by its folder: `src/task/poll.ts` → `src/task`. A file right in `src` is an entry point,
 * and those are a room together.
 */
export function roomOf(file: string): string {
  const folders = file.split('/').slice(0, -1);
  const depth = DEPTHS[folders.slice(0, 2).join('/')] ?? DEPTHS[folders[0] ?? ''] ?? 1;
  return folders.slice(0, depth).join('/');
}

/** Room → room that it imports → the imports, in the order of the files. */
export type Arrows = ReadonlyMap<string, ReadonlyMap<string, readonly Import[]>>;

/** The imports that lead from one room to another. */
export function arrowsOf(imports: readonly Import[]): Arrows {
  const arrows = new Map<string, Map<string, Import[]>>();
  for (const entry of imports) {
    const [from, to] = [roomOf(entry.from), roomOf(entry.to)];
    if (from === to) continue;
    const targets = arrows.get(from) ?? new Map<string, Import[]>();
    arrows.set(from, targets);
    targets.set(to, [...(targets.get(to) ?? []), entry]);
  }
  return arrows;
}
