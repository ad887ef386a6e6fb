import type { SpecErrorCode } from '../../codegen/spec/types.js';
import { recorder, type Change } from './change.js';

/** What changed in the error table, as far as a program can notice: which codes there are, and their classes. */
export function compareErrorCodes(was: readonly SpecErrorCode[], is: readonly SpecErrorCode[]): Change[] {
  const { changes, record } = recorder();
  const [before, after] = [byKey(was), byKey(is)];
  for (const [at, entry] of before) if (!after.has(at)) record('error-removed', { at, before: entry.class });
  for (const [at, entry] of after) {
    const old = before.get(at);
    if (!old) record('error-added', { at, after: entry.class });
    else if (old.class !== entry.class) record('error-reclassified', { at, before: old.class, after: entry.class });
  }
  return changes;
}

/** One code can mean different things, told apart by the text that comes with it. */
function byKey(codes: readonly SpecErrorCode[]): Map<string, SpecErrorCode> {
  return new Map(
    codes.map((entry) => [
      [entry.family, entry.code, entry.match].filter((part) => part !== undefined).join(' '),
      entry,
    ]),
  );
}
