import { describe, expect, it } from 'vitest';
import { type ClientOptions, RunningHub } from '../../src/index.js';
import { KEY } from '../support/platform.js';
import { failure } from '../support/watch.js';
import { refused } from './given-options.js';

type Answer = () => Response | Promise<Response>;

const takes: Answer = () => Response.json({ code: 0, msg: 'success', data: { runningCount: '0' } });
const refuses: Answer = () => Response.json({ code: 1002, msg: `no such key: ${KEY}`, data: null });
const isDown: Answer = () => Response.json({}, { status: 503 });
const hangs: Answer = () => new Promise<Response>(() => {});

/** A client that looks for its site, with what each site answers, and what was sent. */
function clientOf(ai: Answer, cn: Answer, options: ClientOptions = {}) {
  const sent: string[] = [];
  const answers = { ai, cn };
  const respond: typeof fetch = async (to) => {
    const { host, pathname } = new URL(to as string);
    sent.push(host + pathname);
    return answers[host.endsWith('.ai') ? 'ai' : 'cn']();
  };
  return {
    rh: new RunningHub({ apiKey: KEY, site: 'auto', fetch: respond, maxRetries: 0, ...options }),
    sent,
    answers,
  };
}

/** Promise.withResolvers is missing in Node 20. */
function withResolvers() {
  let resolve: (response: Response) => void = () => {};
  const promise = new Promise<Response>((settle) => (resolve = settle));
  return { promise, resolve: (response: Response) => resolve(response) };
}

const STATUS = '/openapi/v2/queue/status';
const BOTH = [`www.runninghub.ai${STATUS}`, `www.runninghub.cn${STATUS}`];

describe("a client with site: 'auto'", () => {
  it.each([
    ['ai', takes, refuses],
    ['cn', refuses, takes],
    ['cn', hangs, takes],
    ['ai', takes, isDown],
    ['cn', isDown, takes],
  ] as const)('sends nothing before the first request, then asks both, and goes to %s', async (site, ai, cn) => {
    const { rh, sent } = clientOf(ai, cn);
    expect(sent).toEqual([]);
    await Promise.all([rh.queue.get(), rh.queue.get()]);
    await rh.queue.get();
    const host = `www.runninghub.${site}`;
    expect(sent.slice(0, 2)).toEqual(BOTH);
    expect(sent.slice(2)).toEqual([`${host}${STATUS}`, `${host}${STATUS}`, `${host}${STATUS}`]);
    expect(String(await rh.workflows.proxyUrl())).toBe(`https://${host}/proxy/***`);
  });

  it('says what each site said when neither takes the key, without the key', async () => {
    const { rh, sent } = clientOf(refuses, refuses);
    const error = await failure(rh.submit({ id: 'vendor/model' }, {}));
    expect(error).toMatchObject({ name: 'AuthenticationError', unsent: true });
    expect(error.message).toMatch(
      /^Neither site takes the API key \(www\.runninghub\.ai: .*; www\.runninghub\.cn: .*\)/,
    );
    expect(error.message).not.toContain(KEY);
    expect(sent).toEqual(BOTH);
  });

  it('does not take a site for wrong that is down, and looks again with the next request', async () => {
    const { rh, sent, answers } = clientOf(refuses, isDown);
    const error = await failure(rh.queue.get());
    expect(error).toMatchObject({ name: 'ConnectionError', unsent: true });
    expect(error.message).toContain('The site of the API key could not be found');
    answers.cn = takes;
    await rh.queue.get();
    expect(sent.slice(2)).toEqual([...BOTH, `www.runninghub.cn${STATUS}`]);
  });

  it.each([{}, [], { code: 0, msg: 'success', data: null }, null, { login: 'x' }, { code: 0, data: { key: 'x' } }])(
    'does not take %j for the answer of a site that took the key',
    async (body) => {
      const { rh } = clientOf(() => Response.json(body), takes);
      await rh.queue.get();
      expect(String(await rh.workflows.proxyUrl())).toBe('https://www.runninghub.cn/proxy/***');
      const neither = clientOf(() => Response.json(body), refuses);
      const error = await failure(neither.rh.submit({ id: 'vendor/model' }, {}));
      expect(error).toMatchObject({ name: 'ConnectionError', unsent: true });
      expect(error.message).toContain('www.runninghub.ai: ');
    },
  );

  it('goes on looking for the others when one of the callers gives up', async () => {
    const answer = withResolvers();
    const { rh, answers } = clientOf(() => answer.promise, refuses);
    const stop = new AbortController();
    const [first, second] = [failure(rh.queue.get({ signal: stop.signal })), rh.queue.get()];
    stop.abort(new Error('enough'));
    expect((await first).message).toBe('enough');
    answers.ai = takes;
    answer.resolve(await takes());
    expect(await second).toMatchObject({ runningCount: 0 });
  });

  it('claims no currency before the site is known', async () => {
    const { rh } = clientOf(refuses, takes);
    const delivery = { taskId: '5', status: 'SUCCESS', results: [], usage: { consumeMoney: '0.5' } };
    const cost = async () => (await rh.webhooks.parse(delivery)).usage.cost;
    expect(await cost()).toEqual({ amount: '0.5' });
    await rh.queue.get();
    expect(await cost()).toEqual({ amount: '0.5', currency: 'CNY' });
  });

  it('asks each site once for each time that the request is tried', async () => {
    const { rh, sent } = clientOf(isDown, isDown, { maxRetries: 2 });
    expect((await failure(rh.queue.get())).name).toBe('ConnectionError');
    expect(sent).toEqual([...BOTH, ...BOTH, ...BOTH]);
  });

  it('remembers the first upload under the site that is found', async () => {
    const keys: string[] = [];
    const store = { get: (key: string) => void keys.push(key), set: () => {} };
    const { rh } = clientOf(refuses, takes, { uploadStore: store });
    const picture = () => failure(rh.upload(new Blob(['\x89PNG'], { type: 'image/png' })));
    await Promise.all([picture(), picture()]);
    await picture();
    expect([keys.length, new Set(keys).size]).toEqual([3, 1]);
  });

  /** A client whose keys come one after the other from a function; each site takes those that begin with its name. */
  function clientOfKeys(...keys: string[]) {
    const sent: string[] = [];
    const respond: typeof fetch = async (to, init) => {
      const site = new URL(to as string).host.slice(-2);
      const key = new Headers(init?.headers).get('authorization')!.slice('Bearer '.length);
      sent.push(`${key} to ${site}`);
      return key.startsWith(site) ? takes() : refuses();
    };
    const rest = [...keys];
    const apiKey = () => rest.shift() ?? keys.at(-1)!;
    return { rh: new RunningHub({ apiKey, site: 'auto', fetch: respond, maxRetries: 0 }), sent };
  }

  it('looks for the site of each key, once, and sends no key to a site that it was not found at', async () => {
    const { rh, sent } = clientOfKeys('ai-one', 'cn-two', 'ai-one', 'cn-two');
    for (let count = 0; count < 4; count += 1) await rh.queue.get();
    const [first, second, third] = [sent.slice(0, 3), sent.slice(3, 6), sent.slice(6)];
    expect(first).toEqual(['ai-one to ai', 'ai-one to cn', 'ai-one to ai']);
    expect(second).toEqual(['cn-two to ai', 'cn-two to cn', 'cn-two to cn']);
    expect(third).toEqual(['ai-one to ai', 'cn-two to cn']);
  });

  it('claims no currency once keys of both sites are used', async () => {
    const { rh } = clientOfKeys('ai-one', 'cn-two');
    const delivery = { taskId: '5', status: 'SUCCESS', results: [], usage: { consumeMoney: '0.5' } };
    const cost = async () => (await rh.webhooks.parse(delivery)).usage.cost;
    await rh.queue.get();
    expect(await cost()).toEqual({ amount: '0.5', currency: 'USD' });
    await rh.queue.get();
    expect(await cost()).toEqual({ amount: '0.5' });
  });

  it('forgets the site of the first of a thousand keys', async () => {
    const keys = Array.from({ length: 1001 }, (_, at) => `ai-${at}`);
    const { rh, sent } = clientOfKeys(...keys, 'ai-1', 'ai-0');
    for (let count = 0; count < keys.length; count += 1) await rh.queue.get();
    sent.length = 0;
    await rh.queue.get();
    expect(sent).toEqual(['ai-1 to ai']);
    await rh.queue.get();
    expect(sent.slice(1)).toEqual(['ai-0 to ai', 'ai-0 to cn', 'ai-0 to ai']);
  });

  it('ends the request to the other site when one of them has taken the key', async () => {
    const ended = new Set<string>();
    const respond: typeof fetch = async (to, init) => {
      const { host } = new URL(to as string);
      if (host.endsWith('.ai')) return takes();
      init!.signal!.addEventListener('abort', () => ended.add(host));
      return hangs();
    };
    await new RunningHub({ apiKey: KEY, site: 'auto', fetch: respond }).queue.get();
    expect([...ended]).toEqual(['www.runninghub.cn']);
  });

  it('needs a key, and no address of its own', async () => {
    const { rh, sent } = clientOf(takes, takes, { apiKey: null });
    const message = "`site: 'auto'` asks both sites with the API key, and this client has none. Give 'ai' or 'cn'.";
    expect(await failure(rh.queue.get())).toMatchObject({ name: 'InputError', field: 'site', message, unsent: true });
    expect(sent).toEqual([]);
    const error = refused({ site: 'auto', baseUrl: 'https://proxy.example' });
    expect(error).toMatchObject({ name: 'InputError', field: 'site' });
  });
});
