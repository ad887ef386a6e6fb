import type { RecordChange } from '../change.js';
import type { SchemaPair } from './context.js';

const LOWEST = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'] as const;
const HIGHEST = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'] as const;
const FORMS = ['pattern', 'format'] as const;

/** Records which limits of a value were tightened and which were loosened. */
export function compareLimits({ before, after, at }: SchemaPair, record: RecordChange): void {
  const note = (limit: string, isTighter: boolean, facts: { before: unknown; after: unknown }) =>
    record(isTighter ? 'limit-tightened' : 'limit-loosened', { at, limit, ...facts });
  const valuesOf = <T>(limit: string) => ({
    before: before[limit] as T | undefined,
    after: after[limit] as T | undefined,
  });

  for (const limit of LOWEST) {
    // No length is below zero, so a least length of zero is no limit.
    const none = limit.startsWith('min') && limit !== 'minimum' ? 0 : -Infinity;
    const values = valuesOf<number>(limit);
    const difference = (values.after ?? none) - (values.before ?? none);
    if (difference) note(limit, difference > 0, values);
  }
  for (const limit of HIGHEST) {
    const values = valuesOf<number>(limit);
    if (values.before !== values.after) note(limit, (values.after ?? Infinity) < (values.before ?? Infinity), values);
  }
  for (const limit of FORMS) {
    // Whether another pattern takes less is more than a comparison can know: it counts as tighter.
    const values = valuesOf<string>(limit);
    if (values.before !== values.after) note(limit, values.after !== undefined, values);
  }
  const steps = valuesOf<number>('multipleOf');
  if (steps.before !== steps.after) note('multipleOf', !isMultiple(steps.before, steps.after), steps);
  const unique = { before: before.uniqueItems ?? false, after: after.uniqueItems ?? false };
  if (unique.before !== unique.after) note('uniqueItems', unique.after, unique);
}

/** Whether every multiple of the old step is one of the new step too. */
function isMultiple(before: number | undefined, after: number | undefined): boolean {
  if (after === undefined) return true;
  if (before === undefined) return false;
  // 0.3 / 0.1 is not quite 3, hence the tolerance.
  const quotient = before / after;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}
