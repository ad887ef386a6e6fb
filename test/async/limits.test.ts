import { describe, expect, it } from 'vitest';
import { createDeduplicator, type InputError, RunningHub } from '../../src/index.js';
import { inUnit, numberOption, unitOf } from '../../src/async/limits.js';
import { silentClient } from '../support/silent-client.js';
import { failure, thrownBy } from '../support/watch.js';

const WRONG: readonly unknown[] = [0, -1, NaN, null, '300', {}, true, 1n];

const client = () => silentClient(RunningHub);

/** Every call that takes a number, with the option's name. */
const CALLS: Record<
  string,
  { field: string; isWhole?: true; call: (rh: RunningHub, value: never) => Promise<unknown> }
> = {
  run: { field: 'timeout', call: (rh, timeout) => rh.run({ id: 'v/m' }, {}, { timeout }) },
  result: { field: 'timeout', call: (rh, timeout) => rh.task('5').result({ timeout }) },
  'workflows.run': { field: 'timeout', call: (rh, timeout) => rh.workflows.run('5', {}, { timeout }) },
  'apps.run': { field: 'timeout', call: (rh, timeout) => rh.apps.run('5', {}, { timeout }) },
  'quickCreate.run': { field: 'timeout', call: (rh, timeout) => rh.quickCreate.run('5', '001', [], { timeout }) },
  'assets.upload': {
    field: 'timeout',
    call: (rh, timeout) => rh.assets.upload({ data: new Blob(['x']), fileName: 'a.png' }, { groupId: '1', timeout }),
  },
  'apps.list': { field: 'pageSize', isWhole: true, call: (rh, pageSize) => rh.apps.list({ pageSize }) },
  'assets.list': { field: 'page', isWhole: true, call: (rh, page) => rh.assets.list({ page }) },
  'webhooks.sign': {
    field: 'expiresIn',
    call: (rh, expiresIn) => rh.webhooks.sign('https://example.com/', 'secret', { expiresIn }),
  },
};

describe('a number option', () => {
  it.each([1, 2.5, 9])('may be what is allowed, the ends included: %d', (value) => {
    expect(numberOption(value, 'pages', 1, 'pages', 9)).toBe(value);
  });

  it('has no upper end unless one is named, and may be left out', () => {
    expect([1, 1e300, Infinity, undefined].map((value) => numberOption(value, 'pages', 1, 'pages'))).toEqual([
      1,
      1e300,
      Infinity,
      undefined,
    ]);
  });

  it('says which it is, what was given and what is allowed', () => {
    expect(() => numberOption(10, 'pages', 1, 'pages', 9)).toThrow('`pages` is 10. Allowed are pages from 1 to 9.');
    expect(() => numberOption('5', 'pages', 1, 'pages')).toThrow('`pages` is "5". Allowed are pages from 1 up.');
    expect(() => numberOption(0.9, 'pages', 1, 'pages')).toThrow('`pages` is 0.9. Allowed are pages from 1 up.');
  });
});

describe.each(Object.entries(CALLS))('a number given to %s', (_, { field, isWhole, call }) => {
  it.each(WRONG)('is refused before anything is sent: %s', async (value) => {
    const { rh, requests } = client();
    const error = await failure<InputError>(call(rh, value as never));
    expect(error).toMatchObject({ name: 'InputError', field });
    const allowed = isWhole
      ? /It must be a whole number from 1 to 2147483647\.$/
      : /Allowed are milliseconds from 1 (up|to \d+)\./;
    expect(error.message).toMatch(allowed);
    expect(requests()).toBe(0);
  });
});

it.each([Infinity, 1e18])('an address is not signed for longer than it can be checked: %s', async (expiresIn) => {
  const error = await failure(client().rh.webhooks.sign('https://example.com/', 'secret', { expiresIn }));
  expect(error).toMatchObject({ name: 'InputError', field: 'expiresIn' });
});

it.each(WRONG)('a deduplicator refuses %s', (value) => {
  expect(() => createDeduplicator({ max: value as never })).toThrow(/`max`/);
  expect(() => createDeduplicator({ ttl: value as never })).toThrow(/`ttl`/);
});

it('an option says in which unit it is', async () => {
  const { rh, requests } = client();
  const thrown = (options: object) => thrownBy(() => new RunningHub(options)) as Error;
  const download = failure(rh.download({ url: 'https://files.example/a.png' }).blob({ maxSizeMB: 0 }));
  expect([
    thrown({ timeout: 0 }).message,
    thrown({ requestTimeout: '60s' }).message,
    thrown({ pollsPerSecond: 0 }).message,
    thrownBy(() => createDeduplicator({ ttl: 0 })),
    (await download).message,
  ]).toEqual([
    expect.stringContaining('`timeout` is 0. Allowed are milliseconds from 1 up.'),
    expect.stringContaining('`requestTimeout` is "60s". Allowed are milliseconds from 1 up.'),
    expect.stringContaining('`pollsPerSecond` is 0. Allowed are queries per second from 0.001 up.'),
    expect.objectContaining({ message: expect.stringContaining('`ttl` is 0. Allowed are milliseconds from 1 up.') }),
    expect.stringContaining('`maxSizeMB` is 0. Allowed are megabytes from 0.001 up.'),
  ]);
  expect(requests()).toBe(0);
});

it('a limit below a second says its unit when it has passed, because seconds may have been meant', () => {
  expect([inUnit(60, 'timeout'), unitOf(999, 'timeout'), inUnit(1000, 'timeout'), unitOf(1000, 'timeout')]).toEqual([
    '60 ms (`timeout` is in milliseconds)',
    ' (`timeout` is in milliseconds)',
    '1000 ms',
    '',
  ]);
});
