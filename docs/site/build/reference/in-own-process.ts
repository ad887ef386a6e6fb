import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Files } from '../../../../codegen/emit/emit.js';
import { readFolder } from '../folders.js';
import { CACHE, ROOT } from '../locations.js';

const FOLDER = path.join(CACHE, 'reference');

/**
 * The pages of the reference, written by a process of its own: to read all types takes half of the time that the rest
 * of the site takes, and would hold it up.
 *
 * @throws Error with what the process said, when the reference cannot be written.
 */
export async function referenceInOwnProcess(): Promise<Files> {
  const program = path.join(import.meta.dirname, 'write.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', program, FOLDER], { cwd: ROOT });
  return readFolder(FOLDER);
}

/** The pages of the reference as they were written last; none when they never were. */
export const lastReference = (): Files => readFolder(FOLDER);
