import { UNWRITTEN } from '../../../spec/conventions/model.mjs';
import type { Value } from '../../../codegen/sources/catalog.js';

/** The texts of a draft that are left to write, each by what it is of: a field, its example, or a part of the model. */
export function unwrittenIn(value: Value, path: readonly string[] = []): string[] {
  if (typeof value === 'string') return value.startsWith(UNWRITTEN) ? [nameOf(path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unwrittenIn(part, [...path, key]));
}

function nameOf(path: readonly string[]): string {
  const after = (key: string) => (path.includes(key) ? path[path.indexOf(key) + 1] : undefined);
  const [field, sample] = [after('properties'), after('value')];
  if (field !== undefined) return field;
  if (sample !== undefined) return `${sample} in the example`;
  return path.includes('price') ? 'price' : 'description';
}
