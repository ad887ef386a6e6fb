import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Files to be written together at the end, so that a failure on the way leaves the spec as it was. */
export class SpecFiles {
  readonly #texts = new Map<string, string>();
  /** What is in each folder on disk, where nothing changes before the end. */
  readonly #found = new Map<string, ReadonlySet<string>>();

  /** The text of a file as it will be. */
  async get(file: string): Promise<string> {
    return this.#texts.get(file) ?? readFile(file, 'utf8');
  }

  set(file: string, text: string): void {
    this.#texts.set(file, text);
  }

  async exists(file: string): Promise<boolean> {
    if (this.#texts.has(file)) return true;
    const folder = path.dirname(file);
    const found = this.#found.get(folder) ?? new Set(await readdir(folder).catch(() => []));
    this.#found.set(folder, found);
    return found.has(path.basename(file));
  }

  /** Writes all of them, or none: each is complete beside its place before the first one takes it. */
  async save(): Promise<void> {
    // Each file that stands beside its place → its place.
    const beside = new Map<string, string>();
    try {
      for (const folder of new Set([...this.#texts.keys()].map((file) => path.dirname(file)))) {
        await mkdir(folder, { recursive: true });
      }
      for (const [file, text] of this.#texts) {
        beside.set(`${file}.new`, file);
        await writeFile(`${file}.new`, text);
      }
      for (const [name, file] of beside) {
        await rename(name, file);
        beside.delete(name);
      }
    } finally {
      await Promise.allSettled([...beside.keys()].map((name) => rm(name, { force: true })));
    }
  }
}
