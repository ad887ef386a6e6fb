import { InputError } from '../errors/input.js';

/**
 * A number that a caller gave, or undefined when there is none.
 *
 * @param min The least that is allowed. There is no most: `Infinity` means no limit.
 * @throws InputError that names the option when it is anything else than such a number.
 */
export function numberOption(value: unknown, field: string, min: number): number | undefined {
  if (value === undefined || (typeof value === 'number' && value >= min)) return value;
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 50)) : String(value);
  throw new InputError(`\`${field}\` is ${shown}. Allowed are numbers from ${min} up.`, { field });
}

/** The time limit that a caller gave for one call, in milliseconds. */
export function timeoutOption({ timeout }: { readonly timeout?: number | undefined }): number | undefined {
  return numberOption(timeout, 'timeout', 1);
}
