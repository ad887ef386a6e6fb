/** Compares by UTF-16 code unit: unlike `localeCompare`, it gives the same order on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A sorted copy. The order is that of the texts, by code unit, or the one given. */
export function sorted<T extends string>(items: Iterable<T>, compare?: (a: T, b: T) => number): T[];
export function sorted<T>(items: Iterable<T>, compare: (a: T, b: T) => number): T[];
export function sorted<T>(items: Iterable<T>, compare: (a: T, b: T) => number = byCodeUnit as never): T[] {
  // `toSorted` is not in the ES2022 library that this project compiles against; the copy makes `sort` safe.
  // oxlint-disable-next-line unicorn/no-array-sort
  return [...items].sort(compare);
}

/** A copy of an object with its keys in order. */
export function sortKeys<T>(object: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(sorted(Object.entries(object), ([a], [b]) => byCodeUnit(a, b)));
}
