import { mkdirSync, readdirSync, rmSync, writeFile } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

// That of `node:fs/promises` takes several turns for each file.
const writeInBackground = promisify(writeFile);

/**
 * The folder that a site is written to, beside what else is done. To write over a file takes a fraction of what it
 * takes to make it anew.
 */
export class Output {
  readonly #root: string;
  readonly #written = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #writing: Promise<void>[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  /** Begins to write files, by their paths below the folder. */
  write(files: Iterable<readonly [name: string, content: string | Uint8Array]>): void {
    for (const [name, content] of files) {
      const file = path.join(this.#root, name);
      const folder = path.dirname(file);
      if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
      this.#written.add(file);
      const writing = writeInBackground(file, content);
      // Who waits is told; until then nobody listens.
      writing.catch(() => undefined);
      this.#writing.push(writing);
    }
  }

  /**
   * Waits until all is written, and removes every file that was not, as one of an earlier build.
   *
   * @param kept A folder that somebody else has written.
   * @throws Error when a file could not be written; nothing is removed then.
   */
  async finish(kept: string): Promise<void> {
    await Promise.all(this.#writing);
    for (const entry of readdirSync(this.#root, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      const isKept = file.startsWith(path.join(this.#root, kept) + path.sep);
      if (entry.isFile() && !isKept && !this.#written.has(file)) rmSync(file);
    }
  }
}
