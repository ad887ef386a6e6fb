import { InputError } from '../errors/input.js';
import { show } from '../json/show.js';
import { isObject, isThenable } from '../json/values.js';
import { reading } from './reading.js';

/** What an option must be, and how that is said. Undefined counts as not given, unless the option is required. */
export type OptionType = readonly [fits: (value: unknown) => boolean, allowed: string, required?: 'required'];

/** What options must be that are no numbers, and how that is said. */
export type OptionTypes = Readonly<Record<string, OptionType>>;

/** How messages speak of an object of options. */
export interface Wording {
  /** The object itself, such as `options` or `durations`. */
  readonly field: string;
  /** How it is said that it has no such name: `This call has no option`. */
  readonly none: string;
  /** What stands before the names in it, such as `durations.`. @default nothing */
  readonly prefix?: string;
  /** Names of the options whose values are not shown. @default none */
  readonly secret?: readonly string[];
}

/**
 * Checks an object of options whose types are all in a table.
 *
 * @throws InputError that names the option.
 */
export function assertOptions(
  options: unknown,
  types: OptionTypes,
  wording: Wording,
): asserts options is Record<string, unknown> {
  const { field, none, prefix = '', secret } = wording;
  assertObject(options, field);
  assertNames(options, Object.keys(types), none, prefix);
  assertTypes(options, types, secret, prefix);
}

/** @throws InputError when a value is no object, or a list. */
export function assertObject(value: unknown, field: string): asserts value is Record<string, unknown> {
  if (isObject(value) && !isThenable(value)) return;
  throw new InputError(`\`${field}\` is ${show(value)}. It must be an object.`, { field });
}

/**
 * Checks that each option that is given is one of those there are: a misspelt one would be missed only when its effect
 * is.
 *
 * @param none How it is said that there is no such option: `This call has no option`.
 * @param prefix What stands before the names, such as `durations.`.
 * @throws InputError that names the option.
 */
export function assertNames(
  options: Readonly<Record<string, unknown>>,
  names: readonly string[],
  none: string,
  prefix = '',
): void {
  const unknown = Object.keys(options).find((name) => !names.includes(name) && options[name] !== undefined);
  if (unknown === undefined) return;
  const field = prefix + unknown;
  throw new InputError(`${none} ${show(field)}. Allowed are ${names.join(', ')}.`, { field });
}

/**
 * Checks each option that is given or required.
 *
 * @param secret Names of the options whose values are not shown.
 * @param prefix What stands before the names, such as `durations.`.
 * @throws InputError that names the option.
 */
export function assertTypes(
  options: Readonly<Record<string, unknown>>,
  types: OptionTypes,
  secret: readonly string[] = [],
  prefix = '',
): void {
  for (const [name, [fits, allowed, required]] of Object.entries(types)) {
    const field = prefix + name;
    const value = reading(field, () => options[name]);
    if (reading(field, () => (value === undefined ? !required : fits(value)))) continue;
    const given = secret.includes(name) && !isThenable(value) ? `a value of type ${typeof value}` : show(value);
    throw new InputError(`\`${field}\` is ${given}. It must be ${allowed}.`, { field });
  }
}
