import { InputError } from '../errors/input.js';
import { show } from '../json/show.js';

/**
 * A number that a caller gave, or undefined when there is none.
 *
 * @param min The least that is allowed.
 * @param unit What is counted, such as `milliseconds`: a number alone may have been meant in another unit.
 * @param max The most that is allowed. @default Infinity, which means no limit
 * @throws InputError that names the option when it is anything else than such a number.
 */
export function numberOption(
  value: unknown,
  field: string,
  min: number,
  unit: string,
  max = Infinity,
): number | undefined {
  if (value === undefined || (typeof value === 'number' && value >= min && value <= max)) return value;
  const allowed = max === Infinity ? `from ${min} up` : `from ${min} to ${max}`;
  throw new InputError(`\`${field}\` is ${show(value)}. Allowed are ${unit} ${allowed}.`, { field });
}

/** A number of tries or of tasks, of which there are no halves. Otherwise as {@link numberOption}. */
export function wholeOption(value: unknown, field: string, min: number): number | undefined {
  const number = numberOption(value, field, min, 'numbers');
  if (number === undefined || !(number % 1)) return number;
  throw new InputError(`\`${field}\` is ${number}. Allowed are whole numbers from ${min} up.`, { field });
}

/** A time limit that a caller gave, in milliseconds. */
export function timeOption(value: unknown, field: string): number | undefined {
  return numberOption(value, field, 1, 'milliseconds');
}

/** The time limit that a caller gave for one call, in milliseconds. */
export function timeoutOption({ timeout }: { readonly timeout?: number | undefined }): number | undefined {
  return timeOption(timeout, 'timeout');
}

/** Says of a time limit that has passed what its unit is, where it is so short that seconds may have been meant. */
export function inUnit(limit: number, field: string): string {
  return `${limit} ms${unitOf(limit, field)}`;
}

/** The same, without the number. */
export function unitOf(limit: number, field: string): string {
  return limit < 1000 ? ` (\`${field}\` is in milliseconds)` : '';
}
