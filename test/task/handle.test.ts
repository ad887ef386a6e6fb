import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ID, MODEL, serve, success, task } from '../support/server.js';
import { failure } from '../support/watch.js';

describe('a handle on a task', () => {
  it('shows its id, its model and its last status wherever it is printed or copied', async () => {
    const { rh } = await serve({ submit: [task('QUEUED')], query: [task('RUNNING'), success()] });
    const handle = await rh.submit(MODEL, {});
    const at = expect.any(String) as string;
    const shown = (lastStatus: string) => ({
      v: 1,
      id: ID,
      model: MODEL.id,
      output: 'image',
      createdAt: at,
      lastStatus,
    });
    expect(Object.assign({}, handle)).toEqual(shown('QUEUED'));
    expect(structuredClone(handle)).toEqual(shown('QUEUED'));
    expect(String(handle)).toBe(ID);
    await handle.status();
    expect(inspect(handle)).toMatch(
      new RegExp(`^\\{\n  v: 1,\n  id: '${ID}',\n  model: '${MODEL.id}',[^]*lastStatus: 'RUNNING'\n\\}$`),
    );
    await handle.result();
    expect(Object.assign({}, handle)).toEqual(shown('SUCCESS'));
  });

  it('knows no status before the platform was asked', async () => {
    const { rh } = await serve({});
    const handle = rh.task(ID);
    expect(Object.assign({}, handle)).toEqual({ v: 1, id: ID });
    expect(JSON.stringify(handle)).toBe(`{"v":1,"id":"${ID}"}`);
  });
});

describe('the options of a call', () => {
  const odd: readonly [string, unknown][] = [
    ['signal', 5],
    ['signal', { aborted: false }],
    ['signal', new AbortController()],
    ['signal', null],
    ['onStatus', 'log'],
    ['onStatus', null],
    ['webhookUrl', 'example.com/hook'],
    ['webhookUrl', ''],
    ['webhookUrl', 5],
    ['timeout', '300'],
  ];

  it.each(odd)('name what is wrong before anything is sent: %s is %j', async (field, value) => {
    const { rh, seen } = await serve({ submit: [task()] });
    const options = { [field]: value } as never;
    const calls = [
      () => rh.run(MODEL, {}, options),
      () => rh.workflows.run('1', {}, options),
      () => rh.apps.run('1', {}, options),
    ];
    for (const call of calls) expect(await failure(call())).toMatchObject({ name: 'InputError', field });
    expect(seen).toEqual([]);
  });

  it.each([null, 5, 'fast', []])('are an object, and not %j', async (options) => {
    const { rh, seen } = await serve({ submit: [task()] });
    const calls = [
      () => rh.run(MODEL, {}, options as never),
      () => rh.workflows.submit('1', {}, options as never),
      () => rh.task(ID).result(options as never),
    ];
    for (const call of calls) {
      expect(await failure(call())).toMatchObject({ name: 'InputError', field: 'options' });
    }
    expect(seen).toEqual([]);
  });

  it('take the signal of a library', async () => {
    const { rh } = await serve({ submit: [task()] });
    const events = new EventTarget();
    const signal = Object.assign(events, {
      aborted: false,
      reason: undefined,
      throwIfAborted: () => {},
    }) as AbortSignal;
    expect((await rh.submit(MODEL, {}, { signal, webhookUrl: 'HTTPS://example.com/hook' })).id).toBe(ID);
  });
});
