import { InputError } from '../errors/input.js';
import { show } from '../json/show.js';
import { isObject, isThenable, tagOf } from '../json/values.js';
import { assertNames, assertTypes, type OptionType, type OptionTypes } from './option-types.js';
import { reading } from './reading.js';

/**
 * A copy of the options of a call. Each is read once, so that what was checked is what is used. A misspelt one is
 * refused, because what it was meant to set, such as a limit, would be missed only on the bill.
 *
 * @param field What the options are called.
 * @throws InputError that names the option, what it is and what it must be.
 */
export function readOptions<T extends object>(options: T, types: OptionTypes, field = 'options'): T {
  return reading(field, () => {
    const names = Object.keys(types);
    assertRecord(options, field, names);
    const none = field === 'options' ? 'This call has no option' : `There is no field of \`${field}\` that is called`;
    assertNames(options, names, none);
    const given = names.map((name) => [name, options[name]] as const).filter(([, value]) => value !== undefined);
    const copy = Object.fromEntries(given);
    assertTypes(copy, types);
    return copy as T;
  });
}

/**
 * Checks one argument.
 *
 * @throws InputError that names it, also when it is undefined.
 */
export function assertType(value: unknown, field: string, [fits, allowed]: OptionType): void {
  assertTypes({ [field]: value }, { [field]: [fits, allowed, 'required'] });
}

/** Whether a value can hold options. A signal or a promise in their place has none of them, and would be ignored. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return isObject(value) && tagOf(value) === 'Object';
}

// An AbortController has a `signal`, and so can stand for options.
function assertRecord(
  value: unknown,
  field: string,
  names: readonly string[],
): asserts value is Record<string, unknown> {
  if (isRecord(value) || (isObject(value) && names.some((name) => name in value))) return;
  const given = isObject(value) && !isThenable(value) ? `a value of type ${tagOf(value)}` : show(value);
  throw new InputError(`\`${field}\` is ${given}. It must be an object.`, { field });
}
