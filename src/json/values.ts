/** Whether a value is an object in the sense of JSON: neither null nor an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A non-empty string, or a number as text; undefined for everything else. */
export function text(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : typeof value === 'string' && value ? value : undefined;
}

/** A number that may have arrived as text; undefined when there is none. */
export function numberOf(value: unknown): number | undefined {
  const digits = text(value);
  return digits === undefined || Number.isNaN(Number(digits)) ? undefined : Number(digits);
}

/** An amount as decimal text, also when it arrived as a number so small that JavaScript would write an exponent. */
export function decimal(value: unknown): string | undefined {
  if (typeof value !== 'number' || !/e/.test(String(value))) return text(value);
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}
