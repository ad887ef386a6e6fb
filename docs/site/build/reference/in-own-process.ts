import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Files } from '../../../../codegen/emit/emit.js';
import { readFolder } from '../folders.js';
import { CACHE, ROOT } from '../locations.js';

const FOLDER = path.join(CACHE, 'reference');
/** The hash of what the pages in the folder were written from. */
const STATE = path.join(CACHE, 'reference.sha256');
const SOURCES = ['src', 'generated', 'docs/site/build/reference', 'docs/site/build/read'];

/**
 * The pages of the reference, written by a process of its own: to read all types takes half of the time that the rest
 * of the site takes, and would hold it up. Nothing is written when nothing has changed.
 *
 * @throws Error with what the process said, when the reference cannot be written.
 */
export async function referenceInOwnProcess(): Promise<Files> {
  const state = stateOf(SOURCES);
  if (!existsSync(STATE) || readFileSync(STATE, 'utf8') !== state) {
    // What fails on its way leaves pages of which nobody knows what they are of.
    rmSync(STATE, { force: true });
    const program = path.join(import.meta.dirname, 'write.ts');
    await promisify(execFile)(process.execPath, ['--import', 'tsx', program, FOLDER], { cwd: ROOT });
    writeFileSync(STATE, state);
  }
  return lastReference();
}

/** The pages of the reference as they were written last; none when they never were. */
export const lastReference = (): Files => readFolder(FOLDER);

function stateOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'])
    hash.update(readFileSync(path.join(ROOT, file)));
  for (const folder of folders)
    for (const [name, text] of readFolder(path.join(ROOT, folder))) hash.update(`${folder}/${name}\0${text}\0`);
  return hash.digest('hex');
}
