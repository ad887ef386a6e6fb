import { describe, expect, it, vi } from 'vitest';
import type { ProxyEvent, ProxyOptions } from '../../src/proxy/index.js';
import * as s from '../support/server.js';
import { failure } from '../support/watch.js';
import { behind, SUBMIT, visitorOf } from './behind.js';
import { png } from './forms.js';
import { MemoryStore } from '../../src/proxy/store.js';

const { ID, MODEL } = s;
const CHARGED = { status: 'SUCCESS', results: [], usage: { thirdPartyConsumeMoney: '0.10', consumeMoney: '0.04' } };

async function heard(script: s.Script, options: Partial<ProxyOptions> = {}) {
  const events: ProxyEvent[] = [];
  const log: string[] = [];
  const open = { owner: visitorOf, onEvent: (event: ProxyEvent) => events.push(event), uploads: ['image'] as const };
  return {
    ...(await behind(script, { ...open, logger: { warn: (line) => void log.push(line) }, ...options })),
    events,
    log,
  };
}

describe('what a proxy tells', () => {
  it('is each submit with its task, each upload, and each end with what was charged', async () => {
    const price = { amount: '0.2', currency: 'CNY' };
    const { page, events } = await heard(
      { submit: [s.task()], query: [s.task('RUNNING'), s.task('SUCCESS', CHARGED)], upload: [s.stores()] },
      { maxCost: '1', site: 'cn', estimateCost: () => ({ ...price, exact: true }) as never },
    );
    await page().upload(png(5000));
    const task = await page().submit(MODEL, {});
    await task.status();
    await task.status();
    await task.status();
    const usage = { cost: { amount: '0.14', currency: 'CNY' }, consumeMoney: '0.04', thirdPartyConsumeMoney: '0.10' };
    const ended = { type: 'ended', owner: 'anna', taskId: ID, status: 'SUCCESS', usage };
    expect(events).toEqual([
      { type: 'uploaded', owner: 'anna', bytes: expect.any(Number) as number },
      { type: 'submitted', owner: 'anna', model: MODEL.id, taskId: ID, price },
      ended,
      ended,
    ]);
    expect((events[0] as { bytes: number }).bytes).toBeGreaterThan(5000);
  });

  it('is once about a submit that a browser repeats', async () => {
    const { call, events } = await heard({ submit: [s.task()] });
    await Promise.all([1, 2, 3].map(() => call(SUBMIT, {}, { 'idempotency-key': 'r-1', 'x-visitor': 'anna' })));
    expect(events.map(({ type }) => type)).toEqual(['submitted']);
  });

  it.each<[string, s.Step]>([
    ['no response came', s.drop],
    ['it leaves open whether there is a task', s.raw('<h1>oops</h1>', 500)],
    ['it names two tasks', s.raw(`{"taskId":"${ID}","taskId":"1900000000000000999"}`)],
  ])('is that nobody knows what became of a submit: %s', async (_, step) => {
    const { page, events } = await heard({ submit: [step] });
    await failure(page().submit(MODEL, {}));
    expect(events).toEqual([{ type: 'unknown', owner: 'anna', model: MODEL.id }]);
  });

  it('is the task of a response that broke off', async () => {
    const { page, events } = await heard({ submit: [s.truncated(`{"taskId":"${ID}","more":"${'x'.repeat(500)}"}`)] });
    await page().submit(MODEL, {});
    expect(events).toMatchObject([{ type: 'submitted', taskId: ID }]);
  });

  it('is nothing about a submit that the platform refused', async () => {
    const { page, events } = await heard({ submit: [s.envelope(1007, 'prompt is required')] });
    await failure(page().submit(MODEL, {}));
    expect(events).toEqual([]);
  });

  it('is each refusal of its own, with what is known of it', async () => {
    const { page, call, events } = await heard({}, { check: () => false });
    await failure(page().submit(MODEL, {}));
    await failure(page().task('1900000000000000301').status());
    await call('/elsewhere');
    await call(SUBMIT, {}, { origin: 'https://other.example' });
    await call(SUBMIT);
    const told = events.map((event) => ({ ...event, reason: undefined }));
    expect(told).toEqual([
      { type: 'refused', owner: 'anna', operation: 'submit', status: 403 },
      { type: 'refused', owner: 'anna', operation: 'query', status: 404 },
      { type: 'refused', status: 403 },
      { type: 'refused', status: 403 },
      { type: 'refused', operation: 'submit', status: 401 },
    ]);
    expect(events.map((event) => event.type === 'refused' && event.reason).join()).not.toContain(s.KEY);
  });

  it('changes nothing when it fails, and the log knows', async () => {
    const onEvent = () => Promise.reject(new Error(`no table for ${s.KEY}`));
    const { page, log } = await heard({ submit: [s.task()] }, { onEvent });
    expect((await page().submit(MODEL, {})).id.slice(0, 19)).toBe(ID);
    expect(log).toEqual([expect.stringContaining('proxy: event submitted: `onEvent` failed: no table for')]);
  });

  it('is waited for, no longer than the time of the request', async () => {
    let done = false;
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      done = true;
    };
    await (await heard({ submit: [s.task()] }, { onEvent: slow })).page().submit(MODEL, {});
    expect(done).toBe(true);
    const never = await heard({ submit: [s.task()] }, { onEvent: () => new Promise(() => {}), requestTimeout: 2000 });
    expect((await never.page().submit(MODEL, {})).id.slice(0, 19)).toBe(ID);
  });
});

describe('limits', () => {
  const one = { limits: { visitor: { tasksAtOnce: 1 } }, owner: visitorOf };

  it('hold a place until the end of the task is seen, for which the next one waits', async () => {
    const { page, call, count } = await behind({ submit: [s.task()], query: [s.task('RUNNING'), s.success()] }, one);
    const task = await page().submit(MODEL, {});
    await task.status();
    const full = await call(SUBMIT, {}, { 'x-visitor': 'anna' });
    expect([full.status, await full.json()]).toEqual([
      429,
      {
        errorCode: '421',
        taskId: '',
        errorMessage: expect.stringContaining('one task of this visitor may run') as string,
      },
    ]);
    await page('ben').submit(MODEL, {});
    const next = page().submit(MODEL, {});
    await task.status();
    await next;
    expect(count('submit')).toBe(3);
  });

  it('of a minute are waited for, too, as long as the proxy says', async () => {
    const limits = { visitor: { submitsPerMinute: 1 } };
    const { page, call } = await behind({ submit: [s.task()] }, { ...one, limits });
    await page().submit(MODEL, {});
    const again = await call(SUBMIT, {}, { 'x-visitor': 'anna' });
    expect([again.status, Number(again.headers.get('retry-after'))]).toEqual([429, expect.closeTo(30, -2)]);
    const error = await failure(page().submit(MODEL, {}));
    expect(error).toMatchObject({ name: 'ProxyRefusedError', status: 429, unsent: true });
    expect(error.message).toContain('more submits in a minute than this visitor may have');
  });

  it('give the place of a task back that is canceled', async () => {
    const cancel = { '/task/openapi/cancel': [s.envelope(0, 'success')] };
    const { page, count } = await behind({ submit: [s.task()], ...cancel }, one);
    await (await page().submit(MODEL, {})).cancel();
    await page().submit(MODEL, {});
    expect(count('submit')).toBe(2);
  });

  it('hold nothing of a submit that took too long to count', async () => {
    const memory = new MemoryStore();
    let isSlow = true;
    const store = {
      add: async (...given: Parameters<MemoryStore['add']>) => {
        if (isSlow) await new Promise((resolve) => setTimeout(resolve, 300));
        return memory.add(...given);
      },
      join: (...given: Parameters<MemoryStore['join']>) => memory.join(...given),
      leave: (...given: Parameters<MemoryStore['leave']>) => memory.leave(...given),
    };
    const limits = { visitor: { tasksAtOnce: 1, submitsPerMinute: 5 } };
    const { page, seen } = await behind(
      { submit: [s.task()] },
      { owner: visitorOf, limits, store, requestTimeout: 100 },
    );
    expect(await failure(page().submit(MODEL, {}))).toMatchObject({ status: 403 });
    expect(seen).toEqual([]);
    isSlow = false;
    await expect.poll(() => memory.join('tasks:visitor:anna', 'x', 1, 1)).toBe(true);
  });

  it('hold none for what started nothing', async () => {
    const { page, count } = await behind({ submit: [s.envelope(1007, 'prompt is required'), s.task()] }, one);
    await failure(page().submit(MODEL, {}));
    await page().submit(MODEL, {});
    expect(count('submit')).toBe(2);
  });

  it('are no reason to lose a task when their store fails after it was paid', async () => {
    const store = {
      add: () => 0,
      join: vi.fn<() => boolean>(() => true),
      leave: () => Promise.reject(new Error('gone')),
    };
    store.join.mockReturnValueOnce(true).mockImplementation(() => {
      throw new Error('gone');
    });
    const log: string[] = [];
    const { page } = await behind(
      { submit: [s.task()] },
      { ...one, store, logger: { warn: (line) => void log.push(line) } },
    );
    expect((await page().submit(MODEL, {})).id.slice(0, 19)).toBe(ID);
    expect(log.join()).toContain('proxy: limits: gone');
  });

  it('let nothing pass when their store fails before', async () => {
    const broken = () => Promise.reject(new Error('no redis'));
    const store = { add: broken, join: broken, leave: broken };
    const { page, seen } = await behind({ submit: [s.task()] }, { ...one, store });
    expect(await failure(page().submit(MODEL, {}))).toMatchObject({ name: 'ProxyRefusedError', status: 403 });
    expect(seen).toEqual([]);
  });
});
