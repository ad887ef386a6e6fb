import { describe, expect, it } from 'vitest';
import { isProxyRefusedError, ProxyRefusedError, RunningHub } from '../../src/index.js';
import { createProxy, type ProxyOptions } from '../../src/proxy/index.js';
import * as s from '../support/server.js';
import { failure } from '../support/watch.js';
import { ADDRESS } from './behind.js';
import { png } from './forms.js';

const { MODEL } = s;
const OTHER = 'rhart-video-g/text-to-video';

/** A page whose requests go to a proxy, with nothing behind it that may be asked. */
function pageOf(options: Partial<ProxyOptions>, change: (request: Request) => Request = (request) => request) {
  let sent = 0;
  const proxy = createProxy({
    apiKey: s.KEY,
    prefix: '/api/runninghub',
    allow: [MODEL],
    authorize: () => true,
    // Reads what it gets, as a platform does.
    fetch: async (_, init) => {
      await new Response(init?.body).arrayBuffer();
      sent++;
      return Response.json({});
    },
    ...options,
  });
  const rh = new RunningHub({
    apiKey: null,
    baseUrl: ADDRESS,
    maxRetries: 2,
    fetch: (address, init) => proxy(change(new Request(address, { duplex: 'half', ...init } as RequestInit))),
  });
  return { rh, sent: () => sent };
}

type Act = (rh: RunningHub) => Promise<unknown>;

const submit: Act = (rh) => rh.submit(MODEL, { prompt: 'a red fox' });
const upload: Act = (rh) => rh.upload(png(500));
const slow = () => new ReadableStream({ pull: () => new Promise(() => {}) });

const withBody = (body: BodyInit, type = 'application/json') =>
  ((request) =>
    new Request(request.url, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
      duplex: 'half',
    } as RequestInit)) as (request: Request) => Request;

const withOrigin = (request: Request) => {
  const foreign = new Request(request);
  foreign.headers.set('origin', 'https://other.example');
  return foreign;
};

const deep = () => `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;

/** What is wrong, the options of the proxy, what the page does, the status, why, and what is said to be done. */
const REFUSALS: readonly [string, Partial<ProxyOptions>, Act, number, string, string, ((r: Request) => Request)?][] = [
  ['a price', {}, (rh) => rh.previewPrice(MODEL, { prompt: 'a' }), 403, 'pages may run models', '`maxCost`'],
  ['a ceiling', {}, (rh) => rh.run(MODEL, { prompt: 'a' }, { maxCost: '1' }), 403, 'pages may run models', '`maxCost`'],
  ['the queue', {}, (rh) => rh.queue.get(), 403, 'pages may run models', 'on your server'],
  ['the account', {}, (rh) => rh.account.get(), 403, 'pages may run models', 'on your server'],
  ['a workflow', {}, (rh) => rh.workflows.submit('1', {}), 403, 'pages may run models', 'on your server'],
  ['a method', {}, submit, 403, 'pages may run models', 'on your server', (r) => new Request(r.url)],
  ['a model', {}, (rh) => rh.submit({ id: OTHER }, {}), 403, `the model ${OTHER}`, '`allow`'],
  ['a model that a function refuses', { allow: () => false }, submit, 403, `the model ${MODEL.id}`, '`allow`'],
  ['every model', { allow: [] }, submit, 403, 'it offers no model', '`allow`'],
  ['an upload, where no model is offered', { allow: [] }, upload, 403, 'it offers no model', '`allow`'],
  ['an upload, where no model takes one', { uploads: [] }, upload, 403, 'takes files', '`allow`'],
  ['an input', { check: () => false }, submit, 403, 'with this input', '`check`'],
  [
    'a webhook',
    {},
    (rh) => rh.submit(MODEL, { prompt: 'a', webhookUrl: 'https://a.example' }),
    403,
    'webhooks go ("webhookUrl")',
    'wait for the task',
  ],
  ['a visitor', { authorize: () => false }, submit, 401, 'not signed in', '`authorize`'],
  ['a visitor who uploads', { authorize: () => false }, upload, 401, 'not signed in', '`authorize`'],
  ['a visitor without a name', { owner: () => '' }, submit, 401, 'not signed in', '`owner`'],
  [
    'a check that fails',
    { authorize: () => Promise.reject(new Error('x')) },
    submit,
    403,
    'could not check',
    '`logger`',
  ],
  ['a server without a key', { apiKey: () => null }, submit, 403, 'not set up', '`logger`'],
  ['a server with a broken key', { apiKey: () => 'a b\nc' }, submit, 403, 'not set up', '`logger`'],
  ['a foreign page', {}, submit, 403, 'pages of other sites', '`origins`', withOrigin],
  ['another path', { prefix: '/api/ai' }, submit, 403, 'not below /api/ai', '`prefix`'],
  ['a long input', { maxInputSize: 5 }, submit, 413, 'longer than 5 bytes', '`maxInputSize`'],
  ['a long upload', { maxUploadSize: 50 }, upload, 413, 'longer than 50 bytes', '`maxUploadSize`'],
  ['a body of another type', {}, submit, 415, 'must be application/json', 'may change', withBody('{}', 'text/plain')],
  ['a body that is no JSON', {}, submit, 400, 'must be a JSON object', 'may change', withBody('a')],
  [
    'a body without an end',
    { requestTimeout: 50 },
    submit,
    408,
    'in time',
    '`requestTimeout`',
    (r) => withBody(slow())(r),
  ],
  ['a body that is too deep', {}, submit, 400, 'nested too deeply', 'fewer levels', withBody(deep())],
];

describe('a page that the proxy refuses', () => {
  it.each(REFUSALS)(
    'is told so, and why, and what allows it: %s',
    async (_, options, act, status, why, how, change) => {
      const { rh, sent } = pageOf(options, change);
      const error = await failure<ProxyRefusedError>(act(rh));
      expect(error).toSatisfy(isProxyRefusedError);
      expect(error).toMatchObject({ name: 'ProxyRefusedError', status, code: 'PROXY_REFUSED', unsent: true });
      expect(error.message).toContain('the proxy of this app refused it: ');
      expect(error.message).toContain(why);
      expect(error.advice).toContain(how);
      expect(error.message.endsWith(` ${error.advice}`)).toBe(true);
      expect(error.message).not.toMatch(/\bkey\b/i);
      expect(sent()).toBe(0);
    },
  );

  it('is told that a task is none of its own at once, and that a task of its own goes on', async () => {
    const { rh, sent } = pageOf({});
    const task = rh.task('1900000000000000301');
    const [asked, waited] = await Promise.all([failure(task.status()), failure(task.result())]);
    for (const error of [asked, waited]) {
      expect(error).toMatchObject({ name: 'ProxyRefusedError', status: 404, taskId: task.id });
      expect(error).not.toHaveProperty('unsent');
      expect(error.message).toContain('has started no such task here');
      expect(error.message).toMatch(/`secret`.* A task that runs goes on\.$/);
    }
    expect(sent()).toBe(0);
  });
});

describe('a page whose server in between refuses', () => {
  it.each([
    ['by a status', 401, '<h1>Sign in</h1>'],
    ['by a code of the platform, for the key of the server', 200, '{"errorCode":"802","errorMessage":"bad key"}'],
  ])('is not told to check a key that it does not have: %s', async (_, status, body) => {
    const fetch = async () => new Response(body, { status });
    const rh = new RunningHub({ apiKey: null, baseUrl: ADDRESS, fetch });
    const error = await failure(submit(rh));
    expect(error).toMatchObject({ name: 'AuthenticationError', advice: expect.stringContaining('has to add one') });
    expect(error).not.toHaveProperty('isBetween');
    expect(error.message).not.toContain('Check the API key');
  });
});

it('a refusal without advice still says where to look', () => {
  expect(new ProxyRefusedError('x').advice).toContain('`logger`');
  expect(new ProxyRefusedError('x', { body: { advice: 'Do this.' } }).advice).toBe('Do this.');
});
