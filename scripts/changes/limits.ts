import type { SpecSchema } from '../../codegen/spec/types.js';
import type { RecordChange } from './change.js';

const LOWEST = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'] as const;
const HIGHEST = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'] as const;
const FORMS = ['pattern', 'format'] as const;

/** Records which limits of a value were tightened and which were loosened. */
export function compareLimits(was: SpecSchema, is: SpecSchema, at: string, record: RecordChange): void {
  const note = (limit: string, isTighter: boolean, before: unknown, after: unknown) =>
    record(isTighter ? 'limit-tightened' : 'limit-loosened', { at, limit, before, after });

  for (const limit of LOWEST) {
    // No length is below zero, so a least length of zero is no limit.
    const none = limit.startsWith('min') && limit !== 'minimum' ? 0 : -Infinity;
    const [before, after] = [was[limit] as number | undefined, is[limit] as number | undefined];
    if ((before ?? none) !== (after ?? none)) note(limit, (after ?? none) > (before ?? none), before, after);
  }
  for (const limit of HIGHEST) {
    const [before, after] = [was[limit] as number | undefined, is[limit] as number | undefined];
    if (before !== after) note(limit, (after ?? Infinity) < (before ?? Infinity), before, after);
  }
  for (const limit of FORMS) {
    // Whether another pattern takes less is more than a comparison can know: it counts as tighter.
    if (was[limit] !== is[limit]) note(limit, is[limit] !== undefined, was[limit], is[limit]);
  }
  const [before, after] = [was.multipleOf, is.multipleOf];
  if (before !== after) note('multipleOf', !isMultiple(before, after), before, after);
  const [unique, isUnique] = [was.uniqueItems ?? false, is.uniqueItems ?? false];
  if (unique !== isUnique) note('uniqueItems', isUnique, unique, isUnique);
}

/** Whether every multiple of the old step is one of the new step too. */
function isMultiple(before: number | undefined, after: number | undefined): boolean {
  if (after === undefined) return true;
  if (before === undefined) return false;
  // 0.3 / 0.1 is not quite 3, hence the tolerance.
  const quotient = before / after;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}
