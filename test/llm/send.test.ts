import { inspect } from 'node:util';
import OpenAI, { APIConnectionError, APIUserAbortError } from 'openai';
import { expect, it, onTestFinished, vi } from 'vitest';
import { isAuthenticationError, isInputError, RunningHub, type ClientOptions } from '../../src/index.js';
import { openaiOptions } from '../../src/llm/index.js';
import { type Handler, listen } from '../support/loopback.js';

const KEY = 'canary-3f9c1b7e5a2d4860b1c3';
const MODEL = 'glm-5.2';
const messages = [{ role: 'user' as const, content: 'Name a color.' }];

const openaiOf = (options: ClientOptions) =>
  new OpenAI({ ...openaiOptions(new RunningHub({ apiKey: KEY, ...options })), maxRetries: 0 });

const ask = (openai: OpenAI) => openai.chat.completions.create({ model: MODEL, messages });
const failureOf = async (call: Promise<unknown>) => call.catch((reason: unknown) => reason);

async function serving(handler: Handler): Promise<string> {
  const { url, close } = await listen(handler);
  onTestFinished(close);
  return url;
}

/** A `fetch` that keeps what it is called with, and knows the queue of one site. */
function recording(home: 'ai' | 'cn') {
  const sent: { url: string; authorization: string | null }[] = [];
  const fetch = async (url: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const address = new Request(url).url;
    if (address.endsWith('/queue/status'))
      return Response.json(address.includes(`.${home}/`) ? { code: 0, data: { runningCount: '0' } } : { code: 802 });
    sent.push({ url: address, authorization: new Headers(init?.headers).get('authorization') });
    return Response.json({ object: 'list', data: [] });
  };
  return { sent, fetch };
}

it.each([
  ['ai', { site: 'ai' }],
  ['cn', { site: 'cn' }],
  ['ai', {}],
  ['cn', { baseUrl: 'https://www.runninghub.cn/' }],
  ['cn', { site: 'auto' }],
] as const)('asks the gateway of the site: %s of %j', async (site, options) => {
  const { sent, fetch } = recording(site);
  await openaiOf({ ...options, fetch }).models.list();
  expect(sent).toEqual([{ url: `https://llm.runninghub.${site}/v1/models`, authorization: `Bearer ${KEY}` }]);
});

it('looks for address and key when a request is made', async () => {
  const { sent, fetch } = recording('ai');
  const openai = new OpenAI(openaiOptions(new RunningHub({ fetch })));
  vi.stubEnv('RUNNINGHUB_API_KEY', 'later');
  vi.stubEnv('RUNNINGHUB_BASE_URL', 'https://shop.example/api');
  await openai.models.list();
  expect(sent).toEqual([{ url: 'https://shop.example/api/v1/models', authorization: 'Bearer later' }]);
});

it('sends no key where a server of yours adds it', async () => {
  const { sent, fetch } = recording('ai');
  await openaiOf({ apiKey: null, baseUrl: 'https://shop.example', fetch }).models.list();
  expect(sent).toEqual([{ url: 'https://shop.example/v1/models', authorization: null }]);
});

it('shows the key nowhere, not even where the gateway repeats it', async () => {
  const url = await serving((request, response) => {
    const key = request.headers.authorization!.slice(7);
    const error = { message: `Incorrect API key provided: ${key}`, type: key, param: null, code: 'invalid_api_key' };
    response.writeHead(401, { 'content-type': 'application/json' }).end(JSON.stringify({ error }));
  });
  const openai = openaiOf({ baseUrl: url });
  const error = await failureOf(ask(openai));
  expect(error).toMatchObject({ status: 401, code: 'invalid_api_key', type: '[redacted]' });
  for (const shown of [openai, error, openai.chat, openaiOptions(new RunningHub({ apiKey: KEY }))])
    expect(inspect(shown, { depth: 20, showHidden: true })).not.toContain(KEY);
});

it('takes the key out of what a fetch throws', async () => {
  const fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
    throw Object.assign(new Error(`refused: ${JSON.stringify(init?.headers)}`), { code: 'ECONNRESET', init });
  };
  const error = await failureOf(ask(openaiOf({ fetch, site: 'ai' })));
  expect(error).toBeInstanceOf(APIConnectionError);
  expect((error as Error).cause).toMatchObject({ code: 'ECONNRESET' });
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(KEY);
});

it('says that there is no key', async () => {
  vi.stubEnv('RUNNINGHUB_API_KEY', '');
  const rh = new RunningHub({ baseUrl: 'http://127.0.0.1:1' });
  const error = await failureOf(ask(new OpenAI({ ...openaiOptions(rh), maxRetries: 0 })));
  expect(isAuthenticationError((error as Error).cause)).toBe(true);
});

it.each(['https://elsewhere.example/v1/models', 'https://llm.invalid/v1.example/', 'https://llm.invalid/v1/../x'])(
  'sends nothing to %s',
  async (address) => {
    const { sent, fetch } = recording('ai');
    const error = await failureOf(openaiOptions(new RunningHub({ apiKey: KEY, fetch })).fetch(address));
    expect(isInputError(error)).toBe(true);
    expect(sent).toEqual([]);
  },
);

it('follows no redirect', async () => {
  const visits: string[] = [];
  const url = await serving((request, response) => {
    visits.push(request.url!);
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  expect(await failureOf(ask(openaiOf({ baseUrl: url })))).toMatchObject({ status: 307 });
  expect(visits).toEqual(['/v1/chat/completions']);
});

it('shows the key neither in the words of a redirect nor in headers', async () => {
  const baseUrl = await serving((request, response) => {
    const said = `moved ${request.headers.authorization}`;
    response.writeHead(302, said, { location: `https://example.com/?key=${KEY}`, 'x-seen': said }).end(said);
  });
  const error = await failureOf(ask(openaiOf({ baseUrl })));
  expect(error).toMatchObject({ status: 302 });
  const { message, headers } = error as InstanceType<typeof OpenAI.APIError>;
  expect(message + JSON.stringify([...headers!]) + inspect(error, { depth: 9 })).not.toContain(KEY);
});

it('ends with its caller where `fetch` is deaf to the signal', async () => {
  const openai = openaiOf({ baseUrl: 'https://example.com', fetch: () => new Promise(() => {}) });
  const stop = new AbortController();
  const call = openai.chat.completions.create({ model: MODEL, messages }, { signal: stop.signal });
  setTimeout(() => stop.abort(), 20);
  expect(await failureOf(call)).toBeInstanceOf(APIUserAbortError);
});

it('passes an answer on while it is made, and ends it when its reader stops', async () => {
  let closed: () => void;
  const ended = new Promise<void>((resolve) => (closed = resolve));
  const url = await serving((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: 'red' } }] })}\n\n`);
    response.once('close', () => closed());
  });
  const stream = await openaiOf({ baseUrl: url }).chat.completions.create({ model: MODEL, messages, stream: true });
  // The response has no end, so what was read came before it.
  for await (const { choices } of stream) {
    expect(choices[0]!.delta.content).toBe('red');
    break;
  }
  await ended;
});

it('ends with the signal of the caller', async () => {
  const stop = new AbortController();
  const url = await serving(() => stop.abort());
  const asked = openaiOf({ baseUrl: url }).chat.completions.create({ model: MODEL, messages }, { signal: stop.signal });
  expect(await failureOf(asked)).toBeInstanceOf(APIUserAbortError);
});

it('takes a request as `fetch` does, with its body', async () => {
  const bodies: string[] = [];
  const url = await serving(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    bodies.push(`${request.method} ${request.headers['content-type']} ${body}`);
    response.end('{}');
  });
  const { baseURL, fetch } = openaiOptions(new RunningHub({ apiKey: KEY, baseUrl: url }));
  const headers = { 'content-type': 'application/json' };
  await fetch(new Request(`${baseURL}/chat/completions`, { method: 'POST', headers, body: '{"a":1}' }));
  await fetch(new URL(`${baseURL}/chat/completions`), { method: 'POST', headers, body: '{"b":2}' });
  expect(bodies).toEqual(['POST application/json {"a":1}', 'POST application/json {"b":2}']);
});

it('refuses what is no client', () => {
  expect(() => openaiOptions({} as RunningHub)).toThrow('`client` is no client of this copy of the package');
});
