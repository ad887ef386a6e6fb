import { isSite } from '../contract/site.js';
import { amountOf, FLAG, FUNCTION, NAME, wholeNumber } from '../async/option-kinds.js';
import { assertOptions, type OptionType, type OptionTypes } from '../async/option-types.js';
import { parseUrl } from '../json/parse-url.js';
import { isObject } from '../json/values.js';
import { isDecimal } from '../json/decimal.js';
import { assertApps, assertModels, assertWorkflows } from './check-content.js';
import type { SimulatorOptions } from './options.js';
import { DEFAULT_DURATIONS, type Durations } from './state/durations.js';
import { API_TYPES } from './state/keys.js';

const BY_ID: OptionType = [isObject, 'an object with an entry for each id'];

const TYPES: Record<keyof SimulatorOptions, OptionType> = {
  apiKeys: [isKeys, 'a list of texts that are not empty, or an object with the kind of each key'],
  origin: [isOrigin, 'an http(s) address without a path, such as "https://www.runninghub.ai"'],
  clock: [isClock, 'an object with the functions `now` and `after`, such as `manualClock()`'],
  durations: [isObject, 'an object with milliseconds, such as { image: 500 }'],
  currency: NAME,
  balance: [(value) => typeof value === 'string' && isDecimal(value), 'decimal text, such as "12.50"'],
  coins: wholeNumber(0),
  seed: [Number.isFinite, 'a number'],
  concurrency: wholeNumber(1),
  queueSize: wholeNumber(0),
  maxUploadMB: amountOf('megabytes'),
  deliver: FUNCTION,
  webhooks: FLAG,
  workflows: BY_ID,
  apps: BY_ID,
  models: [isIterable, 'a list of models'],
  llms: [isTexts, 'a list of texts that are not empty'],
  catalog: FLAG,
  site: [isSite, "'ai' or 'cn'"],
  unavailable: [isTexts, 'a list of texts that are not empty'],
  reuseLoras: FLAG,
};

const STAGES: OptionTypes = Object.fromEntries(
  Object.keys(DEFAULT_DURATIONS).map((stage) => [stage, amountOf('milliseconds')]),
);

/**
 * The settings of a simulator, with the models in a list, because an iterable can be read but once.
 *
 * @param more Options that there are besides.
 * @throws InputError that names the option, and what is allowed.
 */
export function checkedOptions<Options extends SimulatorOptions>(options: Options, more: OptionTypes = {}): Options {
  const given: unknown = options;
  assertOptions(
    given,
    { ...TYPES, ...more },
    { field: 'options', none: 'A simulator has no option', secret: ['apiKeys'] },
  );
  const { durations, workflows, apps } = options;
  const models = options.models && [...options.models];
  if (durations) assertDurations(durations);
  if (models) assertModels(models);
  if (workflows) assertWorkflows(workflows);
  if (apps) assertApps(apps);
  return { ...options, ...(models && { models }) };
}

function assertDurations(durations: Partial<Durations>): void {
  assertOptions(durations, STAGES, { field: 'durations', none: 'A task has no stage', prefix: 'durations.' });
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string' && entry !== '');
}

function isKeys(value: unknown): boolean {
  if (!isObject(value)) return isTexts(value);
  return Object.entries(value).every(([key, kind]) => key !== '' && Object.hasOwn(API_TYPES, String(kind)));
}

function isOrigin(value: unknown): boolean {
  const url = typeof value === 'string' ? parseUrl(value) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

function isClock(value: unknown): boolean {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return false;
  const { now, after } = value as { now?: unknown; after?: unknown };
  return typeof now === 'function' && typeof after === 'function';
}

function isIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
