import { decimal, isObject, numberOf } from './values.js';

type Names<T> = readonly (keyof T & string)[];

/**
 * A copy of a record without its nulls, in which the named fields are numbers or texts whatever they were on the wire.
 * Other fields stay as they are, so that what a later platform adds is not lost.
 */
export function normalize<T extends object>(raw: unknown, numbers?: Names<T>, texts?: Names<T>): T {
  const read = (name: string, value: unknown): unknown => {
    if (numbers?.includes(name as never)) return numberOf(value);
    return texts?.includes(name as never) ? decimal(value) : (value ?? undefined);
  };
  const entries = Object.entries(isObject(raw) ? raw : {}).map(([name, value]) => [name, read(name, value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as T;
}
