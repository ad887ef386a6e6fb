import { describe, expect, it, vi } from 'vitest';
import { createApi } from '../../src/api/index.js';
import { RunningHub } from '../../src/index.js';
import {
  drop,
  hang,
  html,
  ID,
  json,
  KEY,
  nowhere,
  ok,
  QUERY,
  raw,
  redirect,
  reset,
  serve,
  type Step,
  truncated,
} from '../support/server.js';
import { failure } from '../support/watch.js';
import { broken, WITH_ID, WITH_TWO } from '../task/broken-submits.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const MODEL = '/openapi/v2/rhart-image-x-official/text-to-image';
const CANCEL = '/task/openapi/cancel';
const QUEUE = '/openapi/v2/queue/status';
const CREATE = '/task/openapi/create';
const input = { prompt: 'a red fox', outputFormat: 'png' } as const;
const BIG = '2013508786110730241';

async function client(script: Readonly<Record<string, Step | readonly Step[]>>, options = {}) {
  const server = await serve(script, options);
  return { ...server, api: createApi(server.rh) };
}

/** Responses that are none, and what a request that changes something comes to with each. */
const BROKEN: readonly [name: string, response: Step, error: string][] = [
  ['closed', drop, 'ConnectionError'],
  ['reset', reset, 'ConnectionError'],
  ['broken off', truncated(`{"taskId":"${BIG}"}`), 'ConnectionError'],
  ['cut JSON', raw('{"taskId":"20135', 200), 'ServerError'],
  ['HTML', html(200), 'ServerError'],
  ['HTML of a gateway', html(502), 'ServerError'],
  ['empty', raw('', 200), 'ServerError'],
  ['empty 500', raw('', 500), 'ServerError'],
  ['a redirect', redirect(302, 'https://elsewhere.example'), 'ServerError'],
];

describe('a response that is none', () => {
  it.each(BROKEN)(
    'is an error of the package, and nothing that changes something is sent again: %s',
    async (_, response, name) => {
      const { api, count } = await client({ [CANCEL]: response });
      const error = await failure(api.POST(CANCEL, { body: { apiKey: '', taskId: '1' } }));
      expect(error).toMatchObject({ name, endpoint: CANCEL });
      expect(count(CANCEL)).toBe(1);
    },
  );

  it.each(BROKEN)('leaves open whether a task was started, or is a refusal: %s', async (kind, response) => {
    const { api, count } = await client({ [MODEL]: response, [CREATE]: response });
    const calls = [
      api.POST(MODEL, { body: input }),
      api.POST(CREATE, { body: { apiKey: '', workflowId: '1900000000000000201' } }),
    ];
    const expected = kind === 'a redirect' ? { name: 'ServerError' } : { name: 'SubmitOutcomeUnknownError' };
    for (const error of await Promise.all(calls.map((call) => failure(call)))) expect(error).toMatchObject(expected);
    expect([count(MODEL), count(CREATE)]).toEqual([1, 1]);
  });

  it.each(BROKEN)('is asked for again by what only asks: %s', async (_, response) => {
    const { api, count } = await client({ [QUERY]: [response, response, json({ taskId: BIG, status: 'RUNNING' })] });
    const { data } = await api.POST(QUERY, { body: { taskId: BIG } });
    expect(data).toMatchObject({ status: 'RUNNING' });
    expect(count(QUERY)).toBe(3);
  });

  it('is asked for as often as the client says', async () => {
    const { api, count } = await client({ [QUEUE]: drop }, { maxRetries: 1 });
    expect(await failure(api.GET(QUEUE))).toMatchObject({ name: 'ConnectionError' });
    expect(count(QUEUE)).toBe(2);
  });

  it('ends with the time limit of the client, and with the signal', async () => {
    const { api } = await client({ [MODEL]: hang, [QUEUE]: hang }, { requestTimeout: 100, maxRetries: 0 });
    expect(await failure(api.GET(QUEUE))).toMatchObject({
      name: 'TimeoutError',
      message: expect.stringContaining('100 ms'),
    });
    expect(await failure(api.POST(MODEL, { body: input }))).toMatchObject({
      name: 'SubmitOutcomeUnknownError',
      model: 'rhart-image-x-official/text-to-image',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      cause: { name: 'TimeoutError' },
    });
    const stop = AbortSignal.timeout(20);
    expect(await failure(api.GET(QUEUE, { signal: stop }))).toBe(stop.reason);
  });
});

it('sends a submit again whose connection was never made', async () => {
  const rh = new RunningHub({ apiKey: KEY, baseUrl: await nowhere(), maxRetries: 2 });
  expect(await failure(createApi(rh).POST(MODEL, { body: input }))).toMatchObject({
    name: 'ConnectionError',
    unsent: true,
  });
});

it('keeps ids of 64 bits, and what the platform reports', async () => {
  const failed = raw(`{"code":805,"msg":"failed","data":{"taskId":${BIG},"n":NaN}}`, 500);
  const { api } = await client({ [MODEL]: raw(`\uFEFF{"taskId":${BIG},"status":"RUNNING"}`), [CREATE]: failed });
  const { data, response } = await api.POST(MODEL, { body: input });
  expect(data!.taskId).toBe(BIG);
  expect(response.status).toBe(200);
  const { error } = await api.POST(CREATE, { body: { apiKey: '', workflowId: BIG } });
  expect(error).toEqual({ code: 805, msg: 'failed', data: { taskId: BIG, n: null } });
});

it('hands on what helps a report, and what the caller adds', async () => {
  const limited = json({ code: 0 }, 429, { 'retry-after': '7', 'x-request-id': `r-${KEY}` });
  const { api, seen } = await client({ [QUEUE]: limited });
  const { response } = await api.GET(QUEUE, { headers: { 'x-own': 'mine', authorization: 'other' } });
  expect(response.headers.get('retry-after')).toBe('7');
  expect(response.headers.get('x-request-id')).toBe('r-[redacted]');
  expect(seen.at(-1)!.headers).toMatchObject({ 'x-own': 'mine', authorization: `Bearer ${KEY}` });
});

describe('a submit', () => {
  it.each(WITH_ID)('of which only the id came has its id: %s', async (_, response) => {
    const { api, count } = await client({ [MODEL]: response });
    expect((await api.POST(MODEL, { body: input })).data).toEqual({ taskId: ID });
    expect(count(MODEL)).toBe(1);
  });

  it.each<[unknown]>([
    [[{ taskId: ID }]],
    [[JSON.stringify({ taskId: ID })]],
    [JSON.stringify({ taskId: ID })],
    [[[{ task_id: ID }]]],
  ])('has its id at the top where the response is no record: %j', async (body) => {
    const { api } = await client({ [MODEL]: json(body) });
    expect((await api.POST(MODEL, { body: input })).data).toEqual({ taskId: ID, data: body });
  });

  it('whose response names two tasks, or breaks off before the id, keeps what came', async () => {
    const { api } = await client({ [MODEL]: WITH_TWO, [CREATE]: broken('{"status":"RUNNING","ta') });
    expect(await failure(api.POST(MODEL, { body: input }))).toMatchObject({
      name: 'SubmitOutcomeUnknownError',
      message: expect.stringContaining('names several tasks (5 or 6)'),
      body: expect.stringContaining('"6"'),
    });
    expect(await failure(api.POST(CREATE, { body: { apiKey: '', workflowId: BIG } }))).toMatchObject({
      name: 'SubmitOutcomeUnknownError',
      message: expect.stringContaining('the response broke off'),
      status: 200,
      body: '{"status":"RUNNING","ta',
    });
  });
});

describe('the key', () => {
  it('is filled in only at the top, and only where the spec has it', async () => {
    const { api, seen } = await client({ [MODEL]: json({ taskId: '1' }), [CANCEL]: ok(null), [QUERY]: ok(null) });
    const sent = () => seen.at(-1)!.bytes.toString();
    const nested = { extra: { apiKey: '' }, apiKey: '', list: [{ apikey: '' }] };
    await api.POST(MODEL, { body: { ...input, ...nested } as never });
    expect(sent()).toBe(JSON.stringify({ ...input, ...nested }));
    await api.POST(QUERY, { body: { taskId: '{"apiKey":""}', ...nested } as never });
    expect(sent()).toBe(JSON.stringify({ taskId: '{"apiKey":""}', ...nested }));
    await api.POST(CANCEL, { body: { inner: nested, taskId: '"apiKey":""', apiKey: '' } as never });
    expect(sent()).toBe(JSON.stringify({ inner: nested, taskId: '"apiKey":""', apiKey: KEY }));
    await api.POST(CANCEL, { body: { taskId: '1', apiKey: 'of my own' } });
    expect(sent()).toBe('{"taskId":"1","apiKey":"of my own"}');
    await api.POST(CANCEL, { body: { apiKey: '', taskId: '1' }, bodySerializer: () => 'apiKey=""' });
    expect(sent()).toBe('apiKey=""');
    await api.POST(QUERY, { params: { query: { apiKey: '' } } as never, body: { taskId: '1' } });
    expect(seen.at(-1)!.url).toBe(`${QUERY}?apiKey=`);
  });

  it('is filled into a form', async () => {
    const { api, seen } = await client({ '/task/openapi/upload': ok(null) });
    const form = new FormData();
    form.set('apiKey', '');
    form.set('file', new Blob(['bytes']), 'a.png');
    await api.POST('/task/openapi/upload', { body: form as never, bodySerializer: (body) => body as never });
    expect(seen.at(-1)!.bytes.toString()).toContain(`name="apiKey"\r\n\r\n${KEY}\r\n`);
  });

  it('is nowhere in what comes back, whatever the server echoes', async () => {
    const DEMO = '/api/webapp/apiCallDemo';
    const echo = { errorMessage: `bad key ${KEY}`, list: [{ [KEY]: KEY }] };
    const { api } = await client(
      { [DEMO]: json(echo, 200, { 'x-echo': KEY }), [CANCEL]: json(echo, 401), [QUEUE]: raw(`<p>${KEY}`) },
      { maxRetries: 0 },
    );
    const shown = async ({ response, ...rest }: { response: Response }) =>
      JSON.stringify([rest, response.url, [...response.headers]]);
    const query = { apiKey: '', webappId: '1900000000000000401' };
    const demo = await api.GET(DEMO, { params: { query } });
    expect(demo.response.url).toMatch(/\/api\/webapp\/apiCallDemo$/);
    expect(await shown(demo)).not.toContain(KEY);
    expect(await shown(await api.POST(CANCEL, { body: { apiKey: '', taskId: '1' } }))).not.toContain(KEY);
    const error = await failure(api.GET(QUEUE));
    expect(JSON.stringify(error) + error.stack).not.toContain(KEY);
  });
});

it('knows the operation behind an address with a path of its own', async () => {
  const sent: unknown[] = [];
  const fetch: typeof globalThis.fetch = (url, init) => {
    sent.push([url, init?.body]);
    return Promise.resolve(Response.json({ code: 0 }));
  };
  const api = createApi(new RunningHub({ apiKey: KEY, baseUrl: 'https://shop.example/rh', fetch }));
  await api.POST(CANCEL, { body: { apiKey: '', taskId: '1' } });
  expect(sent).toEqual([[`https://shop.example/rh${CANCEL}`, `{"apiKey":"${KEY}","taskId":"1"}`]]);
});
