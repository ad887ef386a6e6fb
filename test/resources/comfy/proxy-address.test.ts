import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type ProxyAddress, RunningHub } from '../../../src/index.js';
import { KEY } from '../../support/platform.js';
import { failure } from '../../support/watch.js';

const never: typeof fetch = () => Promise.reject(new Error('nothing may be sent'));
const client = (options: object = {}) => new RunningHub({ apiKey: KEY, site: 'cn', fetch: never, ...options });

describe('rh.workflows.proxyUrl', () => {
  it.each([
    [undefined, `https://www.runninghub.cn/proxy/${KEY}`],
    ['default', `https://www.runninghub.cn/proxy/${KEY}`],
    ['plus', `https://www.runninghub.cn/proxy-plus/${KEY}`],
  ] as const)('gives the address for %s when it is asked for, without a request', async (instanceType, address) => {
    expect((await client().workflows.proxyUrl({ instanceType })).reveal()).toBe(address);
  });

  it('has the key as one part of the path, whatever is in it', async () => {
    const address = await client({ apiKey: () => 'a/../b?c' }).workflows.proxyUrl();
    expect(address.reveal()).toBe('https://www.runninghub.cn/proxy/a%2F..%2Fb%3Fc');
  });

  it('shows the key nowhere else', async () => {
    const address = await client().workflows.proxyUrl();
    const shown = [String(address), JSON.stringify({ address }), inspect(address, { showHidden: true, depth: 9 })];
    expect(shown).toEqual([
      'https://www.runninghub.cn/proxy/***',
      '{"address":"https://www.runninghub.cn/proxy/***"}',
      'https://www.runninghub.cn/proxy/***',
    ]);
    expect(inspect(Object.assign({}, address))).not.toContain(KEY);
    expect(inspect(structuredClone(address))).not.toContain(KEY);
  });

  it.each([
    ['an object made from it', (address: object) => Object.create(address) as object],
    ['a Proxy of it', (address: object) => new Proxy(address, {})],
  ])('can be printed as %s, which has no address', async (_, make) => {
    const made = make(await client().workflows.proxyUrl()) as ProxyAddress;
    expect([String(made), JSON.stringify(made)]).toEqual(['***', '"***"']);
    expect(inspect(made, { showHidden: true })).toBe('***');
    expect(inspect(made, { showProxy: true })).not.toContain(KEY);
    expect(() => made.reveal()).toThrow(expect.objectContaining({ name: 'InputError', field: 'reveal' }));
  });

  it('needs a key', async () => {
    const error = await failure(client({ apiKey: null }).workflows.proxyUrl());
    expect(error).toMatchObject({ name: 'InputError', field: 'apiKey' });
  });
});
