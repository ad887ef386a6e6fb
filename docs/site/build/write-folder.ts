import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '../../../codegen/emit/emit.js';

/** Makes a folder hold exactly these files. */
export function writeFolder(folder: string, files: Files): void {
  const present = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  for (const name of present) {
    const isStale = !files.has(name.split(path.sep).join('/')) && statSync(path.join(folder, name)).isFile();
    if (isStale) rmSync(path.join(folder, name));
  }
  for (const [name, content] of files) writeChanged(path.join(folder, name), content);
}

/** Writes a file, but leaves one that would not change alone, so that a watcher sees what has changed and nothing else. */
export function writeChanged(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
