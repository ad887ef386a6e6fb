import { watch } from 'node:fs';
import path from 'node:path';

/** How long nothing must change before it is looked at, in milliseconds: editors write a file in several steps. */
const CALM = 100;

/**
 * Calls back whenever one of some files changes, once for changes that come together; never twice at a time. Folders
 * are watched rather than files, because editors put new files in the place of old ones.
 *
 * @returns What ends it.
 */
export function watchFiles(files: readonly string[], changed: () => Promise<void>): () => void {
  const folders = [...new Set(files.map((file) => path.dirname(file)))];
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const act = () => {
    last = last.then(changed).catch((error: unknown) => console.error((error as Error).message));
  };
  const watchers = folders.map((folder) => {
    const own = files.filter((file) => path.dirname(file) === folder);
    const names = new Set(own.map((file) => path.basename(file)));
    return watch(folder, (_event, name) => {
      if (name !== null && !names.has(name)) return;
      clearTimeout(timer);
      timer = setTimeout(act, CALM);
    });
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
