import { InputError } from '../errors/input.js';
import { show } from '../json/show.js';

/** What options must be that are no numbers, and how that is said. */
export type OptionTypes = Readonly<Record<string, readonly [fits: (value: unknown) => boolean, allowed: string]>>;

/**
 * Checks each option that is given.
 *
 * @param secret Names of the options whose values are not shown.
 * @throws InputError that names the option.
 */
export function assertTypes(
  options: Readonly<Record<string, unknown>>,
  types: OptionTypes,
  secret: readonly string[] = [],
): void {
  for (const [field, [fits, allowed]] of Object.entries(types)) {
    const value = options[field];
    if (value === undefined || fits(value)) continue;
    const given = secret.includes(field) ? `a value of type ${typeof value}` : show(value);
    throw new InputError(`\`${field}\` is ${given}. It must be ${allowed}.`, { field });
  }
}
