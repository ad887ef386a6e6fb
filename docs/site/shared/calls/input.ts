/** An input as a form holds it: JSON values, and files that were picked. */
export type FormInput = Readonly<Record<string, unknown>>;

/** A copy in which every picked file is swapped for something else. */
export function replaceFiles(value: unknown, swap: (file: File) => unknown): unknown {
  if (value instanceof File) return swap(value);
  if (Array.isArray(value)) return value.map((item) => replaceFiles(item, swap));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaceFiles(item, swap)]));
}
