import { saveInside } from '#platform';
import { SIGNAL } from '../async/option-kinds.js';
import type { OptionTypes } from '../async/option-types.js';
import { readOptions } from '../async/read-options.js';
import { extensionOf, typeOf } from '../media/file-types.js';
import { MB, MOST_IN_MEMORY } from '../media/in-memory.js';
import type { CallOptions } from '../task/call-options.js';
import { archiveError } from './archive-error.js';
import { contentOf } from './content.js';
import type { RawEntry } from './directory.js';

const SAVE_OPTIONS = { signal: SIGNAL } satisfies OptionTypes & Record<keyof CallOptions, unknown>;

/** A file in an archive. */
export class ArchiveEntry {
  /** Its name as the archive has it: a path with `/`. */
  readonly name: string;
  /**
   * Where `save` puts it, below the folder: the name without what some file system does not take, with a number where
   * it is there twice, and with `.bin` at its end where its extension is that of no format of data.
   */
  readonly path: string;
  /** Bytes that it has, as the archive says; unpacking it ends with an error where that is not so. */
  readonly size: number;
  readonly #blob: Blob;
  readonly #raw: RawEntry;

  /** @internal */
  constructor(blob: Blob, raw: RawEntry, place: readonly string[]) {
    this.#blob = blob;
    this.#raw = raw;
    this.name = raw.name;
    this.path = place.join('/');
    this.size = raw.size;
  }

  /**
   * The content, in memory.
   *
   * @throws InputError when it has more than 512 MB, or is not what the archive says.
   */
  async blob(options: CallOptions = {}): Promise<Blob> {
    const { signal } = readOptions(options, SAVE_OPTIONS);
    if (this.size > MOST_IN_MEMORY * MB) throw archiveError(`has a file of more than ${MOST_IN_MEMORY} MB. Save it`);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of contentOf(this.#blob, this.#raw, signal)) parts.push(piece);
    return new Blob(parts, { type: typeOf(extensionOf(this.name).toLowerCase()) ?? '' });
  }

  /** @internal */
  async saveIn(folder: string, signal?: AbortSignal): Promise<string> {
    const write = async (take: (chunk: Uint8Array, at: number) => Promise<void>) => {
      let at = 0;
      for await (const piece of contentOf(this.#blob, this.#raw, signal)) {
        await take(piece, at);
        at += piece.length;
      }
      return at;
    };
    return saveInside(write, folder, this.path.split('/'));
  }
}

/**
 * A zip archive, opened without being unpacked.
 *
 * @example
 * const archive = await openArchive(rh.download(output));
 * for (const { name, size } of archive.entries) console.log(name, size);
 * await archive.save('out/');
 */
export class Archive {
  /** The files in it, in its order; folders are only parts of their names. */
  readonly entries: readonly ArchiveEntry[];

  /** @internal */
  constructor(entries: readonly ArchiveEntry[]) {
    this.entries = entries;
  }

  /**
   * Unpacks all files into a folder, never outside of it, and returns their paths. Each appears complete or not at all;
   * when one fails, those before it stay. Not available in browsers and workers.
   *
   * @param folder Is made if need be. The current folder by default.
   * @throws InputError when a file is not what the archive says, when a folder on its way is a link, when a folder or a
   * link to one lies at its name, or when the folder can be none; otherwise what the file system says.
   */
  async save(folder = './', options: CallOptions = {}): Promise<string[]> {
    const { signal } = readOptions(options, SAVE_OPTIONS);
    const paths: string[] = [];
    for (const entry of this.entries) {
      signal?.throwIfAborted();
      paths.push(await entry.saveIn(folder, signal));
    }
    return paths;
  }
}
