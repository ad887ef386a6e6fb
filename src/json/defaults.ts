/** The defaults of the fields that a record lacks, or has `undefined` for. */
export function missingDefaults<Value>(
  record: object,
  defaults: Readonly<Record<string, Value>> = {},
): Record<string, Value> {
  const own = record as Readonly<Record<string, unknown>>;
  const missing = Object.entries(defaults).filter(([name]) => !Object.hasOwn(own, name) || own[name] === undefined);
  return Object.fromEntries(missing);
}
