import { lastPart, shortName } from '../media/file-name.js';
import { extensionOf, typeOf } from '../media/file-types.js';
import { archiveError } from './archive-error.js';

/** Most folders in one another; file systems take paths of limited length. */
const DEEPEST = 32;

/** Names of devices on Windows, with or without an extension, before which it overlooks blanks. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?= {0,255}(?:\.|$))/i;

/** What some file system does not take in a name, or what shows it as another one. */
const ODD = /[\p{Cc}\p{Cf}<>:"|?*]/gu;

/**
 * A place of its own below a folder for each file of an archive. Names of files are those of the archive, but for what
 * some file system does not take; one that is there already, in whatever case, or is that of a folder gets a number.
 *
 * @throws InputError for a name that would lead elsewhere.
 */
export function placesOf(names: readonly string[]): (readonly string[])[] {
  const places = new Places();
  // All folders first: none of them gives way to a file.
  const wanted = names.map((name) => {
    const path = pathOf(name);
    const file = harmless(path.pop()!);
    return { path, file, folder: places.folder(path) };
  });
  return wanted.map(({ path, file, folder }) => [...path, places.free(folder, file)]);
}

function pathOf(name: string): string[] {
  const shown = JSON.stringify(name.slice(0, 200));
  const parts = name.replaceAll('\\', '/').split('/');
  if (parts[0] === '' || /^[a-z]:/i.test(name) || parts.includes('..') || name.includes('\0')) {
    throw archiveError(`has an entry ${shown} that leads out of the folder, so nothing of it is unpacked`);
  }
  const path = parts.filter((part) => part !== '' && part !== '.');
  if (path.length === 0 || path.length > DEEPEST) throw archiveError(`has an entry ${shown} that can be no file`);
  return path.map(safe);
}

/** Folders have numbers, so that the key of a path is no longer than one of its names. */
class Places {
  readonly #folders = new Map<string, number>();
  readonly #files = new Set<string>();
  /** How often a name was asked for, so that thousands of one name take no longer than as many names. */
  readonly #counts = new Map<string, number>();

  folder(path: readonly string[]): number {
    let folder = 0;
    for (const name of path) {
      const key = keyOf(folder, name);
      folder = this.#folders.get(key) ?? this.#folders.size + 1;
      this.#folders.set(key, folder);
    }
    return folder;
  }

  free(folder: number, name: string): string {
    const extension = extensionOf(name);
    const ending = extension && `.${extension}`;
    const stem = name.slice(0, name.length - ending.length);
    const asked = keyOf(folder, name);
    for (let count = (this.#counts.get(asked) ?? 0) + 1; ; count++) {
      const numbered = count === 1 ? name : `${stem}-${count}${ending}`;
      const key = keyOf(folder, numbered);
      if (this.#files.has(key) || this.#folders.has(key)) continue;
      this.#files.add(key);
      this.#counts.set(asked, count);
      return numbered;
    }
  }
}

/**
 * What file systems that ignore case, and that write accents in their own way, take for one. Some letters are one only
 * in capitals (ß and SS, σ and ς), others only in small letters.
 */
const keyOf = (folder: number, name: string) => `${folder}/${name.normalize('NFC').toLowerCase().toUpperCase()}`;

function safe(part: string): string {
  const clean = lastPart(part.replace(ODD, '_').replace(/^\./, '_')).replace(/[. ]$/, '_');
  return (clean || '_').replace(DEVICE, '_$1');
}

/** A name whose extension is one of a format of data, as that of every output: no program, and no page. */
function harmless(name: string): string {
  const extension = extensionOf(name).toLowerCase();
  return shortName(!extension || extension === 'bin' || typeOf(extension) ? name : `${name}.bin`);
}
