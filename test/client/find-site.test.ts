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

  it('needs a key, and no address of its own', async () => {
    const { rh, sent } = clientOf(takes, takes, { apiKey: null });
    expect(await failure(rh.queue.get())).toMatchObject({ name: 'InputError', field: 'site' });
    expect(sent).toEqual([]);
    const error = refused({ site: 'auto', baseUrl: 'https://proxy.example' });
    expect(error).toMatchObject({ name: 'InputError', field: 'site' });
  });
});
