import { describe, expect, it, vi } from 'vitest';
import { signTaskId } from '../../src/proxy/task-ids.js';
import { ID } from '../support/platform.js';
import { settleDown } from '../support/watch.js';
import { bytesOf, FORM_TYPE, formOf } from './forms.js';
import { KEY, lost, notOffered, QUERY, refusal, serving, signIn, SUBMIT, unchecked, UPLOAD } from './serving.js';

const fail = () => {
  throw new Error('do not look');
};

describe('a server', () => {
  it('offers nothing but a POST to what it knows, and nothing at all when no model is allowed', async () => {
    const { post, fetch, warned } = serving();
    expect(await post(SUBMIT, undefined, { method: 'GET' })).toEqual(notOffered);
    expect(await post('/elsewhere')).toEqual(notOffered);
    expect(await post('/openapi/v2/acme/wolf')).toEqual(refusal(403, 'it does not offer the model acme/wolf'));
    const closed = serving({ allow: new Set() });
    const none = refusal(403, 'it offers no model');
    expect(await closed.post(QUERY, '{"taskId":"7"}')).toEqual(none);
    expect(await closed.post(UPLOAD)).toEqual(none);
    expect([...fetch.mock.calls, ...closed.fetch.mock.calls]).toEqual([]);
    expect(warned()).toEqual([
      `${SUBMIT}: 403 pages may run models, ask about their tasks, cancel them and upload files, and nothing else`,
      'a request: 403 pages may run models, ask about their tasks, cancel them and upload files, and nothing else',
      '/openapi/v2/acme/wolf: 403 it does not offer the model acme/wolf',
    ]);
  });

  it('reads an input of the length that is allowed, and tells why it does not read another', async () => {
    const { post } = serving({ maxInputSize: 10 });
    expect(await post(SUBMIT, '{"a":"12"}')).toMatchObject({ status: 200 });
    expect(await post(SUBMIT, '{"a":"123"}')).toEqual(refusal(413, 'the body is longer than 10 bytes'));
    expect(await post(SUBMIT, '{}', { headers: { 'content-type': 'text/plain' } })).toEqual(
      refusal(415, 'the body must be application/json'),
    );
  });

  it('asks for the key with the signal of the request, and does nothing without one', async () => {
    const { post, key, fetch } = serving();
    await post(SUBMIT);
    expect(key).toHaveBeenCalledExactlyOnceWith({ signal: expect.any(AbortSignal) as AbortSignal });
    key.mockResolvedValue(null);
    expect(await post(SUBMIT)).toEqual(refusal(403, 'its server is not set up for RunningHub'));
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('lets nobody in but whom its owner knows', async () => {
    const request = expect.any(Request) as Request;
    const authorize = vi.fn<(request: Request) => boolean>(() => 1 as never);
    const stranger = serving({ authorize });
    expect(await stranger.post(SUBMIT)).toEqual(signIn);
    expect(authorize).toHaveBeenCalledExactlyOnceWith(request, undefined);
    expect(stranger.key).not.toHaveBeenCalled();
    for (const name of ['', undefined, 7]) {
      const owner = vi.fn<() => string>(() => name as string);
      expect(await serving({ owner }).post(SUBMIT)).toEqual(signIn);
      expect(owner).toHaveBeenCalledExactlyOnceWith(request, undefined);
    }
  });

  it.each(['authorize', 'owner', 'allow', 'check'])('tells its log alone why %s could not decide', async (name) => {
    const decision = () => Promise.reject(new Error(`no database, token=${KEY}`));
    const { post, warned, fetch } = serving({ [name]: decision });
    expect(await post(SUBMIT)).toEqual(unchecked);
    expect(warned()).toEqual([
      `${SUBMIT}: 403 its server could not check the request ` +
        `(CallbackError: \`${name}\` failed: no database, token=[redacted])`,
    ]);
    const headers = { 'idempotency-key': 'r-1' };
    expect(await post(SUBMIT, '{}', { headers })).toEqual(unchecked);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['a proxy of an object', new Proxy({}, { getPrototypeOf: fail, get: fail })],
    ['a proxy of an error', new Proxy(new Error('x'), { getPrototypeOf: fail, get: fail })],
    ['an object without a form as text', Object.create(null)],
    ['nothing', undefined],
  ])('answers whatever is thrown, also what throws when it is looked at: %s', async (_, thrown) => {
    const throwing = () => Promise.reject(thrown);
    const repeated = { headers: { 'idempotency-key': 'r-1' } };
    for (const name of ['authorize', 'owner', 'allow', 'check']) {
      const { post } = serving({ [name]: throwing });
      expect([await post(SUBMIT), await post(SUBMIT, '{}', repeated)]).toEqual([unchecked, unchecked]);
    }
    const keyless = serving();
    keyless.key.mockImplementation(throwing);
    expect(await keyless.post(SUBMIT)).toEqual(unchecked);
    const broken = serving({}, throwing);
    const gone = lost(502, 'no response from RunningHub');
    expect([await broken.post(SUBMIT), await broken.post(SUBMIT, '{}', repeated)]).toEqual([gone, gone]);
    expect(await broken.post(UPLOAD, bytesOf(formOf()), { headers: FORM_TYPE })).toEqual(gone);
    const body = () => new ReadableStream({ pull: (it) => it.error(thrown) });
    expect(await serving().post(SUBMIT, body())).toEqual(refusal(400, 'the body did not arrive'));
    const warned = [keyless, broken].flatMap((server) => server.warned());
    expect(warned).toHaveLength(4);
    for (const line of warned) expect(line).toMatch(/^\/openapi\/v2\/\S+: (403|502) /);
  });

  it('needs no logger, and does not mind one that fails', async () => {
    const shown = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await serving({ logger: undefined }).post('/x')).toEqual(notOffered);
    expect(await serving({ logger: {} }).post('/x')).toEqual(notOffered);
    await settleDown();
    expect(shown).not.toHaveBeenCalled();
    const warn = () => {
      throw new Error('disk full');
    };
    expect(await serving({ logger: { warn } }).post('/x')).toEqual(notOffered);
    await settleDown();
    expect(shown.mock.calls).toMatchObject([[{ message: '`logger.warn` failed: disk full' }]]);
    shown.mockRestore();
  });
});

describe('a submit', () => {
  it('is sent as it was looked at, and the page gets a signed id', async () => {
    const check = vi.fn<(submit: object) => boolean>(() => true);
    const allow = vi.fn<(model: string) => boolean>(() => true);
    const { post, sent } = serving({ check, allow, owner: () => 'anna', secret: 'another secret' });
    const input = { prompt: 'fox', seed: null };
    expect(await post(SUBMIT, '{"prompt":"wolf","prompt":"fox","seed":1e999}')).toEqual({
      status: 200,
      body: { taskId: await signTaskId(ID, 'anna', 'another secret') },
    });
    expect(sent()).toEqual([{ address: `https://api.example${SUBMIT}`, type: 'application/json', body: input }]);
    expect(allow).toHaveBeenCalledExactlyOnceWith('acme/fox');
    const request = expect.any(Request) as Request;
    const price = expect.any(Function) as () => never;
    const submit = { model: 'acme/fox', input, owner: 'anna', price, request, context: undefined };
    expect(check).toHaveBeenCalledExactlyOnceWith(submit);
  });

  it('is signed with the key and for nobody where there is no secret and no owner', async () => {
    expect((await serving().post(SUBMIT)).body).toEqual({ taskId: await signTaskId(ID, '', KEY) });
  });

  it('is not sent when a function of the owner says no, or when it names a webhook', async () => {
    expect(await serving({ allow: () => false }).post(SUBMIT)).toEqual(
      refusal(403, 'it does not offer the model acme/fox'),
    );
    expect(await serving({ check: () => false }).post(SUBMIT)).toEqual(
      refusal(403, 'it does not offer the model with this input'),
    );
    const { post, fetch } = serving({ check: () => true });
    for (const name of ['webhookUrl', 'WEBHOOK_URL'])
      expect(await post(SUBMIT, JSON.stringify({ [name]: 'x' }))).toEqual(
        refusal(403, `a page may not choose where webhooks go ("${name}")`),
      );
    expect(fetch).not.toHaveBeenCalled();
    expect(await post(SUBMIT, '{"myWebhook":"x"}')).toMatchObject({ status: 200 });
  });

  it('is sent once however often a browser repeats it, and again for another visitor, text or id', async () => {
    const { post, fetch } = serving({ owner: ({ headers }) => headers.get('x-visitor')!, allow: () => true });
    const repeated = { 'idempotency-key': 'r-1', 'x-visitor': 'anna' };
    const first = await post(SUBMIT, '{}', { headers: repeated });
    expect(await post(SUBMIT, '{}', { headers: repeated })).toEqual(first);
    expect(fetch).toHaveBeenCalledTimes(1);
    await post(SUBMIT, '{"a":1}', { headers: repeated });
    await post('/openapi/v2/acme/wolf', '{}', { headers: repeated });
    await post(SUBMIT, '{}', { headers: { ...repeated, 'idempotency-key': 'r-2' } });
    await post(SUBMIT, '{}', { headers: { ...repeated, 'x-visitor': 'bob' } });
    expect(fetch).toHaveBeenCalledTimes(5);
    await post(SUBMIT, '{}', { headers: { 'x-visitor': 'anna' } });
    await post(SUBMIT, '{}', { headers: { 'x-visitor': 'anna' } });
    expect(fetch).toHaveBeenCalledTimes(7);
  });

  it('goes on when its page is gone, and a query does not', async () => {
    const gone = { signal: AbortSignal.abort(new Error('gone')) };
    expect(await serving().post(SUBMIT, '{}', gone)).toMatchObject({ status: 200 });
    const { post, fetch } = serving();
    const taskId = await signTaskId(ID, '', KEY);
    expect((await post(QUERY, JSON.stringify({ taskId }), gone)).status).toBeGreaterThanOrEqual(400);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('a query', () => {
  it('is about a task of its visitor, by the id that the page has', async () => {
    const { post, sent } = serving({ owner: () => 'anna' });
    const taskId = await signTaskId(ID, 'anna', KEY);
    expect(await post(QUERY, JSON.stringify({ taskId, more: 1 }))).toEqual({ status: 200, body: { taskId } });
    expect(sent()).toEqual([
      { address: `https://api.example${QUERY}`, type: 'application/json', body: { taskId: ID } },
    ]);
  });

  it.each([ID, undefined, 7, ''])('is refused for %j', async (taskId) => {
    const { post, fetch } = serving();
    expect(await post(QUERY, JSON.stringify({ taskId }))).toEqual(
      refusal(404, 'this visitor has started no such task here'),
    );
    expect(await post(QUERY, JSON.stringify({ taskId: await signTaskId(ID, 'bob', KEY) }))).toMatchObject({
      status: 404,
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('fails when the platform answers about another task', async () => {
    const { post } = serving({}, async () => Response.json({ taskId: '7' }));
    const taskId = await signTaskId(ID, '', KEY);
    expect(await post(QUERY, JSON.stringify({ taskId }))).toEqual(lost(502, 'RunningHub answered about another task'));
  });
});
