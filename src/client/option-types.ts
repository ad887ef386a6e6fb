import { SITE_NAMES } from '../contract/site.js';
import { amountOf, oneOf } from '../async/option-kinds.js';
import { type OptionTypes, assertTypes } from '../async/option-types.js';
import { isRecord } from '../async/read-options.js';
import { reading } from '../async/reading.js';
import { InputError } from '../errors/input.js';
import { show } from '../json/show.js';
import { isObject } from '../json/values.js';

const isFunction = (value: unknown) => typeof value === 'function';
const isText = (value: unknown) => typeof value === 'string';

/** What the options must be that are not checked where they are read, and how that is said. */
const TYPES: OptionTypes = {
  apiKey: [
    (value) => isText(value) || value === null || isFunction(value),
    'text, null or a function that gives one of them',
  ],
  site: oneOf([...SITE_NAMES, 'auto']),
  baseUrl: [isText, 'an http(s) address as text'],
  fetch: [isFunction, 'a function'],
  validate: [isValidator, 'a function, and so must be its `media` if it has one'],
  estimateCost: [isFunction, 'a function'],
  maxPriceAge: amountOf('milliseconds'),
  uploadStore: [isStore, 'an object with the functions `get` and `set`, such as a Map'],
  logger: [isLogger, 'an object with the functions `debug`, `info` and `warn`, such as `console`'],
};

/**
 * Checks that the options are an object and that each of them is what it has to be. Most numbers are checked where they
 * are read.
 *
 * @throws InputError that names the option, without a value that may be the key.
 */
export function assertOptionTypes(options: unknown): void {
  if (!reading('options', () => isRecord(options))) {
    const given = typeof options === 'string' ? 'a text' : show(options);
    throw new InputError(`The options are ${given}. They are an object, such as { apiKey: '…' }.`, {
      field: 'options',
    });
  }
  assertTypes(options as Record<string, unknown>, TYPES, ['apiKey']);
}

function isValidator(value: unknown): boolean {
  if (!isFunction(value)) return false;
  const { media } = value as { media?: unknown };
  return media === undefined || isFunction(media);
}

function isStore(value: unknown): boolean {
  return isObject(value) && isFunction(value.get) && isFunction(value.set);
}

function isLogger(value: unknown): boolean {
  // The console is a function in no runtime, but other loggers are.
  if (!isObject(value) && !isFunction(value)) return false;
  const { debug, info, warn } = value as { debug?: unknown; info?: unknown; warn?: unknown };
  const levels = [debug, info, warn].filter((level) => level !== undefined);
  // An object without any writes nothing; a function without any was meant to be called.
  return levels.every(isFunction) && (levels.length > 0 || !isFunction(value));
}
