import type { OptionType } from './option-types.js';

const isFunction = (value: unknown) => typeof value === 'function';

/** Kinds of options that several tables name. */
export const FUNCTION: OptionType = [isFunction, 'a function'];
export const FLAG: OptionType = [(value) => typeof value === 'boolean', 'true or false'];
export const TEXT: OptionType = [(value) => typeof value === 'string', 'text'];
export const NAME: OptionType = [(value) => typeof value === 'string' && value.trim() !== '', 'text that is not empty'];

/** A whole number in these bounds; without an upper one, `Infinity` is allowed as well. */
export function wholeNumber(min: number, max = Infinity): OptionType {
  const isWhole = (value: unknown) => Number.isInteger(value) || value === Infinity;
  const fits = (value: unknown) => isWhole(value) && (value as number) >= min && (value as number) <= max;
  return [fits, max === Infinity ? `a whole number from ${min} up` : `a whole number from ${min} to ${max}`];
}

/** One of these texts. */
export function oneOf(texts: readonly string[]): OptionType {
  const quoted = texts.map((text) => `"${text}"`);
  return [(value) => texts.includes(value as string), `one of ${quoted.join(', ')}`];
}

/** The same, and it must be given. */
export function required([fits, allowed]: OptionType): OptionType {
  return [fits, allowed, 'required'];
}
