import { parseUrl } from '../json/parse-url.js';
import { isObject } from '../json/values.js';
import type { OptionType } from './option-types.js';

const isFunction = (value: unknown) => typeof value === 'function';

/** Kinds of options that several tables name. */
export const FUNCTION: OptionType = [isFunction, 'a function'];
export const FLAG: OptionType = [(value) => typeof value === 'boolean', 'true or false'];
export const TEXT: OptionType = [(value) => typeof value === 'string', 'text'];
export const NAME: OptionType = [(value) => typeof value === 'string' && value.trim() !== '', 'text that is not empty'];
export const NAMES: OptionType = [
  (value) => Array.isArray(value) && value.every((entry) => NAME[0](entry)),
  'a list of texts that are not empty',
];

/** How much or how long something is, and in which unit: a number alone may have been meant in another one. */
export function amountOf(unit: 'milliseconds' | 'megabytes'): OptionType {
  return [(value) => typeof value === 'number' && value >= 0, `a number of ${unit} from 0 up`];
}

/** Of options that are checked where they are read. */
export const ANY: OptionType = [() => true, ''];

/** An http(s) address, as text or as a `URL`. */
export const ADDRESS: OptionType = [isAddress, 'an http(s) address'];

const METHODS = ['throwIfAborted', 'addEventListener', 'removeEventListener'];

/** A signal of any realm, and of any library that follows the standard. */
export const SIGNAL: OptionType = [
  (value) => isObject(value) && METHODS.every((name) => typeof value[name] === 'function'),
  'the signal of an AbortController',
];

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

function isAddress(value: unknown): boolean {
  const text = typeof value === 'string' || value instanceof URL ? String(value) : '';
  return /^https?:\/\/\S+$/i.test(text) && parseUrl(text) !== undefined;
}
