import { InputError } from '../errors/input.js';
import { show } from '../json/show.js';
import { isObject } from '../json/values.js';

/** What the options of a call must be that are no numbers, and how that is said. */
const TYPES: Readonly<Record<string, readonly [fits: (value: unknown) => boolean, allowed: string]>> = {
  // Of any realm, and of any library that follows the standard.
  signal: [
    (value) => isObject(value) && 'aborted' in value && typeof value.addEventListener === 'function',
    'the signal of an AbortController',
  ],
  onStatus: [(value) => typeof value === 'function', 'a function'],
  webhookUrl: [(value) => typeof value === 'string' && /^https?:\/\//i.test(value), 'an http(s) address as text'],
};

/**
 * Checks the options of a call before anything is sent.
 *
 * @throws InputError that names the option.
 */
export function assertCallOptions(options: unknown): void {
  if (!isObject(options)) {
    throw new InputError(`The options of the call are ${show(options)}. They are an object.`, { field: 'options' });
  }
  for (const [field, [fits, allowed]] of Object.entries(TYPES)) {
    const value = options[field];
    if (value === undefined || fits(value)) continue;
    throw new InputError(`\`${field}\` is ${show(value)}. It must be ${allowed}.`, { field });
  }
}
