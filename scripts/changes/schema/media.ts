import type { MediaConstraint } from '../../../src/contract/input-schema.js';
import type { RecordChange } from '../change.js';

/** Records what changed in the files that a field takes: kind, formats and size. */
export function compareMedia(
  before: MediaConstraint | undefined,
  after: MediaConstraint | undefined,
  at: string,
  record: RecordChange,
): void {
  if (!before && !after) return;
  if (!before) return record('media-accepted', { at, after: after?.kind });
  if (!after) return record('media-refused', { at, before: before.kind });
  if (before.kind !== after.kind) {
    record('limit-tightened', { at, limit: 'media kind', before: before.kind, after: after.kind });
  }
  compareFormats(before.accept, after.accept, at, record);
  const sizes = { before: before.maxSizeMB, after: after.maxSizeMB };
  if (sizes.before !== sizes.after) {
    const kind = (sizes.after ?? Infinity) < (sizes.before ?? Infinity) ? 'limit-tightened' : 'limit-loosened';
    record(kind, { at, limit: 'file size in MB', ...sizes });
  }
}

/** Without a list every format is taken, so losing the list loosens and gaining one tightens. */
function compareFormats(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
  at: string,
  record: RecordChange,
): void {
  if (!before && !after) return;
  const facts = { at, limit: 'file formats', before, after };
  if (!before || !after) {
    record(after ? 'limit-tightened' : 'limit-loosened', facts);
    return;
  }
  const isLost = before.some((format) => !after.includes(format));
  const isGained = after.some((format) => !before.includes(format));
  if (isLost || isGained) record(isLost ? 'limit-tightened' : 'limit-loosened', facts);
}
