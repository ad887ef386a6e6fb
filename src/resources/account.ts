import { ACCOUNT_PATH, API_PREFIX, QUEUE_STATUS_PATH } from '../http/endpoints.js';
import type { Context } from '../task/context.js';
import { type CallOptions, signalOf } from '../task/call-options.js';
import { callV1, callV2, objectIn } from './call.js';
import { normalize } from '../json/normalize.js';
import { listAll, type PagePromise } from './page.js';

/** `NORMAL` for member keys, `SHARED` and `EXCLUSIVE` for enterprise keys. Expect more. */
export type ApiKeyType = 'NORMAL' | 'SHARED' | 'EXCLUSIVE' | (string & {});

/** What the account has. Source: documented by the vendor; the money and the key type in newer responses only. */
export type Account = {
  /** Coins left, as decimal text. */
  readonly remainCoins?: string;
  /** Money left in the wallet, as decimal text in `currency`. Member keys have none. */
  readonly remainMoney?: string;
  /** Currency of the wallet. */
  readonly currency?: 'CNY' | 'USD' | (string & {});
  /** Tasks that are queued or running. */
  readonly currentTaskCounts?: number;
  /** Kind of the key that was asked with. */
  readonly apiType?: ApiKeyType;
};

/** How busy a key is. Source: several third parties that called it; not in the documentation at hand. */
export type QueueStatus = {
  /** Kind of the key that was asked with. */
  readonly apiKeyType?: ApiKeyType;
  /** How many tasks may run at once. */
  readonly concurrentLimit?: number;
  /** Tasks that run. */
  readonly runningCount?: number;
  /** Tasks that wait. */
  readonly queuedCount?: number;
  /** Running and waiting tasks together. */
  readonly totalCurrentTasks?: number;
};

/** One key of the account. Source: third parties that called it; not in the documentation at hand. */
export type ApiKeyInfo = {
  /** The key, masked by the platform. */
  readonly key?: string;
  /** Name its owner gave it. */
  readonly apiKeyName?: string;
  /** 1 for an enabled key. */
  readonly status?: number;
  /** How much the key may spend, as decimal text. Absent when it has no limit. */
  readonly quotaLimit?: string;
  /** How much of the limit is used, as decimal text. */
  readonly quotaUsed?: string;
  /** Whether the site shows the key. */
  readonly visible?: boolean;
  /** When the key stops working; the form of the text is not known. */
  readonly expireAt?: string;
  /** Minutes until the key stops working. */
  readonly expireInMinute?: number;
  /** When the key was made; the form of the text is not known. */
  readonly createdAt?: string;
};

const KEYS = `${API_PREFIX}api-key/list`;

/** The account behind the key. */
export class AccountResource {
  readonly #context: Context;

  /** @internal */
  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * Balance and type of the account.
   *
   * @throws AuthenticationError when the platform does not take the key.
   * @example
   * const { remainMoney, currency, remainCoins } = await rh.account.get();
   */
  async get(options: CallOptions = {}): Promise<Account> {
    const signal = signalOf(options);
    // Here, and nowhere else, the name of the key's field is written in small letters.
    const data = objectIn(await callV1(this.#context, ACCOUNT_PATH, {}, { signal, name: 'apikey' }), ACCOUNT_PATH);
    return normalize<Account>(data, ['currentTaskCounts'], ['remainCoins', 'remainMoney']);
  }
}

/** The queue that the key's tasks wait in. */
export class QueueResource {
  readonly #context: Context;

  /** @internal */
  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * How many tasks the key runs, and may run. The cheapest call that proves a key.
   *
   * @throws AuthenticationError when the platform does not take the key.
   * @example
   * const { runningCount, concurrentLimit } = await rh.queue.get();
   */
  async get(options: CallOptions = {}): Promise<QueueStatus> {
    const signal = signalOf(options);
    const data = objectIn(await callV2(this.#context, QUEUE_STATUS_PATH, { method: 'GET', signal }), QUEUE_STATUS_PATH);
    return normalize<QueueStatus>(data, ['concurrentLimit', 'runningCount', 'queuedCount', 'totalCurrentTasks']);
  }
}

/** The keys of the account. */
export class ApiKeys {
  readonly #context: Context;

  /** @internal */
  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * All keys of the account, masked, with their quotas.
   *
   * @throws AuthenticationError when the platform does not take the key.
   * @example
   * for await (const { apiKeyName, quotaUsed } of rh.apiKeys.list()) console.log(apiKeyName, quotaUsed);
   */
  list(options: CallOptions = {}): PagePromise<ApiKeyInfo> {
    const texts = ['quotaLimit', 'quotaUsed', 'expireAt', 'createdAt'] as const;
    return listAll(async () => {
      const data = await callV2(this.#context, KEYS, { method: 'GET', signal: signalOf(options) });
      return (Array.isArray(data) ? data : []).map((key) =>
        normalize<ApiKeyInfo>(key, ['status', 'expireInMinute'], texts),
      );
    });
  }
}
