import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CheckedLimits, Limits } from '../../src/proxy/limits.js';
import { Full } from '../../src/proxy/refusal.js';
import { MemoryStore, type ProxyStore } from '../../src/proxy/store.js';
import { failure } from '../support/watch.js';

const NOON = Date.UTC(2026, 0, 1, 12);

beforeEach(() => void vi.useFakeTimers({ now: NOON }));
afterEach(() => void vi.useRealTimers());

const limitsOf = (limits: CheckedLimits, store: ProxyStore = new MemoryStore()) => new Limits(limits, store);
const price =
  (amount: string, currency = 'CNY') =>
  async () => ({ amount, currency });
const free = price('0');
const tooMany = { status: 429, retryAfter: 60 };

describe('requests in a minute', () => {
  it('are counted for each visitor', async () => {
    const limits = limitsOf({ visitor: { requestsPerMinute: 2 } });
    for (const name of ['anna', 'anna', 'ben']) await limits.request(name);
    vi.advanceTimersByTime(59_000);
    const error = await failure(limits.request('anna'));
    expect(error).toMatchObject({ ...tooMany, retryAfter: 1 });
    expect(error.message).toBe('that is more requests in a minute than this visitor may have');
    expect(error).toMatchObject({ advice: expect.stringContaining('`limits.visitor.requestsPerMinute`') });
    vi.advanceTimersByTime(1000);
    await limits.request('anna');
  });

  it('are counted for all, and what all may not have is not counted for the one', async () => {
    const limits = limitsOf({ visitor: { requestsPerMinute: 2 }, all: { requestsPerMinute: 3 } });
    for (const name of ['anna', 'anna', 'ben']) await limits.request(name);
    for (let again = 0; again < 5; again++) {
      expect((await failure(limits.request('cleo'))).message).toContain('than all visitors together may have');
    }
    vi.advanceTimersByTime(60_000);
    await limits.request('cleo');
  });

  it('are as many as there are without a limit', async () => {
    const limits = limitsOf({ all: {} });
    for (let again = 0; again < 100; again++) await limits.request('');
    expect(await (await limits.upload('', 1e12))(0)).toBeUndefined();
  });
});

describe('submits', () => {
  it('are counted in a minute, also those that are refused later', async () => {
    const limits = limitsOf({ visitor: { submitsPerMinute: 1 } });
    await (await limits.submit('anna', free)).refused();
    expect(await failure(limits.submit('anna', free))).toMatchObject(tooMany);
    await limits.submit('ben', free);
  });

  it('are as many tasks as may run, until these end', async () => {
    const limits = limitsOf({ visitor: { tasksAtOnce: 2 }, all: { tasksAtOnce: 3 } });
    const [first, second] = [await limits.submit('anna', free), await limits.submit('anna', free)];
    const error = await failure(limits.submit('anna', free));
    expect(error).toBeInstanceOf(Full);
    expect(error.message).toBe('2 tasks of this visitor may run at once (limits.visitor.tasksAtOnce)');
    await limits.submit('ben', free);
    expect((await failure(limits.submit('ben', free))).message).toContain('3 tasks of all visitors together');
    await first.refused();
    await second.accepted('71');
    const third = await limits.submit('anna', free);
    await third.accepted('72');
    await limits.ended('ben', '71');
    expect(await failure(limits.submit('anna', free))).toBeInstanceOf(Full);
    await limits.ended('anna', '71');
    await limits.ended('anna', '71');
    await limits.submit('anna', free);
    expect(await failure(limits.submit('anna', free))).toBeInstanceOf(Full);
  });

  it('count for fifteen minutes when nobody sees how they end', async () => {
    const limits = limitsOf({ all: { tasksAtOnce: 1 } });
    await (await limits.submit('', free)).accepted('71');
    vi.advanceTimersByTime(15 * 60_000 - 1);
    expect((await failure(limits.submit('', free))).message).toMatch(/^one task of all visitors/);
    vi.advanceTimersByTime(1);
    await limits.submit('', free);
  });
});

describe('money in a day', () => {
  const limited = (amount: string) => limitsOf({ visitor: { costPerDay: { amount, currency: 'CNY' } } });

  it('is added up exactly, and is not counted for what was refused', async () => {
    const limits = limited('0.3');
    await limits.submit('anna', price('0.1'));
    await limits.submit('anna', price('0.2', 'cny'));
    const error = await failure(limits.submit('anna', price('0.000001')));
    expect(error).toMatchObject({ status: 402, retryAfter: undefined });
    expect(error.message).toBe('that is more money in a day than this visitor may have');
    await limits.submit('anna', free);
    const other = await limits.submit('ben', price('0.3'));
    await other.refused();
    await limits.submit('ben', price('0.3'));
  });

  it('is a little more when it is less than a millionth', async () => {
    const limits = limited('0.000001');
    await limits.submit('anna', price('0.0000001'));
    expect(await failure(limits.submit('anna', price('0.0000001')))).toMatchObject({ status: 402 });
  });

  it('begins anew at midnight, and what is given back then is not given twice', async () => {
    const limits = limited('1');
    const late = await limits.submit('anna', price('1'));
    vi.advanceTimersByTime(12 * 3_600_000);
    await limits.submit('anna', price('1'));
    await late.refused();
    expect(await failure(limits.submit('anna', price('1')))).toMatchObject({ status: 402 });
  });

  it('needs a price in its currency, and keeps no place for what it refuses', async () => {
    const limits = limitsOf({ all: { tasksAtOnce: 1, costPerDay: { amount: '1', currency: 'CNY' } } });
    const unknown = await failure(limits.submit('', async () => undefined));
    expect(unknown).toMatchObject({ status: 402 });
    expect(unknown.message).toBe('nobody knows for certain what this input costs in CNY');
    expect(await failure(limits.submit('', price('0.1', 'USD')))).toMatchObject({ status: 402 });
    expect(await failure(limits.submit('', price('2')))).toMatchObject({ status: 402 });
    await limits.submit('', price('0', 'USD'));
  });
});

it('bytes of a day are those that came', async () => {
  const limits = limitsOf({ visitor: { uploadBytesPerDay: 100 } });
  const giveBack = await limits.upload('anna', 80);
  expect(await failure(limits.upload('anna', 30))).toMatchObject({ status: 413, retryAfter: undefined });
  await giveBack(60);
  await limits.upload('anna', 40);
  expect((await failure(limits.upload('anna', 1))).message).toContain('bytes of files in a day');
});

describe('a store', () => {
  it('may be one of several processes, and answer later', async () => {
    const memory = new MemoryStore();
    const shared: ProxyStore = {
      add: async (...given) => memory.add(...given),
      join: async (...given) => memory.join(...given),
      leave: async (...given) => memory.leave(...given),
    };
    const limits = [0, 1].map(() => limitsOf({ visitor: { submitsPerMinute: 2, tasksAtOnce: 2 } }, shared));
    await Promise.all(limits.map((one) => one.submit('anna', free)));
    for (const one of limits) expect(await failure(one.submit('anna', free))).toMatchObject({ status: 429 });
  });

  it.each([undefined, null, '1', NaN, -Infinity])(
    'that answers %s lets nothing pass, and is told so',
    async (answer) => {
      const odd = { add: () => answer, join: () => answer, leave: () => undefined } as unknown as ProxyStore;
      const added = await failure(limitsOf({ all: { requestsPerMinute: 5 } }, odd).request(''));
      expect(added.message).toMatch(/^`store.add` gave .* It must be a number.$/);
      const joined = await failure(limitsOf({ all: { tasksAtOnce: 5 } }, odd).submit('', free));
      expect(joined.message).toMatch(/^`store.join` gave .* It must be true or false.$/);
    },
  );
});

describe('a page that waits for a place', () => {
  it('does not use up its minute', async () => {
    const limits = limitsOf({ visitor: { submitsPerMinute: 2, tasksAtOnce: 1 } });
    await (await limits.submit('anna', free)).accepted('71');
    for (let again = 0; again < 5; again++) expect(await failure(limits.submit('anna', free))).toBeInstanceOf(Full);
    await limits.ended('anna', '71');
    await limits.submit('anna', free);
    expect(await failure(limits.submit('anna', free))).toBeInstanceOf(Full);
  });

  it('waits for a task that is asked about, however long it takes', async () => {
    const limits = limitsOf({ visitor: { tasksAtOnce: 1 } });
    await (await limits.submit('anna', free)).accepted('71');
    vi.advanceTimersByTime(14 * 60_000);
    await limits.seen('anna', '71');
    vi.advanceTimersByTime(14 * 60_000);
    expect(await failure(limits.submit('anna', free))).toBeInstanceOf(Full);
  });
});
