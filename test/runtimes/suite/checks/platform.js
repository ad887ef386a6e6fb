import { RunningHub } from 'runninghub';
import { INPUT, KEY, task, TEXT_TO_IMAGE } from '../api.js';
import { fails, matches, ok, same } from '../assert.js';

export const platformChecks = {
  'the key comes from the environment where there is one': async ({ api, setEnv }) => {
    const server = await api({ submit: [task()] });
    const create = () => new RunningHub({ baseUrl: server.baseUrl });
    if (!setEnv) {
      matches(
        (await fails(create().submit(TEXT_TO_IMAGE, INPUT), 'AuthenticationError')).message,
        /There is no API key/,
        'message',
      );
      return;
    }
    const client = create();
    setEnv('RUNNINGHUB_API_KEY', KEY);
    await client.submit(TEXT_TO_IMAGE, INPUT);
    same((await server.requests())[0].authorization, `Bearer ${KEY}`, 'authorization');
    setEnv('RUNNINGHUB_API_KEY', undefined);
    await fails(client.submit(TEXT_TO_IMAGE, INPUT), 'AuthenticationError');
  },
  'the address comes from the environment where there is one': async ({ api, setEnv }) => {
    const server = await api({ submit: [task()] });
    if (!setEnv)
      return same(typeof process === 'undefined' || !process.env.RUNNINGHUB_BASE_URL, true, 'no such variable');
    const client = new RunningHub({ apiKey: KEY });
    setEnv('RUNNINGHUB_BASE_URL', server.baseUrl);
    await client.submit(TEXT_TO_IMAGE, INPUT);
    setEnv('RUNNINGHUB_BASE_URL', undefined);
    same(await server.count('submit'), 1, 'submits');
  },
  'a fetch that is given is used': async () => {
    const calls = [];
    const fetch = async (url, { method }) => {
      calls.push([String(url), method]);
      return new Response('{"taskId":"12","status":"RUNNING"}');
    };
    await new RunningHub({ apiKey: KEY, site: 'ai', fetch }).submit(TEXT_TO_IMAGE, INPUT);
    same(calls, [[`https://www.runninghub.ai/openapi/v2/${TEXT_TO_IMAGE}`, 'POST']], 'calls');
  },
  'the site chooses the address': async () => {
    let called;
    const fetch = async (url) => {
      called = String(url);
      return new Response('{"taskId":"12","status":"RUNNING"}');
    };
    const client = new RunningHub({ apiKey: KEY, site: 'cn', fetch });
    const { field } = await fails(client.submit(TEXT_TO_IMAGE, INPUT), 'InputError');
    same([field, called], ['model', undefined], 'what a site without the model says');
    await client.submit({ id: TEXT_TO_IMAGE }, INPUT);
    same(new URL(called).host, 'www.runninghub.cn', 'host');
  },
  'a path as the address leads to the server of the page, where there is one': async () => {
    let called;
    const fetch = async (url) => {
      called = String(url);
      return new Response('{"taskId":"12","status":"RUNNING"}');
    };
    const create = () => new RunningHub({ apiKey: null, baseUrl: '/api/rh', fetch });
    if (typeof document === 'undefined') {
      await fails(create().submit(TEXT_TO_IMAGE, INPUT), 'InputError');
      return;
    }
    await create().submit(TEXT_TO_IMAGE, INPUT);
    same(called, `${location.origin}/api/rh/openapi/v2/${TEXT_TO_IMAGE}`, 'address');
  },
  'code cannot be made from text where the page forbids it': async ({ strict }) => {
    let allowed = true;
    try {
      // oxlint-disable-next-line no-implied-eval -- this is what a strict policy has to forbid
      new Function('return 1')();
    } catch {
      allowed = false;
    }
    same(allowed, !strict, 'whether new Function works');
  },
  'the runtime is what it says it is': async ({ runtime, is }) => ok(is(), `this is not ${runtime}`),
};
