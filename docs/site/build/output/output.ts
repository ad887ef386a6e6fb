import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The folder that a site is written to. To write over a file takes a fraction of what it takes to make it anew. */
export class Output {
  readonly #root: string;
  readonly #written = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Writes files, by their paths below the folder. */
  write(files: Iterable<readonly [name: string, content: string | Uint8Array]>): void {
    for (const [name, content] of files) {
      const file = path.join(this.#root, name);
      const folder = path.dirname(file);
      if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
      this.#written.add(file);
      writeFileSync(file, content);
    }
  }

  /**
   * Removes every file that was not written here, as one of an earlier build.
   *
   * @param kept A folder that somebody else has written.
   */
  removeOthers(kept: string): void {
    for (const entry of readdirSync(this.#root, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      const isKept = file.startsWith(path.join(this.#root, kept) + path.sep);
      if (entry.isFile() && !isKept && !this.#written.has(file)) rmSync(file);
    }
  }
}
