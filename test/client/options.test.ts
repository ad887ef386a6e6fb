import { describe, expect, it, vi } from 'vitest';
import { RunningHub, RunningHubCore } from '../../src/index.js';
import { ID, KEY, MODEL } from '../support/server.js';
import { recorded, client, refused } from './given-options.js';

describe('options', () => {
  it('that do not exist are refused with the names of those that do', () => {
    expect(refused({ apikey: 'x' })).toMatchObject({ name: 'InputError', field: 'apikey' });
    expect(refused({ retries: 3 }).message).toMatch(/"retries".*maxRetries.*estimateCost/);
    // The smaller client does not have those of the larger one.
    expect(() => new RunningHubCore({ apiKey: KEY, validate: () => [] } as object)).toThrow('no option "validate"');
  });

  it.each(['timeout', 'requestTimeout', 'maxConcurrency', 'pollsPerSecond'])('%s must be a usable number', (field) => {
    for (const value of [0, -1, Number.NaN]) {
      const error = refused({ [field]: value });
      expect(error).toMatchObject({ name: 'InputError', field });
      expect(error.message).toContain(`\`${field}\` is ${value}`);
    }
    expect(() => client({ [field]: 1 })).not.toThrow();
    expect(() => client({ [field]: undefined })).not.toThrow();
  });

  it('refuse a limit that would let nobody in, and take one below one query per second', () => {
    expect(refused({ maxConcurrency: 0.5 })).toMatchObject({ field: 'maxConcurrency' });
    expect(() => client({ pollsPerSecond: 0.1 })).not.toThrow();
  });
});

describe('fetch', () => {
  it('is the one given', async () => {
    const { rh, sent } = recorded();
    await rh.submit(MODEL, {});
    expect(sent[0]!.init).toMatchObject({ method: 'POST', redirect: 'manual' });
  });

  it('is otherwise the global one of the moment', async () => {
    const rh = new RunningHub({ apiKey: KEY });
    const calls: string[] = [];
    vi.stubGlobal('fetch', (url: string) => {
      calls.push(url);
      return Promise.resolve(Response.json({ taskId: ID, status: 'RUNNING' }));
    });
    await rh.submit(MODEL, {}).finally(() => vi.unstubAllGlobals());
    expect(calls).toHaveLength(1);
  });
});

describe('allowPrivateHosts', () => {
  it.each(['false', 0, null])('refuses %j as a choice between true and false', (allowPrivateHosts) => {
    expect(() => new RunningHub({ apiKey: 'k', allowPrivateHosts: allowPrivateHosts as never })).toThrow(
      expect.objectContaining({ name: 'InputError', field: 'allowPrivateHosts' }),
    );
  });
});

describe('options of the wrong type', () => {
  it.each([KEY, 'sk-1234567890', '', null, 5, [], true])(
    'are refused when they are no object, without the key: %j',
    (given) => {
      const make = () => new RunningHub(given as never);
      expect(make).toThrow(expect.objectContaining({ name: 'InputError', field: 'options' }));
      expect(make).toThrow(/They are an object, such as \{ apiKey: '…' \}/);
      expect(make).not.toThrow(KEY);
    },
  );

  it.each<[string, unknown]>([
    ['apiKey', 5],
    ['apiKey', { key: KEY }],
    ['apiKey', [KEY]],
    ['site', 'com'],
    ['site', ''],
    ['site', null],
    ['site', 'AI'],
    ['baseUrl', 5],
    ['baseUrl', null],
    ['baseUrl', new URL('https://x.example')],
    ['fetch', 'fetch'],
    ['fetch', {}],
    ['fetch', null],
    ['logger', 'console'],
    ['logger', null],
    ['logger', true],
    ['logger', { debug: 'yes' }],
    ['logger', { warn: 1 }],
    ['logger', { info: [] }],
    ['logger', () => 1],
    ['validate', []],
    ['validate', 'yes'],
    ['validate', Object.assign(() => [], { media: 'png' })],
    ['estimateCost', {}],
    ['estimateCost', null],
    ['maxPriceAge', -1],
    ['maxPriceAge', NaN],
    ['maxPriceAge', '90'],
    ['timeout', '300'],
    ['requestTimeout', null],
    ['maxRetries', '3'],
    ['maxRetries', 1.5],
    ['maxConcurrency', 1.5],
    ['maxConcurrency', {}],
    ['pollsPerSecond', true],
  ])('name the option and what it must be: %s', (field, value) => {
    const error = refused({ [field]: value });
    expect(error).toMatchObject({ name: 'InputError', field });
    expect(error.message).toMatch(new RegExp(`\`${field}\`.* (It must be|Allowed are|must be) .`));
    expect(error.message).not.toContain(KEY);
  });

  it('may be endless where they are whole numbers, and fractions where they are times and rates', () => {
    expect(() => client({ maxRetries: Infinity, maxConcurrency: Infinity, timeout: 1.5 })).not.toThrow();
    expect(() => client({ requestTimeout: 2.5, pollsPerSecond: 0.5 })).not.toThrow();
  });

  it('are not what is left out, nor loggers of any form', () => {
    for (const logger of [console, {}, { warn: () => {} }, Object.assign(() => {}, { debug: () => {} }), undefined]) {
      expect(() => client({ logger })).not.toThrow();
    }
    expect(() => client({ site: undefined, baseUrl: undefined, fetch: undefined, validate: undefined })).not.toThrow();
  });
});
