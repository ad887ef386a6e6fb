import { describe, expect, it, vi } from 'vitest';
import { RunningHub } from '../../src/index.js';
import { Repeats } from '../../src/proxy/repeats.js';
import { drop, ID, MODEL, refused, task } from '../support/server.js';
import { failure } from '../support/watch.js';
import { ADDRESS, behind, SUBMIT, visitorOf } from './behind.js';

describe('the input of a submit', () => {
  it('can be read where it is decided about', async () => {
    const { page, seen } = await behind(
      { submit: [task()] },
      {
        authorize: async (request) => ((await request.json()) as { resolution: string }).resolution === '1k',
        check: ({ model, input, request }) =>
          model === MODEL.id && input.prompt === 'a fox' && visitorOf(request) === 'anna',
      },
    );
    expect((await page().submit(MODEL, { resolution: '1k', prompt: 'a fox' })).id.slice(0, 19)).toBe(ID);
    expect(await failure(page().submit(MODEL, { resolution: '4k', prompt: 'a fox' }))).toMatchObject({ status: 401 });
    expect(await failure(page().submit(MODEL, { resolution: '1k', prompt: 'an owl' }))).toMatchObject({ status: 403 });
    expect(seen.map(({ body }) => body)).toEqual([{ resolution: '1k', prompt: 'a fox' }]);
  });

  it('is sent as it was decided about, whatever another parser would read, and whatever `check` does to it', async () => {
    const { call, seen } = await behind(
      { submit: [task()] },
      {
        check: ({ input }) => {
          const fine = input.resolution === '1k';
          Object.assign(input, { resolution: '8k' });
          return fine;
        },
      },
    );
    expect((await call(SUBMIT, '{"resolution":"4k","n":1e400,"resolution":"1k"}')).status).toBe(200);
    expect(seen[0]!.bytes.toString()).toBe('{"resolution":"1k","n":null}');
  });

  it.each(['webhookUrl', 'WebhookURL', 'webhook_url'])('has no %s that a page chose', async (name) => {
    const { call, seen } = await behind({ submit: [task()] });
    expect((await call(SUBMIT, { [name]: 'https://evil.example' })).status).toBe(403);
    expect(seen).toEqual([]);
  });

  it.each(['', 'no JSON', '[]', 'null', '"text"', '{"a":', '[{}]'])('is a JSON object, not %j', async (body) => {
    const { call, seen } = await behind({ submit: [task()] });
    expect((await call(SUBMIT, body)).status).toBe(400);
    expect(seen).toEqual([]);
  });

  it('is refused as one that cannot be sent when it is nested too deeply', async () => {
    const { call, seen } = await behind({ submit: [task()] });
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const deep = `{"a":${open.repeat(100_000)}0${close.repeat(100_000)}}`;
      const response = await call(SUBMIT, deep);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        code: 'PROXY_REFUSED',
        msg: 'the proxy of this app refused it: the body is nested too deeply',
      });
    }
    expect(seen).toEqual([]);
  });

  it('has no more bytes than allowed, announced or not', async () => {
    const { call, proxy, count } = await behind({ submit: [task()] }, { maxInputSize: 100 });
    expect((await call(SUBMIT, { prompt: 'x'.repeat(80) })).status).toBe(200);
    expect((await call(SUBMIT, { prompt: 'x'.repeat(100) })).status).toBe(413);
    const lying = await call(SUBMIT, {}, { 'content-length': '1000000000' });
    expect(lying.status).toBe(413);
    const cancel = vi.fn<() => void>();
    const body = new ReadableStream<Uint8Array>({ pull: (to) => to.enqueue(new Uint8Array(64)), cancel });
    const endless = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' } as const;
    expect((await proxy(new Request(ADDRESS + SUBMIT, endless))).status).toBe(413);
    expect(cancel).toHaveBeenCalledOnce();
    expect(count('submit')).toBe(1);
  });
});

describe('a file that RunningHub cannot fetch', () => {
  it('is refused before anything is sent, and said to the page', async () => {
    const { proxy, call, seen } = await behind({ submit: [task()] }, { baseUrl: 'https://www.runninghub.ai' });
    const response = await call(SUBMIT, { prompt: 'x', imageUrls: ['http://localhost:3000/x.png'] });
    expect([response.status, ((await response.json()) as { msg: string }).msg]).toEqual([
      400,
      'the proxy of this app refused it: "imageUrls" has an address on localhost:3000, which RunningHub cannot fetch',
    ]);
    expect([seen, typeof proxy]).toEqual([[], 'function']);
  });
});

describe('a request that a browser sends twice by itself', () => {
  const twice = { 'idempotency-key': 'a1-b2-c3-d4' };

  it('is answered from memory, also while the first is under way', async () => {
    let count = 0;
    const slow = vi.fn<(response: Parameters<ReturnType<typeof task>>[0]) => void>((response) => {
      const number = ++count;
      setTimeout(() => task('RUNNING', { taskId: String(number) })(response), 50);
    });
    const { call } = await behind({ submit: [slow] });
    const together = await Promise.all([call(SUBMIT, { n: 1 }, twice), call(SUBMIT, { n: 1 }, twice)]);
    const later = await call(SUBMIT, { n: 1 }, twice);
    const ids = await Promise.all(
      [...together, later].map(async (response) => ((await response.json()) as { taskId: string }).taskId),
    );
    expect(new Set(ids).size).toBe(1);
    expect(slow).toHaveBeenCalledOnce();
  });

  it('gets the first response when that was a refusal, and when it was none', async () => {
    for (const step of [refused('1007'), drop]) {
      const { call, count } = await behind({ submit: [step, task()] });
      const responses = [await call(SUBMIT, {}, twice), await call(SUBMIT, {}, twice)];
      expect(responses[0]!.status).toBe(responses[1]!.status);
      expect(await responses[0]!.text()).toBe(await responses[1]!.text());
      expect(count('submit')).toBe(1);
    }
  });

  it('is seen to its end though the page that sent it first is gone', async () => {
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const slow = (response: Parameters<ReturnType<typeof task>>[0]) => {
      arrived();
      setTimeout(() => task()(response), 30);
    };
    const { proxy, call, seen } = await behind({ submit: [slow] });
    const page = new AbortController();
    const headers = { 'content-type': 'application/json', ...twice };
    const first = proxy(new Request(ADDRESS + SUBMIT, { method: 'POST', headers, body: '{}', signal: page.signal }));
    await arrival;
    page.abort();
    expect((await call(SUBMIT, {}, twice)).status).toBe(200);
    expect((await first).status).toBe(200);
    expect(seen.map(({ abandoned }) => abandoned)).toEqual([false]);
  });

  it('is another one when its input, its visitor or its id differs, or it has none', async () => {
    const { call, count } = await behind({ submit: [task()] }, { owner: visitorOf });
    const anna = { 'x-visitor': 'anna' };
    await call(SUBMIT, { n: 1 }, { ...anna, ...twice });
    await call(SUBMIT, { n: 2 }, { ...anna, ...twice });
    await call(SUBMIT, { n: 1 }, { 'x-visitor': 'bert', ...twice });
    await call(SUBMIT, { n: 1 }, { ...anna, 'idempotency-key': 'other' });
    expect(count('submit')).toBe(4);
    await call(SUBMIT, { n: 1 }, anna);
    await call(SUBMIT, { n: 1 }, anna);
    expect(count('submit')).toBe(6);
  });

  it('is told apart from two submits of one input', async () => {
    const { page, count } = await behind({ submit: [task()] });
    await page().submit(MODEL, { prompt: 'a fox' });
    await page().submit(MODEL, { prompt: 'a fox' });
    expect(count('submit')).toBe(2);
  });

  it('is dropped where the client of a page sent it', async () => {
    const { proxy, count } = await behind({ submit: [task()] });
    // A browser that sends every request a second time.
    const rh = new RunningHub({
      apiKey: null,
      baseUrl: ADDRESS,
      fetch: async (address, init) => {
        await proxy(new Request(address, init));
        return proxy(new Request(address, init));
      },
    });
    await rh.submit(MODEL, {});
    expect(count('submit')).toBe(1);
  });
});

it('is looked at as it is sent, also where JSON cannot hold a number', async () => {
  const looked: unknown[] = [];
  const check = ({ input }: { input: object }) => looked.push(input) > 0;
  const { call, seen } = await behind({ submit: [task()] }, { check });
  expect((await call(SUBMIT, '{"d":1e999}')).status).toBe(200);
  expect([looked, seen[0]!.body]).toEqual([[{ d: null }], { d: null }]);
});

describe('the memory of responses', () => {
  it('holds no more than a size, and keeps what is under way', async () => {
    const repeats = new Repeats<string>((response) => response.length);
    let runs = 0;
    const once = (key: string) => repeats.once(key, async () => (runs++, 'x'.repeat(10_000_000)));
    let end: (response: string) => void = () => {};
    const slow = repeats.once('slow', () => new Promise<string>((resolve) => (end = resolve)));
    await once('a');
    await once('b');
    await once('c');
    await once('b');
    expect(runs).toBe(3);
    await once('a');
    expect(runs).toBe(4);
    expect(repeats.once('slow', async () => 'again')).toBe(slow);
    end('');
    expect(await slow).toBe('');
  });

  it('forgets after ten minutes, and the oldest beyond its limit', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const repeats = new Repeats<number>(() => 1);
      let runs = 0;
      const once = (key: string) => repeats.once(key, async () => ++runs);
      expect([await once('a'), await once('a')]).toEqual([1, 1]);
      vi.advanceTimersByTime(600_000);
      expect([await once('a'), await once('b')]).toEqual([2, 3]);
      for (let n = 0; n < 9_999; n++) await once(String(n));
      expect([await once('b'), await once('a')]).toEqual([3, runs]);
    } finally {
      vi.useRealTimers();
    }
  });
});
