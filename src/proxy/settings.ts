import { createContext } from '../client/options.js';
import { modelOf } from '../client/model-of.js';
import { type Limit, toLimit } from '../client/guards/budget.js';
import { ANY } from '../async/option-kinds.js';
import { numberOption, wholeOption } from '../async/limits.js';
import { assertNames, assertObject } from '../async/option-types.js';
import { readOptions } from '../async/read-options.js';
import { isRunningHubError } from '../errors/base.js';
import { InputError } from '../errors/input.js';
import type { MediaKind, MediaRule, Model } from '../contract/model.js';
import { PLATFORM_SEGMENTS } from '../../generated/conventions.gen.js';
import { firstSegment } from '../http/endpoints.js';
import { parseUrl } from '../json/parse-url.js';
import { show } from '../json/show.js';
import { estimateCost as listedCost } from '../pricing/index.js';
import { factsOf } from '../task/model-facts.js';
import type { ModelRef } from '../task/model-ref.js';
import { CURRENCIES } from '../task/usage.js';
import { validate as validateInput } from '../validate/index.js';
import type { ModelValidator } from '../validate/model-validator.js';
import { type CheckedLimit, type CheckedLimits, Limits, type ProxyLimit } from './limits.js';
import type { ProxyOptions } from './options.js';
import type { PriceSource } from './price.js';
import { MemoryStore, type ProxyStore } from './store.js';
import { kindsOf, type UploadKinds } from './upload-kinds.js';

/** The options of a proxy, checked and complete. */
export interface Settings extends Pick<
  ProxyOptions,
  'authorize' | 'check' | 'owner' | 'ownsTask' | 'secret' | 'onEvent' | 'logger'
> {
  readonly prices: PriceSource;
  readonly prefix: string;
  readonly allow: ReadonlySet<string> | Extract<ProxyOptions['allow'], (model: string) => unknown>;
  readonly validate: ModelValidator | undefined;
  readonly maxCost: Limit | undefined;
  readonly limits: Limits | undefined;
  readonly uploads: UploadKinds;
  readonly origins: readonly string[];
  readonly maxInputSize: number;
  readonly maxUploadSize: number;
}

/** Options that are functions, and what they are for. */
const FUNCTIONS = {
  authorize: ' that says whether a visitor may pass',
  check: '',
  owner: '',
  ownsTask: '',
  onEvent: '',
} as const;
const OWN = [
  ...Object.keys(FUNCTIONS),
  ...'prefix allow validate maxCost estimateCost maxPriceAge limits store uploads secret origins'.split(' '),
  ...'maxInputSize maxUploadSize'.split(' '),
];
const OF_CLIENTS = 'apiKey site baseUrl fetch requestTimeout logger'.split(' ');

/**
 * @throws InputError that names the option which is missing, unknown or unusable.
 */
export function settingsOf(given: ProxyOptions): Settings {
  // What is wrong with them is told below, where they are used.
  const options = readOptions(given, Object.fromEntries([...OWN, ...OF_CLIENTS].map((name) => [name, ANY])));
  const ofClient = Object.entries(options).filter(([name]) => OF_CLIENTS.includes(name));
  const { site }: { readonly site?: unknown } = options;
  if (site === 'auto') refuse('site', 'must be "ai" or "cn".');
  const context = createContext(Object.fromEntries(ofClient));
  assertKeys(options);
  const { prefix, authorize, check, owner, ownsTask, onEvent, secret, origins = [], logger } = options;
  const { maxCost, maxPriceAge } = options;
  assertCurrencies(options);
  const store = asStore(options.store);
  if (!isPath(prefix))
    refuse(
      'prefix',
      'must be a path such as "/api/ai", of letters, digits and signs that stay as they are in an address.',
    );
  for (const [name, what] of Object.entries(FUNCTIONS) as [keyof typeof FUNCTIONS, string][]) {
    const value: unknown = options[name];
    if (typeof value !== 'function' && (value !== undefined || name === 'authorize'))
      refuse(name, `must be a function${what}.`);
  }
  if (!Array.isArray(origins) || !origins.every(isOrigin))
    refuse('origins', 'must be a list of origins such as "https://www.shop.example".');
  const estimateCost = functionOr(options.estimateCost, 'estimateCost', listedCost as PriceSource['estimateCost']);
  const validate = functionOr(options.validate, 'validate', validateInput as ModelValidator);
  const models = allowed(options.allow);
  const limits = limitsOf(options);
  return {
    prices: { context, estimateCost, maxPriceAge: numberOption(maxPriceAge, 'maxPriceAge', 0, 'milliseconds') },
    prefix: prefix
      .split('/')
      .filter(Boolean)
      .map((part) => `/${part}`)
      .join(''),
    allow: typeof models === 'function' ? models : new Set(models.map(({ id }) => id)),
    authorize,
    check,
    owner,
    ownsTask,
    onEvent,
    secret,
    origins: [...origins],
    validate,
    maxCost: maxCost === undefined ? undefined : toLimit(maxCost),
    limits: limits && new Limits(limits, store),
    uploads: uploadsOf(options.uploads, models),
    maxInputSize: size(options, 'maxInputSize', 1_000_000),
    maxUploadSize: size(options, 'maxUploadSize', 100_000_000),
    logger,
  };
}

/** Fewest characters of what signs: fewer could be guessed from an id that was signed. */
const LEAST_SECRET = 16;

const isShort = (secret: string) => secret.length < LEAST_SECRET;

function refuse(field: string, what: string): never {
  throw new InputError(`\`${field}\` ${what}`, { field });
}

function assertKeys({ apiKey, secret }: ProxyOptions): void {
  if (apiKey === null) refuse('apiKey', 'is null. A proxy without a key adds none.');
  // A variable of the environment that is missing often becomes this.
  if (typeof apiKey === 'string' && !apiKey.trim()) refuse('apiKey', 'is empty.');
  if (secret === undefined && typeof apiKey === 'string' && isShort(apiKey.trim()))
    refuse('apiKey', `is too short to sign task ids with. Give a \`secret\` of ${LEAST_SECRET} characters or more.`);
  if (secret !== undefined && (typeof secret !== 'string' || isShort(secret.trim())))
    refuse('secret', `must be text of ${LEAST_SECRET} characters or more.`);
}

function functionOr<F>(value: F | false | undefined, field: string, usual: F): F | undefined {
  if (value === undefined) return usual;
  if (value === false) return undefined;
  return typeof value === 'function' ? value : refuse(field, 'must be a function or false.');
}

type Allowed = readonly Model<object>[] | Extract<ProxyOptions['allow'], (model: string) => unknown>;

// A copy, so that nobody opens the proxy later by changing the list.
function allowed(allow: ProxyOptions['allow']): Allowed {
  if (typeof allow === 'function') return allow;
  if (!Array.isArray(allow)) refuse('allow', 'must be a list of models or a function that decides about one.');
  return allow.map((given: ModelRef) => {
    const model = readModel(given);
    if (!PLATFORM_SEGMENTS.includes(firstSegment(model.id))) return model;
    return refuse('allow', 'has a workflow or an app, which pages cannot run: run it on your server.');
  });
}

function readModel(given: ModelRef): Model<object> {
  try {
    return modelOf(given);
  } catch (error) {
    throw isRunningHubError(error) ? new InputError(`\`allow\`: ${error.message}`, { field: 'allow' }) : error;
  }
}

const MEDIA: readonly MediaKind[] = ['image', 'video', 'audio'];
const KINDS: readonly MediaKind[] = [...MEDIA, 'file'];

function uploadsOf(given: unknown, models: Allowed): UploadKinds {
  if (given !== undefined) {
    if (!Array.isArray(given) || !given.every((kind: MediaKind) => KINDS.includes(kind)))
      refuse('uploads', `must be a list of kinds of files: ${KINDS.join(', ')}.`);
    return { kinds: new Set(given as MediaKind[]), extensions: undefined };
  }
  const unknown = { kinds: new Set(MEDIA), extensions: undefined };
  if (typeof models === 'function') return unknown;
  const rules: MediaRule[] = [];
  for (const { id, media } of models) {
    if (!media && !factsOf(id).output) return unknown;
    rules.push(...Object.values(media ?? validateInput.media(id)));
  }
  return kindsOf(rules);
}

/** What the accounts of a site are charged in, where no other address can stand in for it. */
function assertCurrencies({ site, baseUrl, maxCost, limits }: ProxyOptions): void {
  const own = site === undefined || baseUrl !== undefined ? undefined : CURRENCIES[site];
  const given = [
    ['maxCost', maxCost],
    ...(['visitor', 'all'] as const).map((scope) => [`limits.${scope}.costPerDay`, limits?.[scope]?.costPerDay]),
  ] as const;
  for (const [field, money] of given) {
    const { currency } = (money ?? {}) as { readonly currency?: unknown };
    if (own !== undefined && typeof currency === 'string' && currency.toUpperCase() !== own)
      refuse(field as string, `is in ${currency}, and accounts of the site "${site}" are charged in ${own}.`);
  }
}

const COUNTS = ['requestsPerMinute', 'submitsPerMinute', 'uploadBytesPerDay', 'tasksAtOnce'] as const;

function limitsOf({ limits, owner }: ProxyOptions): CheckedLimits | undefined {
  if (limits === undefined) return undefined;
  assertObject(limits, 'limits');
  assertNames(limits, ['visitor', 'all'], 'There is no limit that is called', 'limits.');
  if (limits.visitor && !owner) refuse('limits', 'of each visitor need `owner`, which tells them apart.');
  return Object.fromEntries(
    Object.entries(limits as Record<string, ProxyLimit | undefined>).flatMap(([scope, limit]) =>
      limit === undefined ? [] : [[scope, limitOf(limit, `limits.${scope}`)]],
    ),
  );
}

function limitOf(limit: ProxyLimit, field: string): CheckedLimit {
  assertObject(limit, field);
  assertNames(limit, [...COUNTS, 'costPerDay'], 'There is no limit that is called', `${field}.`);
  const counts = COUNTS.map(
    (name) => [name, wholeOption(limit[name], `${field}.${name}`, name === 'tasksAtOnce' ? 1 : 0)] as const,
  );
  const { costPerDay } = limit as ProxyLimit;
  if (costPerDay === undefined) return Object.fromEntries(counts);
  const { amount, currency } = toLimit(costPerDay, `${field}.costPerDay`);
  if (currency === undefined)
    refuse(`${field}.costPerDay`, "has no currency. Give one, such as { amount: '5', currency: 'USD' }.");
  return { ...Object.fromEntries(counts), costPerDay: { amount, currency } };
}

function asStore(store: ProxyStore | undefined): ProxyStore {
  if (store === undefined) return new MemoryStore();
  const isOne = (['add', 'join', 'leave'] as const).every((name) => typeof store?.[name] === 'function');
  return isOne ? store : refuse('store', `is ${show(store)}. It must have \`add\`, \`join\` and \`leave\`.`);
}

// As the path of a request is written: any other character is escaped there, and never matches.
function isPath(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\/[\w.~!$&'()+,;=@/-]*$/.test(value)) return false;
  return !value.split('/').some((part) => part === '.' || part === '..');
}

function isOrigin(value: unknown): boolean {
  return typeof value === 'string' && parseUrl(value)?.origin === value;
}

function size(options: ProxyOptions, field: 'maxInputSize' | 'maxUploadSize', usual: number): number {
  const value: unknown = options[field] ?? usual;
  if (typeof value === 'number' && value >= 0) return value;
  return refuse(field, 'must be a number of bytes from 0 up.');
}
