import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '../../../codegen/emit/emit.js';

/** The files in a folder and its folders; none when it does not exist. */
export function readFolder(folder: string): Files {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return new Map(files.map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(folder, name), 'utf8')]));
}

/** Makes a folder hold exactly these files. */
export function writeFolder(folder: string, files: Files): void {
  for (const name of readFolder(folder).keys()) if (!files.has(name)) rmSync(path.join(folder, name));
  for (const [name, content] of files) writeChanged(path.join(folder, name), content);
}

/** Writes a file, but leaves one that would not change alone. */
function writeChanged(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
