import { numberOption, wholeOption } from '../async/limits.js';
import { ANY, SIGNAL } from '../async/option-kinds.js';
import type { OptionTypes } from '../async/option-types.js';
import { readOptions } from '../async/read-options.js';
import { reading } from '../async/reading.js';
import { InputError } from '../errors/input.js';
import { describeKind, isBlob } from '../media/kinds.js';
import { MB } from '../media/in-memory.js';
import type { CallOptions } from '../task/call-options.js';
import type { DownloadOptions } from '../task/download.js';
import { Archive, ArchiveEntry } from './archive.js';
import { archiveError } from './archive-error.js';
import { type RawEntry, readDirectory } from './directory.js';
import { placesOf } from './place.js';

/** What may be in an archive. */
export interface ArchiveOptions extends CallOptions {
  /** Most files and folders. @default 10000 */
  readonly maxEntries?: number | undefined;
  /** Most that all files have together once they are unpacked, in MB. @default 10240 */
  readonly maxTotalMB?: number | undefined;
  /** Largest archive that is downloaded, in MB: it is held in memory. @default 512 */
  readonly maxSizeMB?: number | undefined;
}

const OPTIONS = { signal: SIGNAL, maxEntries: ANY, maxTotalMB: ANY, maxSizeMB: ANY } satisfies OptionTypes &
  Record<keyof ArchiveOptions, unknown>;

/** What gives the bytes of an archive, as `rh.download(output)` does. */
export interface ArchiveSource {
  /** The archive as a whole. */
  blob(options: DownloadOptions): Promise<Blob>;
}

/**
 * Opens a zip archive, such as an output of a workflow that makes many files. Nothing is unpacked yet, and nothing that
 * the archive says is believed: an archive with a name that leads out of the folder, with a link or a device, with a
 * password, or with more than the limits is refused as a whole.
 *
 * @param source A download, or a `Blob` (`await openAsBlob('a.zip')` for a file of Node).
 * @throws InputError when it is no zip archive, or one that is refused; otherwise what the download throws.
 * @example
 * import { openArchive } from 'runninghub/archive';
 * const archive = await openArchive(rh.download(output));
 * const paths = await archive.save('out/');
 */
export async function openArchive(source: ArchiveSource | Blob, options: ArchiveOptions = {}): Promise<Archive> {
  const { signal, ...given } = readOptions(options, OPTIONS);
  const maxEntries = wholeOption(given.maxEntries, 'maxEntries', 0) ?? 10_000;
  const maxTotalMB = numberOption(given.maxTotalMB, 'maxTotalMB', 0.001, 'megabytes') ?? 10_240;
  const maxSizeMB = numberOption(given.maxSizeMB, 'maxSizeMB', 0.001, 'megabytes');
  const blob = await reading('source', () => bytesOf(source, { signal, maxSizeMB }));
  if (!isBlob(blob)) refuseSource('`source.blob()` gives', blob);
  const raw = await readDirectory(blob, maxEntries);
  const files = raw.filter(({ name }) => !/[/\\]$/.test(name));
  for (const entry of raw) assertPlain(entry);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > maxTotalMB * MB) {
    const much = `becomes ${Math.ceil(total / MB)} MB; at most ${maxTotalMB} MB are taken`;
    throw archiveError(`${much} (\`maxTotalMB\`)`, 'maxTotalMB');
  }
  const places = placesOf(files.map(({ name }) => name));
  return new Archive(files.map((entry, at) => new ArchiveEntry(blob, entry, places[at]!)));
}

function bytesOf(source: ArchiveSource | Blob, options: DownloadOptions): Blob | Promise<Blob> {
  if (isBlob(source)) return source;
  if (typeof (source as Partial<ArchiveSource> | null)?.blob === 'function') return source.blob(options);
  return refuseSource('`source` is', source);
}

function refuseSource(what: string, value: unknown): never {
  const message = `${what} ${describeKind(value)} Give rh.download(output) or a Blob.`;
  throw new InputError(message, { field: 'source' });
}

const FILE = 0o100000;
const FOLDER = 0o040000;

function assertPlain({ name, mode, isEncrypted, method }: RawEntry): void {
  const shown = JSON.stringify(name.slice(0, 200));
  if (mode !== 0 && mode !== FILE && mode !== FOLDER) {
    throw archiveError(`has an entry ${shown} that is a link or a device, so nothing of it is unpacked`);
  }
  if (isEncrypted) throw archiveError(`needs a password for ${shown}, so it is not unpacked`);
  if (method !== 0 && method !== 8) throw archiveError(`has ${shown} packed in a way (${method}) that is not read`);
}
