import type { SpecErrorCode } from '../../../codegen/spec/types.js';
import { recorder, type Change } from '../change.js';

/** What changed in the error table, as far as a program can notice: which codes there are, and their classes. */
export function compareErrorCodes(before: readonly SpecErrorCode[], after: readonly SpecErrorCode[]): Change[] {
  const { changes, record } = recorder();
  const codes = { before: byKey(before), after: byKey(after) };
  for (const [at, entry] of codes.before) {
    if (!codes.after.has(at)) record('error-removed', { at, before: entry.class });
  }
  for (const [at, entry] of codes.after) {
    const known = codes.before.get(at);
    if (!known) record('error-added', { at, after: entry.class });
    else if (known.class !== entry.class) record('error-reclassified', { at, before: known.class, after: entry.class });
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
