import { InputError } from '../errors/input.js';
import { numberOption, timeOption, timeoutOption, wholeOption } from '../async/limits.js';
import { assertNames } from '../async/option-types.js';
import { reading } from '../async/reading.js';
import type { Context } from '../task/context.js';
import { baseUrlOf, SITES } from './base-url.js';
import { SiteFinder } from './find-site.js';
import { assertOptionTypes } from './option-types.js';
import { ConcurrencyLimiter } from '../async/concurrency-limiter.js';
import { RateLimiter } from '../async/rate-limiter.js';
import type { Site } from '../contract/site.js';
import type { UploadStore } from '../contract/upload-store.js';
import type { Logger } from '../http/logger.js';
import { Transport } from '../http/transport.js';
import type { ApiKey } from '../http/transport-options.js';

/** Settings of a client. All are optional. */
export interface CoreOptions {
  /**
   * The API key, or a function that fetches it when a request is made. `null` sends none, for a server of your own that
   * adds it.
   *
   * @default the environment variable RUNNINGHUB_API_KEY, looked up whenever a request is made
   */
  readonly apiKey?: ApiKey | undefined;
  /**
   * `ai` is the international site, `cn` the Chinese one. Accounts, keys and files are not shared. `auto` asks both,
   * with the key, before the first request, and goes to the one that takes it; of a function, with each key it gives.
   *
   * @default 'ai'
   */
  readonly site?: Site | 'auto' | undefined;
  /**
   * Another address of the API, such as a proxy or the simulator. In a page it may be a path such as `/api/ai`; the
   * page that it belongs to is looked up when a request is made. It goes before `site`, which then only tells the
   * currency of the account behind it: what is there decides which models there are.
   *
   * @default the environment variable RUNNINGHUB_BASE_URL, looked up whenever a request is made, unless `site` is given
   */
  readonly baseUrl?: string | undefined;
  /** Another `fetch`. @default the global one */
  readonly fetch?: typeof fetch | undefined;
  /**
   * Longest run, from the call to the result, and longest wait for a task that was started earlier, in milliseconds.
   *
   * @default 10 to 30 minutes, by what the model produces
   */
  readonly timeout?: number | undefined;
  /** Longest time for one request, in milliseconds; uploads get more by their size. @default 60000 */
  readonly requestTimeout?: number | undefined;
  /**
   * How often a request that may be repeated is repeated: a submit that provably did not arrive or met a rate limit,
   * one that only asks, an upload, a download. One that makes something else, such as an asset, is never repeated.
   *
   * A submit that meets a full queue (codes 415, 421, 814, 1520) is not counted: it is repeated until there is room, in
   * `run` for its `timeout`, in `submit` until its `signal` aborts.
   *
   * While a task is waited for, it is the number of queries in a row that may be refused for themselves, by a code or
   * by HTTP 4xx, and be asked again; one that tells a status starts the count anew. Queries that met a network or a
   * platform that is gone or busy (connections, time limits, rate limits, HTTP 5xx, pages and redirects of gateways,
   * retryable codes) do not count: the time of the wait bounds them. `task.status()` asks once.
   *
   * @default 5 for submits, 4 for the queries of a wait and for a saved download that breaks off, 2 for LoRA files, 3
   * for all others
   */
  readonly maxRetries?: number | undefined;
  /**
   * Tasks that `run` keeps going at once, and submits under way at once; further calls wait for their turn. When the
   * platform says that the account's queue is full, the limit falls by itself.
   *
   * @default no limit of its own
   */
  readonly maxConcurrency?: number | undefined;
  /** Status queries per second that all tasks of this client share. @default 10 */
  readonly pollsPerSecond?: number | undefined;
  /**
   * Whether outputs may be downloaded, and addresses uploaded, from private hosts, such as `localhost`, `10.0.0.1` or
   * `files.internal`. Their addresses come in responses, deliveries and inputs, which may be forged. Outputs may always
   * be on the host of the API itself. A public name that leads to a private number is not seen.
   *
   * @default for outputs, true when the API itself is on a private host, as the simulator is; false otherwise
   */
  readonly allowPrivateHosts?: boolean | undefined;
  /**
   * Remembers uploads by account, content and extension, so that the same file is not sent again before its upload
   * expires: a `Map`, `createFileStore` of `runninghub/file-store`, or a cache of your own. A client with
   * `apiKey: null` does not use it, because the account is not known.
   *
   * @default none: equal files of one call are sent once, those of two calls twice
   */
  readonly uploadStore?: UploadStore | undefined;
  /**
   * Receives what the client does, a line for each event, without secrets and without what is in inputs and outputs.
   * `console` fits.
   *
   * @default the console, as far as the environment variable RUNNINGHUB_LOG says: `debug`, `info`, `warn` or `off`; of
   * another value it warns once
   */
  readonly logger?: Logger | undefined;
}

const NAMES =
  'apiKey site baseUrl fetch timeout requestTimeout maxRetries maxConcurrency pollsPerSecond allowPrivateHosts uploadStore logger'.split(
    ' ',
  );

/** Builds what a client consists of. `more` names the options that a larger client has beyond these. */
export function createContext(options: CoreOptions, more: readonly string[] = []): Context {
  assertOptionTypes(options);
  reading('options', () => assertNames({ ...options }, [...NAMES, ...more], 'There is no option'));
  const { site } = options;
  const finder = site === 'auto' ? new SiteFinder() : undefined;
  if (finder && options.baseUrl !== undefined) {
    throw new InputError("`site` is 'auto' beside a `baseUrl`, at which there is one site. Give 'ai' or 'cn'.", {
      field: 'site',
    });
  }
  return {
    transport: new Transport({
      apiKey: options.apiKey,
      baseUrl: finder
        ? () => SITES[finder.found ?? 'ai']
        : baseUrlOf({ baseUrl: options.baseUrl, site: site === 'auto' ? undefined : site }),
      site: site === 'auto' ? undefined : site,
      isLocated: finder && (() => finder.found !== undefined),
      locate: finder && (async (...about) => SITES[await finder.locate(...about)]),
      // Looked up at each call, so that a fetch replaced later is used.
      fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
      requestTimeout: timeOption(options.requestTimeout, 'requestTimeout') ?? 60_000,
      maxRetries: wholeOption(options.maxRetries, 'maxRetries', 0),
      allowPrivateHosts: flag(options, 'allowPrivateHosts'),
      logger: options.logger,
      uploadStore: options.uploadStore,
    }),
    pollLimiter: new RateLimiter(
      numberOption(options.pollsPerSecond, 'pollsPerSecond', 0.001, 'queries per second') ?? 10,
    ),
    concurrency: new ConcurrencyLimiter(wholeOption(options.maxConcurrency, 'maxConcurrency', 1) ?? Infinity),
    timeout: timeoutOption(options),
  };
}

// The text 'false' would be true.
function flag(options: CoreOptions, field: 'allowPrivateHosts'): boolean | undefined {
  const value: unknown = options[field];
  if (value === undefined || typeof value === 'boolean') return value;
  throw new InputError(`\`${field}\` must be true or false.`, { field });
}
