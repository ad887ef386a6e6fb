import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/index.js';
import { RunningHub } from '../../src/index.js';
import { isBailOut } from '../../src/errors/bail-out.js';
import { ID, KEY, MODEL } from '../support/server.js';
import { failure } from '../support/watch.js';

const withDigest = (digest: string) => Object.assign(new Error('Dynamic server usage: revalidate: 0'), { digest });

const BAIL_OUTS = [
  withDigest('DYNAMIC_SERVER_USAGE'),
  withDigest('HANGING_PROMISE_REJECTION'),
  withDigest('BAILOUT_TO_CLIENT_SIDE_RENDERING'),
  withDigest('NEXT_PRERENDER_INTERRUPTED'),
  withDigest('NEXT_REDIRECT;replace;/login;307;'),
  withDigest('NEXT_HTTP_ERROR_FALLBACK;404'),
  Object.assign(new Error('static'), { code: 'NEXT_STATIC_GEN_BAILOUT' }),
  { $$typeof: Symbol.for('react.postpone') },
];

describe('an error by which a framework leaves a render', () => {
  it.each(BAIL_OUTS)('reaches it as it is, whatever was called, and nothing is repeated: %#', async (bailOut) => {
    let requests = 0;
    const fetch = () => (requests++, Promise.reject(bailOut));
    const rh = new RunningHub({ apiKey: KEY, fetch });
    const api = createApi(rh);
    const success = { taskId: ID, status: 'SUCCESS', results: [{ url: 'https://files.example/a.png' }] };
    const { outputs } = await rh.webhooks.parse(success);
    const calls = [
      rh.submit(MODEL, { prompt: 'a fox' }),
      rh.run(MODEL, { prompt: 'a fox' }),
      rh.task(ID).status(),
      rh.task(ID).result(),
      rh.account.get(),
      rh.upload(new Blob(['x'], { type: 'image/png' })),
      api.POST('/openapi/v2/query', { body: { taskId: ID } }),
      api.POST('/openapi/v2/rhart-image-x-official/text-to-image', {
        body: { prompt: 'a fox', outputFormat: 'png' },
      }),
      rh.download(outputs[0]!).blob(),
    ];
    for (const thrown of await Promise.all(calls.map((call) => failure(call)))) expect(thrown).toBe(bailOut);
    expect(requests).toBe(calls.length);
  });

  it('reaches it from a function of the user, too', async () => {
    const redirect = withDigest('NEXT_REDIRECT;replace;/login;307;');
    const apiKey = () => {
      throw redirect;
    };
    const rh = new RunningHub({ apiKey });
    expect(await failure(rh.submit(MODEL, {}))).toBe(redirect);
  });

  it('is no other error', () => {
    const others = [
      new Error('Dynamic server usage'),
      withDigest('2034857'),
      Object.assign(new Error('x'), { code: 'ECONNRESET' }),
      Object.assign(new Error('x'), { digest: 5 }),
      'NEXT_REDIRECT',
      null,
      undefined,
    ];
    expect(others.filter(isBailOut)).toEqual([]);
  });
});
