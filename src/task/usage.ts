import { add, isDecimal } from '../json/decimal.js';
import { parseUrl } from '../json/parse-url.js';
import { amount, isObject, text } from '../json/values.js';
import type { Transport } from '../http/transport.js';
import { statusOf, type TaskStatus } from './task-state.js';

/** Money: an exact decimal number as text, and the currency it is in. */
export type Money = {
  /** Decimal text such as `0.14`, without a sign and without an exponent. */
  readonly amount: string;
  /**
   * ISO 4217 code of the account's currency, by its site: `USD` for .ai, `CNY` for .cn. Absent when the client talks to
   * another address, such as a proxy, and was not told the `site`.
   */
  readonly currency?: Currency;
};

/** What the accounts of a site are charged in. */
export type Currency = 'USD' | 'CNY';

/**
 * What a task cost, as far as the platform tells. The amounts beside `cost` are the platform's own, decimal text in the
 * account's currency. Source: documented by the vendor.
 */
export type Usage = {
  /** All that was charged in money: `consumeMoney` and `thirdPartyConsumeMoney` together, exactly. */
  readonly cost?: Money;
  /** Money for running time (enterprise keys). */
  readonly consumeMoney?: string;
  /** Coins for running time (member keys). */
  readonly consumeCoins?: string;
  /** Money for model calls. */
  readonly thirdPartyConsumeMoney?: string;
  /** Running time in seconds. */
  readonly taskCostTime?: string;
  /**
   * What each task behind this one cost, the task itself among them, as for the paid nodes of a workflow. Absent when
   * the platform tells of none. Source: captured by third parties.
   */
  readonly tasks?: TaskUsage[];
};

/** What one of the tasks behind a task cost. */
export type TaskUsage = Omit<Usage, 'tasks'> & {
  /** Id of the task, a 64-bit number in text form. */
  readonly taskId: string;
  /** Id of the task that started it. */
  readonly parentTaskId?: string;
  /** State of the task. */
  readonly status?: TaskStatus;
};

/** What the accounts of each site are charged in. Source: documented by the vendor. */
export const CURRENCIES = { ai: 'USD', cn: 'CNY' } as const;

/** What a task cost, by its record; `currency` is that of the account. */
export function usageOf(raw: Record<string, unknown>, currency: Currency | undefined): Usage {
  const list = Array.isArray(raw.taskUsageList) ? raw.taskUsageList : [];
  const tasks = list.flatMap((entry: unknown) => taskUsageOf(entry, currency) ?? []);
  return { ...chargesOf(raw.usage, currency), ...(tasks.length > 0 && { tasks }) };
}

function taskUsageOf(entry: unknown, currency: Currency | undefined): TaskUsage | undefined {
  if (!isObject(entry)) return undefined;
  const [taskId, parentTaskId, status] = [text(entry.taskId), text(entry.parentTaskId), text(entry.taskStatus)];
  if (taskId === undefined) return undefined;
  return {
    taskId,
    ...(parentTaskId !== undefined && { parentTaskId }),
    ...(status !== undefined && { status: statusOf({ status }) }),
    ...chargesOf(entry.usage, currency),
  };
}

function chargesOf(raw: unknown, currency: Currency | undefined): Omit<Usage, 'tasks'> {
  const usage = isObject(raw) ? raw : {};
  const names = ['consumeMoney', 'consumeCoins', 'thirdPartyConsumeMoney', 'taskCostTime'] as const;
  const own: Usage = Object.fromEntries(
    names.flatMap((name) => (text(usage[name]) ? [[name, amount(usage[name])]] : [])),
  );
  const charged = [own.consumeMoney, own.thirdPartyConsumeMoney].filter((money) => money !== undefined);
  if (charged.length === 0 || !charged.every(isDecimal)) return own;
  return { cost: { amount: charged.reduce(add, '0'), ...(currency && { currency }) }, ...own };
}

/** The currency of the account that a client belongs to, when its address or its `site` tells. */
export function currencyOf(transport: Pick<Transport, 'baseUrl' | 'site' | 'isLocated'>): Currency | undefined {
  if (!transport.isLocated) return undefined;
  const end = /(?:^|\.)runninghub\.(ai|cn)$/.exec(hostOf(transport) ?? '')?.[1];
  const known = (end ?? transport.site) as keyof typeof CURRENCIES | undefined;
  return known && CURRENCIES[known];
}

/** The host of the API. A delivery can be read where the address has no meaning yet, such as a path without a page. */
function hostOf(transport: Pick<Transport, 'baseUrl'>): string | undefined {
  try {
    return parseUrl(transport.baseUrl)?.hostname;
  } catch {
    return undefined;
  }
}
