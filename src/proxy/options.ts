import type { Site } from '../contract/site.js';
import { MODEL_ID } from '../../generated/conventions.gen.js';
import { createContext } from '../client/options.js';
import { ANY } from '../async/option-kinds.js';
import { readOptions } from '../async/read-options.js';
import { InputError } from '../errors/input.js';
import { parseUrl } from '../json/parse-url.js';
import type { Logger } from '../http/logger.js';
import type { Transport } from '../http/transport.js';
import type { ApiKey } from '../http/transport-options.js';
import type { ModelRef } from '../task/model-ref.js';

type Decision = boolean | Promise<boolean>;

/** A submit of a visitor, before it is paid. */
export interface ProxySubmit {
  /** Id of the model. */
  readonly model: string;
  /** The input exactly as it would be sent. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The request of the visitor. Its body may have been read. */
  readonly request: Request;
}

/** Settings of a proxy. What may pass is said explicitly; nothing passes by default. */
export interface ProxyOptions {
  /**
   * The key that is added. While there is none, nothing passes.
   *
   * @default the environment variable RUNNINGHUB_API_KEY, looked up whenever a request comes
   */
  readonly apiKey?: ApiKey | undefined;
  /** `ai` or `cn`. @default 'ai' */
  readonly site?: Site | undefined;
  /** Another address of the API, such as the simulator. Overrides `site`. */
  readonly baseUrl?: string | undefined;
  /** Path under which the proxy is mounted, such as `/api/runninghub`. It is taken off before the request goes on. */
  readonly prefix: string;
  /**
   * The models that may be run, as ids or helpers, or a function that decides by the id; only `true` lets it pass.
   * Queries and uploads are offered as soon as there can be one.
   */
  readonly allow: readonly ModelRef[] | ((model: string) => Decision);
  /**
   * Whether this visitor may use the proxy: your session check. Only `true` lets a request pass. Everybody who passes
   * spends your money. It may read the body of a submit or a query; an upload's body is streamed and must be left
   * alone.
   */
  readonly authorize: (request: Request) => Decision;
  /**
   * Whether this input may be run: the place for your own limits on size, duration and price. Only `true` lets it pass.
   *
   * @default every input of an allowed model
   */
  readonly check?: ((submit: ProxySubmit) => Decision) | undefined;
  /**
   * Who this visitor is, such as the id of the account that is signed in. A task answers only to the visitor who
   * started it. Without it, a task answers to whoever has its id, which nobody can guess.
   */
  readonly owner?: ((request: Request) => string | Promise<string>) | undefined;
  /**
   * What task ids are signed with. Set it when the key changes now and then: ids that were signed with another secret
   * are refused. A key that is given as text of fewer than 16 characters does not sign: set it then, too.
   *
   * @default the key
   */
  readonly secret?: string | undefined;
  /** Other origins whose pages may use the proxy, such as `https://www.shop.example`. @default only its own */
  readonly origins?: readonly string[] | undefined;
  /** Longest input, in bytes of JSON. @default 1000000 */
  readonly maxInputSize?: number | undefined;
  /** Longest upload, in bytes. @default 100000000 */
  readonly maxUploadSize?: number | undefined;
  /** Longest time for one request, in milliseconds; uploads get more by their size. @default 60000 */
  readonly requestTimeout?: number | undefined;
  /** Receives why requests were turned down, without secrets. `console` fits. */
  readonly logger?: Logger | undefined;
  /** Another `fetch`. @default the global one */
  readonly fetch?: typeof fetch | undefined;
}

/** The options of a proxy, checked and complete. */
export interface Settings {
  readonly transport: Transport;
  readonly prefix: string;
  readonly allow: ReadonlySet<string> | ((model: string) => Decision);
  readonly authorize: ProxyOptions['authorize'];
  readonly check: ProxyOptions['check'];
  readonly owner: ProxyOptions['owner'];
  readonly secret: string | undefined;
  readonly origins: readonly string[];
  readonly maxInputSize: number;
  readonly maxUploadSize: number;
  readonly logger: Logger | undefined;
}

const OWN = 'prefix allow authorize check owner secret origins maxInputSize maxUploadSize'.split(' ');
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
  const { transport } = createContext(Object.fromEntries(ofClient));
  const { prefix, authorize, check, owner, secret, origins = [], logger } = options;
  if (options.apiKey === null) refuse('apiKey', 'is null. A proxy without a key adds none.');
  // A variable of the environment that is missing often becomes this.
  if (typeof options.apiKey === 'string' && !options.apiKey.trim()) refuse('apiKey', 'is empty.');
  if (secret === undefined && typeof options.apiKey === 'string' && isShort(options.apiKey.trim()))
    refuse('apiKey', `is too short to sign task ids with. Give a \`secret\` of ${LEAST_SECRET} characters or more.`);
  if (!isPath(prefix))
    refuse(
      'prefix',
      'must be a path such as "/api/ai", of letters, digits and signs that stay as they are in an address.',
    );
  if (typeof authorize !== 'function') refuse('authorize', 'must be a function that says whether a visitor may pass.');
  if (check !== undefined && typeof check !== 'function') refuse('check', 'must be a function.');
  if (owner !== undefined && typeof owner !== 'function') refuse('owner', 'must be a function.');
  if (secret !== undefined && (typeof secret !== 'string' || isShort(secret)))
    refuse('secret', `must be text of ${LEAST_SECRET} characters or more.`);
  if (!Array.isArray(origins) || !origins.every(isOrigin))
    refuse('origins', 'must be a list of origins such as "https://www.shop.example".');
  return {
    transport,
    prefix: prefix
      .split('/')
      .filter(Boolean)
      .map((part) => `/${part}`)
      .join(''),
    allow: allowed(options.allow),
    authorize,
    check,
    owner,
    secret,
    origins: [...origins],
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

function allowed(allow: unknown): Settings['allow'] {
  if (typeof allow === 'function') return allow as (model: string) => Decision;
  if (!Array.isArray(allow)) refuse('allow', 'must be a list of models or a function that decides about one.');
  // A copy, so that nobody opens the proxy later by changing the list.
  return new Set(
    allow.map((model: unknown) => {
      const id = typeof model === 'object' && model !== null && 'id' in model ? model.id : model;
      if (typeof id !== 'string' || !MODEL_ID.test(id))
        refuse('allow', 'has an entry that is neither the id of a model nor a helper.');
      return id;
    }),
  );
}

// As the path of a request is written: any other character is escaped there, and never matches.
function isPath(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\/[\w.~!$&'()*+,;=:@/-]*$/.test(value)) return false;
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
