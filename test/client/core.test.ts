import { describe, expect, it } from 'vitest';
import { RunningHub, type TaskJson } from '../../src/index.js';
import { ID, KEY, MODEL, serve, success, task } from '../support/server.js';
import { failure } from '../support/watch.js';

/** A client whose submits all succeed, and the addresses they went to. */
function recorded() {
  const sent: string[] = [];
  const fetch = (url: unknown) => {
    sent.push(String(url));
    return Promise.resolve(
      Response.json({ taskId: ID, status: 'SUCCESS', results: [{ url: 'https://files.example/out.png' }] }),
    );
  };
  return { rh: new RunningHub({ apiKey: KEY, baseUrl: 'https://x.example', fetch }), sent };
}

describe('a model id', () => {
  it.each([
    '..',
    'a/../b',
    'a//b',
    '/a',
    'a/',
    '',
    'a?b=c',
    'a#b',
    'a b',
    'a\\b',
    'a%2f',
    'a/./b',
    'https://x.example',
  ])('is refused before anything is sent when it is "%s"', async (id) => {
    const server = await serve({ submit: [task()] });
    const calls = [server.rh.submit({ id }, {}), server.rh.run({ id }, {})];
    for (const error of await Promise.all(calls.map((call) => failure(call)))) {
      expect(error).toMatchObject({ name: 'InputError', field: 'model' });
    }
    expect(server.seen).toEqual([]);
  });

  it('is a path below the address, given as text or as a model', async () => {
    const { rh, sent } = recorded();
    await rh.submit('rhart-image-x-official/text-to-image', { prompt: 'a', outputFormat: 'png' });
    await rh.submit({ id: 'vendor/v1.5[new]' }, {});
    expect(sent).toEqual([
      'https://x.example/openapi/v2/rhart-image-x-official/text-to-image',
      'https://x.example/openapi/v2/vendor/v1.5%5Bnew%5D',
    ]);
  });

  it.each([
    ['rhart-video-g-official/image-to-video', 'video'],
    ['vendor/text-to-image', undefined],
  ])('tells what %s makes, as far as it is known', async (id, output) => {
    const { rh } = recorded();
    expect((await rh.submit({ id }, {})).toJSON().output).toBe(output);
    expect((await rh.submit({ id, output: 'audio' }, {})).toJSON().output).toBe('audio');
  });
});

describe('a task from elsewhere', () => {
  const { rh } = recorded();

  it('is given by its id, by its JSON, or by what the JSON says', () => {
    expect({ ...rh.task(ID) }).toEqual({ v: 1, id: ID });
    expect(rh.task(` ${ID}\n`).id).toBe(ID);
    const known: TaskJson = { v: 1, id: ID, model: 'a/b', output: 'video', createdAt: '2026-01-01T00:00:00.000Z' };
    expect(rh.task(known).toJSON()).toEqual(known);
    expect(rh.task(JSON.stringify(known)).toJSON()).toEqual(known);
  });

  it('keeps an id that another program wrote as a number', () => {
    expect(rh.task(`{"v":1,"id":${ID}}`).id).toBe(ID);
  });

  it.each([
    '',
    'abc',
    '12a',
    'null',
    '[]',
    '{}',
    '{"v":2,"id":"12"}',
    '{"v":1,"id":"../x"}',
    '{"v":1,"id":12}',
    '9'.repeat(129),
    `{"v":1,"id":"${ID}"`,
    null,
    12,
    undefined,
    { v: 1, id: 1900000000000000300 },
    { id: ID },
  ])('is refused when it is %j', (value) => {
    expect(() => rh.task(value as string)).toThrow(expect.objectContaining({ name: 'InputError', field: 'task' }));
  });
});

describe('the webhook', () => {
  it('goes into the request beside the input, and only when there is one', async () => {
    const server = await serve({ submit: [success()] });
    const webhookUrl = 'https://hooks.example/done';
    await server.rh.submit(MODEL, { prompt: 'a' }, { webhookUrl });
    await server.rh.run(MODEL, { prompt: 'a' }, { webhookUrl });
    await server.rh.submit(MODEL, { prompt: 'a' });
    expect(server.seen.map(({ body }) => body)).toEqual([
      { prompt: 'a', webhookUrl },
      { prompt: 'a', webhookUrl },
      { prompt: 'a' },
    ]);
  });
});
