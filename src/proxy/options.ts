import type { Site } from '../contract/site.js';
import type { MediaKind } from '../contract/model.js';
import type { EstimateCost } from '../contract/price.js';
import type { MaxCost } from '../client/guards/budget.js';
import type { Logger } from '../http/logger.js';
import type { ApiKey } from '../http/transport-options.js';
import type { ModelRef } from '../task/model-ref.js';
import type { ModelValidator } from '../validate/model-validator.js';
import type { ProxyEvent } from './events.js';
import type { ProxyLimits } from './limits.js';
import type { ProxyPrice } from './price.js';
import type { ProxyStore } from './store.js';

type Decision = boolean | PromiseLike<boolean>;

/** A submit of a visitor, before it is paid. */
export interface ProxySubmit<Context = unknown> {
  /** Id of the model. */
  readonly model: string;
  /** The input exactly as it would be sent. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Who the visitor is, by the option `owner`; undefined without it. */
  readonly owner: string | undefined;
  /**
   * What the submit will be charged: by the price list where that settles it in the currency of the account, otherwise
   * as the platform tells. Undefined when nobody knows it for certain. It is looked up once.
   */
  readonly price: () => Promise<ProxyPrice | undefined>;
  /** The request of the visitor. Its body may have been read. */
  readonly request: Request;
  /** What the proxy was called with beside the request. */
  readonly context: Context;
}

/** A visitor who asks about a task by the platform's own id. */
export interface ProxyTask<Context = unknown> {
  /** The platform's id of the task. */
  readonly taskId: string;
  /** Who the visitor is, by the option `owner`; undefined without it. */
  readonly owner: string | undefined;
  /** The request of the visitor. Its body may have been read. */
  readonly request: Request;
  /** What the proxy was called with beside the request. */
  readonly context: Context;
}

/**
 * Settings of a proxy. What may pass is said explicitly; nothing passes by default.
 *
 * `Context` is what the functions get beside the request: whatever the proxy is called with as a second argument.
 * `toNodeHandler` gives the request of Node, Express or Fastify there, Bun its server, Deno where the visitor is,
 * Next.js the parameters of the route.
 */
export interface ProxyOptions<Context = unknown> {
  /**
   * The key that is added. While there is none, nothing passes.
   *
   * @default the environment variable RUNNINGHUB_API_KEY, looked up whenever a request comes
   */
  readonly apiKey?: ApiKey | undefined;
  /** `ai` or `cn`. @default 'ai' */
  readonly site?: Site | undefined;
  /** Another address of the API, such as the simulator. Goes before `site`, which then only tells the currency. */
  readonly baseUrl?: string | undefined;
  /** Path under which the proxy is mounted, such as `/api/runninghub`. It is taken off before the request goes on. */
  readonly prefix: string;
  /**
   * The models that may be run, as ids or helpers, or a function that decides by the id; only `true` lets it pass.
   * Queries and uploads are offered as soon as there can be one. An id that the catalog does not know is given as
   * `{ id }`.
   */
  readonly allow: readonly ModelRef[] | ((model: string) => Decision);
  /**
   * Whether this visitor may use the proxy: your session check. Only `true` lets a request pass. Everybody who passes
   * spends your money. It may read the body of a submit or a query; an upload's body is streamed and must be left
   * alone.
   */
  readonly authorize: (request: Request, context: Context) => Decision;
  /**
   * Who this visitor is, such as the id of the account that is signed in. A task answers only to the visitor who
   * started it, and limits count for each. Without it, a task answers to whoever has its id, which nobody can guess.
   */
  readonly owner?: ((request: Request, context: Context) => string | PromiseLike<string>) | undefined;
  /**
   * Whether this input may be run: the place for rules of your own. Only `true` lets it pass.
   *
   * @default every input of an allowed model
   */
  readonly check?: ((submit: ProxySubmit<Context>) => Decision) | undefined;
  /**
   * Checks inputs before they cost anything; a page gets an `InputError` that names the field. `false` leaves that to
   * the platform.
   *
   * @default `validate` of `runninghub/validate`
   */
  readonly validate?: ModelValidator | false | undefined;
  /**
   * The most that one submit may cost, such as `{ amount: '0.50', currency: 'USD' }`. An input whose price nobody knows
   * is refused.
   */
  readonly maxCost?: MaxCost | undefined;
  /**
   * Estimates the cost of a submit, for `maxCost`, `limits` and `check`. `false` asks the platform each time, as is
   * done where the list does not settle the price.
   *
   * @default `estimateCost` of `runninghub/pricing`
   */
  readonly estimateCost?: EstimateCost | false | undefined;
  /** How old the price behind an estimate may be, in milliseconds. @default 90 days */
  readonly maxPriceAge?: number | undefined;
  /** What each visitor and all of them together may have in a time. @default no limits */
  readonly limits?: ProxyLimits | undefined;
  /** Where limits are counted: one store for all processes that have a limit together. @default memory of this one */
  readonly store?: ProxyStore | undefined;
  /**
   * Whether a visitor may ask about a task by the platform's own id, such as one that your server started or that is in
   * your database. Only `true` lets it pass. Ids that the proxy gave out are signed, and need no such question.
   *
   * @default no task that was not started through the proxy
   */
  readonly ownsTask?: ((task: ProxyTask<Context>) => Decision) | undefined;
  /**
   * Kinds of files that may be uploaded, by name and by how they begin.
   *
   * @default what the models of `allow` take; images, videos and audio where that is not known
   */
  readonly uploads?: readonly MediaKind[] | undefined;
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
  /**
   * Hears what happened, for counting, charging and storing. It is waited for before the page gets its response; when
   * it fails, the logger is told and the response is the same.
   */
  readonly onEvent?: ((event: ProxyEvent) => unknown) | undefined;
  /** Receives why requests were turned down, without secrets. `console` fits. */
  readonly logger?: Logger | undefined;
  /** Another `fetch`. @default the global one */
  readonly fetch?: typeof fetch | undefined;
}
