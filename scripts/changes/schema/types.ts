import type { SpecSchema } from '../../../codegen/spec/types.js';
import type { RecordChange } from '../change.js';
import type { SchemaPair } from './context.js';

const ALL = ['null', 'boolean', 'number', 'string', 'array', 'object'];

/** The JSON types that a schema allows; all of them when it does not say. */
export function typesOf({ type, enum: values, const: only }: SpecSchema): string[] {
  if (type !== undefined) return [type].flat();
  const listed = values ?? (only === undefined ? undefined : [only]);
  return listed ? [...new Set(listed.map(typeOfValue))] : ALL;
}

function typeOfValue(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const covers = (types: readonly string[], type: string) =>
  types.includes(type) || (type === 'integer' && types.includes('number'));

/** Records a change of type. Returns whether the types have anything in common. */
export function compareTypes({ at, ...pair }: SchemaPair, record: RecordChange): boolean {
  const [before, after] = [typesOf(pair.before), typesOf(pair.after)];
  const lost = before.filter((type) => !covers(after, type));
  const gained = after.filter((type) => !covers(before, type));
  const shared = before.some((type) => covers(after, type)) || after.some((type) => covers(before, type));
  const facts = { at, before: named(before), after: named(after) };
  // Whole numbers and others are one type to TypeScript, so only the value can offend.
  const numeric = [...lost, ...gained].every((type) => type === 'number') && lost.length + gained.length === 1;
  if (numeric && lost.length === 1 && after.includes('integer')) record('limit-tightened', whole(at, 'any', 'whole'));
  else if (numeric && gained.length === 1 && before.includes('integer'))
    record('limit-loosened', whole(at, 'whole', 'any'));
  else if (lost.length > 0 && gained.length > 0) record('type-changed', facts);
  else if (lost.length > 0) record('type-narrowed', facts);
  else if (gained.length > 0) record('type-widened', facts);
  return shared;
}

function whole(at: string, before: string, after: string) {
  return { at, limit: 'numbers', before, after };
}

function named(types: readonly string[]): string {
  return types === ALL ? 'any' : types.join(' | ');
}
