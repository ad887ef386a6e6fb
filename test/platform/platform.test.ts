import { channel } from 'node:diagnostics_channel';
import vm from 'node:vm';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as node from '../../src/platform/node.js';
import type { Platform } from '../../src/platform/types.js';
import * as web from '../../src/platform/web.js';
import { nowhere } from '../support/loopback.js';
import { failure } from '../support/watch.js';

describe('on Node', () => {
  it('reads the environment, in which an empty variable counts as none', () => {
    vi.stubEnv('RUNNINGHUB_TEST', 'value');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(node.env('RUNNINGHUB_TEST')).toBe('value');
    vi.stubEnv('RUNNINGHUB_TEST', '');
    expect(node.env('RUNNINGHUB_TEST')).toBeUndefined();
    expect(node.env('RUNNINGHUB_NO_SUCH_VARIABLE')).toBeUndefined();
  });

  it('tells a variable that may not be read, as in Deno without --allow-env, from one that is not set', () => {
    const refuse = () => {
      throw Object.assign(new Error('Requires env access to "RUNNINGHUB_TEST"'), { name: 'NotCapable' });
    };
    vi.stubGlobal('process', Object.create(process, { env: { value: new Proxy({}, { get: refuse }) } }));
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(node.env('RUNNINGHUB_TEST')).toBeNull();
    expect(web.env('RUNNINGHUB_TEST')).toBeNull();
  });

  it.each([
    ['granted', 'value', 'value'],
    ['prompt', null, 'value'],
    ['denied', null, 'value'],
  ])('looks in Deno for what nobody has to have only where that is %s', (state, optional, required) => {
    const asked: unknown[] = [];
    vi.stubGlobal('Deno', { permissions: { querySync: (of: unknown) => (asked.push(of), { state }) } });
    vi.stubEnv('RUNNINGHUB_TEST', 'value');
    onTestFinished(() => void (vi.unstubAllGlobals(), vi.unstubAllEnvs()));
    expect([node.env('RUNNINGHUB_TEST'), node.env('RUNNINGHUB_TEST', 'required')]).toEqual([optional, required]);
    expect(asked).toEqual([{ name: 'env', variable: 'RUNNINGHUB_TEST' }]);
  });

  it('sends JSON as text', () => expect(node.jsonBody('{}')).toBe('{}'));

  it('knows a connection that never stood by its error, from when it watches on', async () => {
    const caused = async () => (await failure(fetch(await nowhere()))).cause as Error;
    node.watchConnections();
    node.watchConnections();
    expect(node.neverConnected(await caused())).toBe(true);
    expect(node.neverConnected(new Error('connect ECONNREFUSED'))).toBe(false);
    channel('undici:client:connectError').publish({ error: 'none' });
  });

  it('knows it also by an error of another realm, as in a sandbox or a test runner', () => {
    const error = vm.runInNewContext("new Error('connect')") as Error;
    node.watchConnections();
    expect(node.neverConnected(error)).toBe(false);
    channel('undici:client:connectError').publish({ error });
    expect(node.neverConnected(error)).toBe(true);
  });

  it('sends JSON in Deno as a blob, which Deno sends once', async () => {
    vi.stubGlobal('Deno', {});
    vi.resetModules();
    onTestFinished(() => void vi.unstubAllGlobals());
    const { jsonBody } = await import('../../src/platform/node.js');
    const body = jsonBody('{"a":1}');
    expect(body).toBeInstanceOf(Blob);
    expect(await (body as Blob).text()).toBe('{"a":1}');
  });
});

describe('in browsers and workers', () => {
  const platform: Platform = web;

  it('there may be no environment', () => {
    onTestFinished(() => void vi.unstubAllGlobals());
    for (const process of [undefined, null, {}, { env: null }]) {
      vi.stubGlobal('process', process);
      expect(platform.env('PATH')).toBeNull();
    }
    for (const process of [{ env: {} }, { env: { PATH: '' } }, { env: { PATH: 5 } }]) {
      vi.stubGlobal('process', process);
      expect(platform.env('PATH')).toBeUndefined();
    }
  });

  it('a program for Node that was bundled for the web reads its environment', () => {
    vi.stubEnv('RUNNINGHUB_TEST', 'value');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(platform.env('RUNNINGHUB_TEST')).toBe('value');
  });

  it('there is nothing special to send', async () => {
    expect([platform.uploadInit, platform.sendsStreams]).toEqual([{}, false]);
    const body = new Blob(['x'], { type: 'text/plain' });
    expect(await platform.uploadOf(body)).toEqual({ body, headers: {} });
    expect(platform.redirectMode).toBe('manual');
    expect(platform.choosesEncoding).toBe(true);
    expect(platform.jsonBody('{}')).toBe('{}');
    platform.watchConnections();
    expect(platform.neverConnected(new Error('x'))).toBe(false);
  });

  it('a path cannot be opened, and the error says what can', async () => {
    const error = await failure((async () => platform.openFile('cat.png'))());
    expect(error.message).toMatch(/build.*for the web.*condition "node".*Blob, bytes or an address/);
  });

  it('redirects are followed in a page, which does not show them', async () => {
    vi.stubGlobal('document', {});
    vi.resetModules();
    onTestFinished(() => void vi.unstubAllGlobals());
    const page = await import('../../src/platform/web.js');
    expect([page.redirectMode, page.choosesEncoding]).toEqual(['follow', false]);
  });

  it('nothing can be saved, and the error says what can be done', async () => {
    const error = await failure(
      (async () =>
        platform.saveFile(
          async () => 0,
          'out/',
          () => 'a.png',
        ))(),
    );
    expect(error).toMatchObject({ name: 'InputError', field: 'target' });
    expect(error.message).toMatch(/build.*for the web.*condition "node".*blob\(\) or stream\(\)/);
  });
});
