import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import { oneLine } from './one-line.js';

/** How long nothing must change before it is looked at, in milliseconds: editors write a file in several steps. */
const CALM = 100;

/**
 * Looks at some files, and again whenever one of them changes, once for changes that come together; never twice at a
 * time. Folders are watched rather than files, because editors put new files in the place of old ones.
 *
 * @param look Returns the files to watch from then on.
 */
export async function watchFiles(files: readonly string[], look: () => Promise<readonly string[]>): Promise<void> {
  let watched = files;
  let watchers = watchersOf(watched, soon);
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(act, CALM);
  }
  function act(): void {
    last = last.then(again).catch((error: unknown) => console.error(oneLine((error as Error).message)));
  }
  async function again(): Promise<void> {
    const next = await look();
    if (next.join('\n') === watched.join('\n')) return;
    for (const watcher of watchers) watcher.close();
    watched = next;
    watchers = watchersOf(watched, soon);
    // What changed before they were watched.
    await look();
  }
  act();
  await last;
}

function watchersOf(files: readonly string[], changed: () => void): FSWatcher[] {
  const folders = [...new Set(files.map((file) => path.dirname(file)))];
  return folders.map((folder) => {
    const names = new Set(files.filter((file) => path.dirname(file) === folder).map((file) => path.basename(file)));
    return watch(folder, (_event, name) => {
      if (name === null || names.has(name)) changed();
    });
  });
}
