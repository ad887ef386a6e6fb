import { assertNames, assertTypes, type OptionTypes } from '../async/option-types.js';
import { InputError } from '../errors/input.js';
import { show } from '../json/show.js';
import { isObject } from '../json/values.js';

const METHODS = ['throwIfAborted', 'addEventListener', 'removeEventListener'];

function isAddress(value: unknown): boolean {
  const text = typeof value === 'string' || value instanceof URL ? String(value) : '';
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

/** What the options of a call must be that are no numbers, and how that is said. */
const TYPES: OptionTypes = {
  // Of any realm, and of any library that follows the standard.
  signal: [
    (value) => isObject(value) && METHODS.every((name) => typeof value[name] === 'function'),
    'the signal of an AbortController',
  ],
  onStatus: [(value) => typeof value === 'function', 'a function'],
  webhookUrl: [isAddress, 'an http(s) address'],
};

/** What every call takes. A submit ignores `timeout` and `onStatus`, so that the options of a run fit it, too. */
const NAMES = [...Object.keys(TYPES), 'timeout'];

/**
 * Checks the options of a call before anything is sent. A misspelt one is refused, because the limit that it was meant
 * to set would be missed only on the bill.
 *
 * @param more Names of the options that this call takes besides.
 * @throws InputError that names the option.
 */
export function assertCallOptions(options: unknown, more: readonly string[] = []): void {
  if (!isObject(options)) {
    throw new InputError(`The options of the call are ${show(options)}. They are an object.`, { field: 'options' });
  }
  assertNames(options, [...NAMES, ...more], 'This call has no option');
  assertTypes(options, TYPES);
}
