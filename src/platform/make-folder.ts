import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What is at a path, behind links; undefined when there is nothing, or nobody may know. */
export const statOf = (path: string) => stat(path).catch(() => undefined);

/**
 * Makes a folder and those above it. The recursive mkdir of Node never ends where none can be made, as in /proc.
 *
 * @param mode Who may do what in a folder that is made.
 */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  if ((await statOf(folder))?.isDirectory()) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent, mode);
  await mkdir(folder, { mode }).catch((error: NodeJS.ErrnoException) => {
    // Another program may have made it at the same time.
    if (error.code !== 'EEXIST') throw error;
  });
}
