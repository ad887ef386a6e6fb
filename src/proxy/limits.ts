import { randomId } from '../http/random-id.js';
import { multiply } from '../json/decimal.js';
import { show } from '../json/show.js';
import type { Limit as MoneyLimit } from '../client/guards/budget.js';
import * as refusals from './refusals.js';
import { isInCurrencyOf, type ProxyPrice } from './price.js';
import type { ProxyStore } from './store.js';

/** What may be had of a proxy in a time. Whatever is left out has no limit. */
export interface ProxyLimit {
  /** Requests of any kind: submits, uploads, queries. A page that waits for a task makes about twenty a minute. */
  readonly requestsPerMinute?: number | undefined;
  /** Submits, also those that the platform refuses. */
  readonly submitsPerMinute?: number | undefined;
  /** Bytes of files, from midnight to midnight UTC. */
  readonly uploadBytesPerDay?: number | undefined;
  /**
   * Tasks that were submitted and have not ended. The page waits until there is room, as with a full account. One whose
   * end no page asks about counts for fifteen minutes.
   */
  readonly tasksAtOnce?: number | undefined;
  /**
   * What submits may cost together, from midnight to midnight UTC, such as `{ amount: '5', currency: 'CNY' }`, by their
   * prices before. An input whose price nobody knows in this currency is refused. One that was refused by the platform
   * costs nothing; one that failed later counts.
   */
  readonly costPerDay?: ProxyBudget | undefined;
}

/** An amount of money. */
export interface ProxyBudget {
  /** The amount, from 0, as a number or decimal text. */
  readonly amount: number | string;
  /** ISO 4217 code, such as `CNY`. Prices in another one are refused, since none is converted. */
  readonly currency: string;
}

/** Limits of a proxy. */
export interface ProxyLimits {
  /** What each visitor may have. Needs the option `owner`, which tells them apart. */
  readonly visitor?: ProxyLimit | undefined;
  /** What all of them may have together. */
  readonly all?: ProxyLimit | undefined;
}

/** Limits of a proxy, as they were checked. */
export interface CheckedLimit extends Omit<ProxyLimit, 'costPerDay'> {
  readonly costPerDay?: Required<MoneyLimit> | undefined;
}

/** Whom a limit is about. */
export type Scope = 'visitor' | 'all';

export type CheckedLimits = Readonly<Partial<Record<Scope, CheckedLimit>>>;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How long a task counts whose end nobody sees: more than the tasks of most models take. */
const UNSEEN = 15 * MINUTE;

/** Money is counted in whole millionths. */
const MILLIONTHS = '1000000';

/** A submit that was counted before it was sent. */
export interface Counted {
  /** The platform took it: it counts until the task ends. */
  readonly accepted: (taskId: string) => Promise<void>;
  /** The platform started nothing, so that it cost nothing and runs no more. */
  readonly refused: () => Promise<void>;
}

/** Counts what visitors have of a proxy, and refuses what is too much. */
export class Limits {
  readonly #limits: CheckedLimits;
  readonly #store: ProxyStore;

  constructor(limits: CheckedLimits, store: ProxyStore) {
    this.#limits = limits;
    this.#store = store;
  }

  /** @throws Refusal when it is one request too many. */
  async request(owner: string): Promise<void> {
    await this.#all(owner, ({ limit, scope, key }) =>
      this.#count({ what: 'requests', amount: 1, most: limit.requestsPerMinute, window: MINUTE, scope, key }),
    );
  }

  /**
   * @returns What gives back the bytes that did not come.
   * @throws Refusal when it is too much.
   */
  async upload(owner: string, bytes: number): Promise<(came: number) => Promise<void>> {
    const counts = await this.#all(owner, ({ limit, scope, key }) =>
      this.#count({ what: 'bytes', amount: bytes, most: limit.uploadBytesPerDay, window: DAY, scope, key }),
    );
    return async (came) => {
      for (const takeBack of counts) await takeBack(bytes - came);
    };
  }

  /** @throws Refusal when it is too much. */
  async submit(owner: string, price: () => Promise<ProxyPrice | undefined>): Promise<Counted> {
    const place = randomId();
    const places = await this.#all(owner, (scoped) => this.#join(scoped, place));
    const leave = () => all(places);
    const undo = async (error: unknown) => {
      await leave();
      throw error;
    };
    // Counted only where there is a place: a page that waits for one does not use up its minute.
    await this.#all(owner, ({ limit, scope, key }) =>
      this.#count({ what: 'submits', amount: 1, most: limit.submitsPerMinute, window: MINUTE, scope, key }),
    ).catch(undo);
    const costs = await this.#all(owner, async ({ limit, scope, key }) => {
      const most = limit.costPerDay;
      if (!most) return undefined;
      const known = await price();
      if (!known || !isInCurrencyOf(most, known)) throw refusals.priceNotKnown(most.currency);
      const amount = millionths(known.amount);
      return this.#count({
        what: 'cost',
        amount,
        most: millionths(most.amount),
        window: DAY,
        scope,
        key: `${key}:${most.currency}`,
      });
    }).catch(undo);
    return {
      accepted: async (taskId) => {
        await this.seen(owner, taskId);
        await leave();
      },
      refused: async () => {
        await leave();
        await all(costs);
      },
    };
  }

  /** A page asked about a task that has not ended. */
  async seen(owner: string, taskId: string): Promise<void> {
    for (const { limit, key } of this.#scopes(owner)) {
      if (limit.tasksAtOnce !== undefined) await this.#store.join(`tasks:${key}`, taskId, Infinity, UNSEEN);
    }
  }

  /** A task of a visitor has ended. */
  async ended(owner: string, taskId: string): Promise<void> {
    for (const { limit, key } of this.#scopes(owner)) {
      if (limit.tasksAtOnce !== undefined) await this.#store.leave(`tasks:${key}`, taskId);
    }
  }

  async #join({ limit, scope, key }: Scoped, place: string): Promise<TakeBack | undefined> {
    const most = limit.tasksAtOnce;
    if (most === undefined) return undefined;
    const name = `tasks:${key}`;
    const isIn: unknown = await this.#store.join(name, place, most, UNSEEN);
    if (typeof isIn !== 'boolean') throw new TypeError(`\`store.join\` gave ${show(isIn)}. It must be true or false.`);
    if (!isIn) throw refusals.tooManyTasks(most, scope);
    return async () => void (await this.#store.leave(name, place));
  }

  async #count({ what, amount, most, window, scope, key }: Counting): Promise<TakeBack | undefined> {
    if (most === undefined) return undefined;
    // The time is a part of the key, so that what is taken back late is not taken from the next one.
    const now = Date.now();
    const name = `${what}:${key}:${Math.floor(now / window)}`;
    const takeBack = async (all = amount) => void (all !== 0 && (await this.#store.add(name, -all, window)));
    const sum: unknown = await this.#store.add(name, amount, window);
    if (!Number.isFinite(sum)) throw new TypeError(`\`store.add\` gave ${show(sum)}. It must be a number.`);
    if ((sum as number) <= most) return takeBack;
    await takeBack();
    throw refusals.tooMuch(what, scope, Math.ceil((window - (now % window)) / 1000));
  }

  /** Does it for the visitor and for all; what was done for the one is taken back when it fails for the other. */
  async #all(owner: string, act: (scoped: Scoped) => Promise<TakeBack | undefined>): Promise<TakeBack[]> {
    const done: TakeBack[] = [];
    for (const scoped of this.#scopes(owner)) {
      try {
        const takeBack = await act(scoped);
        if (takeBack) done.push(takeBack);
      } catch (error) {
        await all(done);
        throw error;
      }
    }
    return done;
  }

  #scopes(owner: string): Scoped[] {
    const { visitor, all } = this.#limits;
    return [
      ...(visitor ? [{ limit: visitor, scope: 'visitor', key: `visitor:${owner}` } as const] : []),
      ...(all ? [{ limit: all, scope: 'all', key: 'all' } as const] : []),
    ];
  }
}

type TakeBack = (amount?: number) => Promise<void>;

interface Scoped {
  readonly limit: CheckedLimit;
  readonly scope: Scope;
  readonly key: string;
}

interface Counting extends Omit<Scoped, 'limit'> {
  readonly what: refusals.Counted;
  readonly amount: number;
  readonly most: number | undefined;
  readonly window: number;
}

async function all(takeBacks: readonly TakeBack[]): Promise<void> {
  for (const takeBack of takeBacks) await takeBack();
}

/** Rounded up: a price is never counted as less than it is. */
const millionths = (amount: string) => Math.ceil(Number(multiply(amount, MILLIONTHS)));
