/** Whether a value is an object in the sense of JSON: neither null nor an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether somebody still has to wait for a value. What does not let itself be read is nothing to wait for. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  try {
    return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
  } catch {
    return false;
  }
}

/** What the language calls an object, whichever window, worker or library it comes from: `Blob`, `Map`, `Object` … */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** A non-empty string, or a number as text; undefined for everything else. */
export function text(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : typeof value === 'string' && value ? value : undefined;
}

/** A number that may have arrived as text; undefined when there is none. */
export function numberOf(value: unknown): number | undefined {
  const number = Number(text(value) ?? NaN);
  return Number.isNaN(number) ? undefined : number;
}

/** How JavaScript and Java write numbers that are very small or very large: 1e-7, 1.5E-10. */
const EXPONENT = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?e([+-]?\d{1,2})$/i;

/** An amount as decimal text, also when it arrived with an exponent. */
export function amount(value: unknown): string | undefined {
  const written = text(value);
  const parts = written && EXPONENT.exec(written);
  if (!parts) return written;
  const [sign, whole, fraction = '', exponent] = parts.slice(1) as [string, string, string | undefined, string];
  const point = whole.length + Number(exponent);
  const digits = (whole + fraction).padEnd(point, '0');
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.slice(0, point) + (digits.length > point ? `.${digits.slice(point)}` : '');
}

/**
 * A field as text. A number that JavaScript writes with an exponent becomes decimal text; what is text stays as it is.
 */
export function decimal(value: unknown): string | undefined {
  return typeof value === 'number' ? amount(value) : text(value);
}
