import type { SpecSchema } from '../../../codegen/spec/types.js';
import type { RecordChange } from '../change.js';
import type { SchemaPair } from './context.js';

/** Records which of the listed values came and went. */
export function compareValues({ at, ...pair }: SchemaPair, record: RecordChange): void {
  const [before, after] = [listed(pair.before), listed(pair.after)];
  if (!before && !after) return;
  if (!before) return record('values-listed', { at, after });
  if (!after) return record('values-unlisted', { at, before });
  const gone = without(before, after);
  const added = without(after, before);
  if (gone.length > 0) record('value-removed', { at, before: gone });
  if (added.length > 0) record('value-added', { at, after: added });
}

function listed({ enum: values, const: only }: SpecSchema): unknown[] | undefined {
  return only === undefined ? values : [only];
}

function without(values: readonly unknown[], others: readonly unknown[]): unknown[] {
  const known = new Set(others.map((value) => JSON.stringify(value)));
  return values.filter((value) => !known.has(JSON.stringify(value)));
}
