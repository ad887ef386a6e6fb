import type { Kit } from '../task/context.js';
import { type CallOptions, callV2, objectIn, withKey } from './call.js';
import { tidy } from '../json/normalize.js';
import { API_PREFIX } from '../http/endpoints.js';

/** `NORMAL` for member keys, `SHARED` and `EXCLUSIVE` for enterprise keys. Expect more. */
export type KeyType = 'NORMAL' | 'SHARED' | 'EXCLUSIVE' | (string & {});

/** What the account has. Source: documented by the vendor; the money and the key type in newer answers only. */
export interface Account {
  /** Coins left, as decimal text. */
  readonly remainCoins?: string;
  /** Money left in the wallet, as decimal text in `currency`. Member keys have none. */
  readonly remainMoney?: string;
  /** Currency of the wallet. */
  readonly currency?: 'CNY' | 'USD' | (string & {});
  /** Tasks that are queued or running. */
  readonly currentTaskCounts?: number;
  readonly apiType?: KeyType;
}

/** How busy a key is. Source: several third parties that called it; not in the documentation at hand. */
export interface QueueStatus {
  readonly apiKeyType?: KeyType;
  /** How many tasks may run at once. */
  readonly concurrentLimit?: number;
  /** Tasks that run. */
  readonly runningCount?: number;
  /** Tasks that wait. */
  readonly queuedCount?: number;
  /** Running and waiting tasks together. */
  readonly totalCurrentTasks?: number;
}

/** One key of the account. Source: third parties that called it; not in the documentation at hand. */
export interface ApiKeyInfo {
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
}

const ACCOUNT = '/uc/openapi/accountStatus';
const QUEUE = `${API_PREFIX}queue/status`;
const KEYS = `${API_PREFIX}api-key/list`;

export async function account(kit: Kit, { signal }: CallOptions): Promise<Account> {
  // Here, and nowhere else, the name of the key's field is written in small letters.
  const body = await withKey(kit, {}, 'apikey');
  const data = objectIn(await callV2(kit, ACCOUNT, { body, signal }), ACCOUNT);
  return tidy<Account>(data, ['currentTaskCounts'], ['remainCoins', 'remainMoney']);
}

export async function queue(kit: Kit, { signal }: CallOptions): Promise<QueueStatus> {
  const data = objectIn(await callV2(kit, QUEUE, { method: 'GET', signal }), QUEUE);
  return tidy<QueueStatus>(data, ['concurrentLimit', 'runningCount', 'queuedCount', 'totalCurrentTasks']);
}

export async function apiKeys(kit: Kit, { signal }: CallOptions): Promise<ApiKeyInfo[]> {
  const data = await callV2(kit, KEYS, { method: 'GET', signal });
  const texts = ['quotaLimit', 'quotaUsed', 'expireAt', 'createdAt'] as const;
  return (Array.isArray(data) ? data : []).map((key) => tidy<ApiKeyInfo>(key, ['status', 'expireInMinute'], texts));
}
