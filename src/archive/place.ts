import { lastPart, shortName } from '../media/file-name.js';
import { extensionOf, typeOf } from '../media/file-types.js';
import { archiveError } from './archive-error.js';

/** Most folders in one another; file systems take paths of limited length. */
const DEEPEST = 32;

/** Names of devices on Windows, with or without an extension. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;

/** What some file system does not take in a name, or what shows it as another one. */
const ODD = /[\p{Cc}\p{Cf}<>:"|?*]/gu;

/**
 * Gives each file of an archive a place of its own below a folder. Names of files are those of the archive, but for
 * what some file system does not take; one that is there already, in whatever case, gets a number.
 */
export class Places {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();
  /** How often a name was asked for, so that thousands of one name take no longer than as many names. */
  readonly #counts = new Map<string, number>();

  /** @throws InputError for a name that would lead elsewhere, and for one that is that of a folder, too. */
  add(name: string): readonly string[] {
    const shown = JSON.stringify(name.slice(0, 200));
    const parts = name.replaceAll('\\', '/').split('/');
    if (parts[0] === '' || /^[a-z]:/i.test(name) || parts.includes('..') || name.includes('\0')) {
      throw archiveError(`has an entry ${shown} that leads out of the folder, so nothing of it is unpacked`);
    }
    const path = parts.filter((part) => part !== '' && part !== '.').map(safe);
    if (path.length === 0 || path.length > DEEPEST) throw archiveError(`has an entry ${shown} that can be no file`);
    const folders = path.slice(0, -1);
    const file = this.#free(folders, harmless(path.at(-1)!));
    for (let depth = 1; depth <= folders.length; depth++) {
      const folder = keyOf(folders.slice(0, depth));
      if (this.#files.has(folder)) throw archiveError(`has an entry ${shown} below what is a file`);
      this.#folders.add(folder);
    }
    return [...folders, file];
  }

  #free(folders: readonly string[], name: string): string {
    const extension = extensionOf(name);
    const ending = extension && `.${extension}`;
    const stem = name.slice(0, name.length - ending.length);
    const asked = keyOf([...folders, name]);
    for (let count = (this.#counts.get(asked) ?? 0) + 1; ; count++) {
      const numbered = count === 1 ? name : `${stem}-${count}${ending}`;
      const key = keyOf([...folders, numbered]);
      if (this.#files.has(key) || this.#folders.has(key)) continue;
      this.#files.add(key);
      this.#counts.set(asked, count);
      return numbered;
    }
  }
}

/** What file systems that ignore case, and that write accents in their own way, take for one. */
const keyOf = (path: readonly string[]) => path.join('/').normalize('NFC').toLowerCase();

function safe(part: string): string {
  const clean = lastPart(part.replace(ODD, '_').replace(/^\./, '_')).replace(/[. ]$/, '_');
  return (clean || '_').replace(DEVICE, '_$1');
}

/** A name whose extension is one of a format of data, as that of every output: no program, and no page. */
function harmless(name: string): string {
  const extension = extensionOf(name).toLowerCase();
  return shortName(!extension || extension === 'bin' || typeOf(extension) ? name : `${name}.bin`);
}
