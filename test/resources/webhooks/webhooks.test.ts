import { createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createDeduplicator, RunningHub } from '../../../src/index.js';
import { endedTask, KEY } from '../../support/platform.js';
import { failure, thrownBy } from '../../support/watch.js';

const ID = '1900000000000000101';
const SECRET = 'sixteen bytes ok';

/** What is asked, and what becomes of the response. */
function answering(body: unknown = {}) {
  const asked: unknown[] = [];
  const rh = new RunningHub({
    apiKey: KEY,
    maxRetries: 0,
    fetch: async (_, init) => {
      asked.push(JSON.parse(init!.body as string));
      return Response.json(body);
    },
  });
  return { webhooks: rh.webhooks, asked };
}

/** An object that cannot be looked at. */
const broken = new Proxy(
  {},
  {
    get: () => {
      throw new Error('of the caller');
    },
    getPrototypeOf: () => {
      throw new Error('of the caller');
    },
  },
);

describe('the record of a delivery', () => {
  it('has its ids as text', async () => {
    const { webhooks } = answering({ code: 0, data: { id: 7, taskId: 5, retryCount: '2', event: 'TASK_END' } });
    expect(await webhooks.get('5')).toEqual({ id: '7', taskId: '5', retryCount: 2, event: 'TASK_END' });
  });

  it('is missing where the task has no webhook, which the general code of a failure means here', async () => {
    const { webhooks, asked } = answering({ code: 1, msg: 'webhook event not exists' });
    expect(await failure(webhooks.get('5'))).toMatchObject({
      name: 'NotFoundError',
      message: expect.stringMatching(/^Task 5 has no webhook \(.*webhook event not exists.*\)\.$/) as string,
      code: '1',
      status: 200,
      endpoint: '/task/openapi/getWebhookDetail',
      body: { code: 1, msg: 'webhook event not exists' },
      cause: { name: 'ServerError' },
    });
    expect(asked).toEqual([{ apiKey: KEY, taskId: '5' }]);
  });

  it('is not said to be missing after another failure', async () => {
    expect(await failure(answering({ code: 1000, msg: 'busy' }).webhooks.get('5'))).toMatchObject({
      name: 'ServerError',
      code: '1000',
    });
    expect(await failure(answering({ code: 802, msg: 'no' }).webhooks.get('5'))).not.toHaveProperty(
      'name',
      'NotFoundError',
    );
    expect(await failure(answering({ code: 301, msg: '1' }).webhooks.get('5'))).toMatchObject({ code: '301' });
  });
});

describe('what a caller gives', () => {
  const { webhooks, asked } = answering();
  const good = { event: 'TASK_END', taskId: ID };

  it.each<[string, () => Promise<unknown>, string]>([
    ['event', () => webhooks.confirm(null as never), '`event` is null. It must be an event of a webhook.'],
    ['event', () => webhooks.confirm('TASK_END' as never), '`event` is "TASK_END". It must be an event of a webhook.'],
    ['event', () => webhooks.confirm(broken as never), '`event` cannot be read'],
    ['event', () => webhooks.confirm({ ...good, event: '' }), '`event` is "". It must be text that is not empty.'],
    ['taskId', () => webhooks.confirm({ ...good, taskId: 'x' }), 'A task is given by its id'],
    ['webhookUrl', () => webhooks.resend('7', 'ftp://a.example'), '`webhookUrl` is "ftp://a.example"'],
    ['webhookId', () => webhooks.resend('x'), 'webhookId: "x" is no id'],
    ['request', () => webhooks.verify(broken, SECRET), '`request` cannot be read'],
    ['url', () => webhooks.sign(broken as never, SECRET), '`url` cannot be read'],
    ['secret', () => webhooks.sign('https://a.example', broken as never), '`secret` cannot be read'],
    [
      'secret',
      () => webhooks.sign('https://a.example', SECRET.slice(1)),
      'The webhook secret is too short, or of another type. It must be text or bytes, 16 bytes or longer.',
    ],
    ['secret', () => webhooks.verify('/', ''), 'The webhook secret is empty. It must be text or bytes, 16 bytes'],
  ])('is refused by its name before anything is sent: %s', async (field, call, message) => {
    const error = await failure(call());
    expect(error).toMatchObject({ name: 'InputError', field });
    expect(error.message).toContain(message);
    expect(asked).toEqual([]);
  });

  it('is refused by its name where events are remembered', () => {
    expect(thrownBy(() => createDeduplicator({ max: 0 }))).toMatchObject({ name: 'InputError', field: 'max' });
    expect(thrownBy(() => createDeduplicator({ ttl: 0 }))).toMatchObject({ name: 'InputError', field: 'ttl' });
    const seen = createDeduplicator();
    for (const key of ['', undefined, 7]) {
      expect(thrownBy(() => seen.add(key as string))).toMatchObject({ name: 'InputError', field: 'key' });
      expect(thrownBy(() => seen.delete(key as string))).toMatchObject({ name: 'InputError', field: 'key' });
    }
  });
});

describe('a signed address', () => {
  const { webhooks } = answering();
  const verify = (address: unknown) => webhooks.verify(address as string, SECRET);

  it('may have a secret of sixteen bytes, and is text or an address', async () => {
    const signed = new URL(await webhooks.sign('https://a.example/hook', SECRET));
    expect(await verify(signed)).toBe(true);
    const path = signed.pathname + signed.search;
    expect(await verify({ url: { toString: () => path } })).toBe(false);
  });

  it('expires at a whole number of seconds, whoever signed it', async () => {
    const address = (expires: string) => {
      const message = JSON.stringify(['/hook', JSON.stringify(['rh-expires', expires])]);
      const token = createHmac('sha256', SECRET).update(message).digest('hex');
      return `/hook?${new URLSearchParams({ 'rh-expires': expires, 'rh-token': token })}`;
    };
    const verified = ['9999999999', '999999999999', '+9999999999', '9999999999.5', '9999999999999', ''].map((expires) =>
      verify(address(expires)),
    );
    expect(await Promise.all(verified)).toEqual([true, true, false, false, false, false]);
  });
});

describe('a delivery', () => {
  const { webhooks } = answering();
  const parse = (delivery: unknown) => webhooks.parse(delivery as string);

  it.each<[unknown, string]>([
    ['[]', 'it is not a JSON object'],
    ['"eventData"', 'it is not a JSON object'],
    ['{', 'it is not a JSON object'],
    [7, 'it is not a JSON object'],
    [{ hello: 1 }, 'it has no task id'],
    [{ taskId: 'x7', status: 'SUCCESS' }, 'it has no task id'],
    [{ taskId: '7x', status: 'SUCCESS' }, 'it has no task id'],
    [{ taskId: '1'.repeat(26), status: 'SUCCESS' }, 'it has no task id'],
    [{ taskId: ID }, 'it has neither `eventData` nor `status`'],
    [{ text: async () => 'x', bodyUsed: true }, 'its body was read before; read it once as text, and give that'],
    [{ text: () => Promise.reject(new Error('gone')) }, 'its body could not be read'],
    [
      {
        get taskId() {
          throw new Error('of the caller');
        },
        status: 'SUCCESS',
      },
      'it cannot be read',
    ],
  ])('that is none is refused with the reason: %#', async (delivery, reason) => {
    expect(await failure(parse(delivery))).toMatchObject({
      name: 'InputError',
      message: `This is no webhook delivery: ${reason}.`,
      field: 'delivery',
    });
  });

  it.each(['body', 'rawBody', 'request', 'req', 'raw'])('is not what has its body in `%s`', async (name) => {
    expect((await failure(parse({ [name]: endedTask(ID) }))).message).toContain('what a framework makes of a request');
    // Fields of that name may also be those of a task.
    expect(await parse({ ...endedTask(ID), [name]: 'x' })).toMatchObject({ taskId: ID });
    expect(await parse({ eventData: endedTask(ID), [name]: 'x' })).toMatchObject({ taskId: ID });
  });

  it('may have a field that is called as a method of requests is', async () => {
    expect(await parse({ ...endedTask(ID), text: 'a fox' })).toMatchObject({ taskId: ID, status: 'SUCCESS' });
  });

  it('may name outputs at plain addresses, with an event of any length', async () => {
    const results = [{ url: 'http://files.example/a.png' }, { text: 'a fox' }];
    const event = await parse({ event: 'E'.repeat(200), taskId: ID, status: 'SUCCESS', results });
    expect(event.outputs).toHaveLength(2);
    expect(event.event).toBe('E'.repeat(100));
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await parse({ text: async () => JSON.stringify(endedTask(ID)) });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
