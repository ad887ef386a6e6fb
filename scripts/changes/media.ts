import type { MediaConstraint } from '../../src/contract/input-schema.js';
import type { RecordChange } from './change.js';

/** Records what changed in the files that a field takes: kind, formats and size. */
export function compareMedia(
  was: MediaConstraint | undefined,
  is: MediaConstraint | undefined,
  at: string,
  record: RecordChange,
): void {
  if (!was && !is) return;
  if (!was) return record('media-accepted', { at, after: is?.kind });
  if (!is) return record('media-refused', { at, before: was.kind });
  if (was.kind !== is.kind) record('limit-tightened', { at, limit: 'media kind', before: was.kind, after: is.kind });
  compareFormats(was.accept, is.accept, at, record);
  const [before, after] = [was.maxSizeMB, is.maxSizeMB];
  if (before !== after) {
    const kind = (after ?? Infinity) < (before ?? Infinity) ? 'limit-tightened' : 'limit-loosened';
    record(kind, { at, limit: 'file size in MB', before, after });
  }
}

/** Without a list every format is taken, so losing the list loosens and gaining one tightens. */
function compareFormats(
  was: readonly string[] | undefined,
  is: readonly string[] | undefined,
  at: string,
  record: RecordChange,
): void {
  const before = was && new Set(was);
  const after = is && new Set(is);
  const limit = 'file formats';
  if (!before && !after) return;
  if (!before || !after) {
    record(after ? 'limit-tightened' : 'limit-loosened', { at, limit, before: was, after: is });
    return;
  }
  const lost = [...before].some((format) => !after.has(format));
  const gained = [...after].some((format) => !before.has(format));
  if (lost || gained) record(lost ? 'limit-tightened' : 'limit-loosened', { at, limit, before: was, after: is });
}
