import { describe, expect, it } from 'vitest';
import { type ClientOptions, RunningHub } from '../../src/index.js';
import { estimateCost } from '../../src/pricing/index.js';
import { validate } from '../../src/validate/index.js';
import { failure } from '../support/watch.js';

const MODEL = 'rhart-image-g-2-official/text-to-image';
const cheap = () => ({ prompt: 'a red fox', quality: 'low', resolution: '1k' });

/** A client that keeps what it sends. */
function client(options: ClientOptions = { validate, estimateCost, maxPriceAge: Infinity }) {
  const sent: unknown[] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    sent.push(JSON.parse(await new Response(init?.body).text()));
    return Response.json({ taskId: '1900000000000000301', status: 'RUNNING' });
  };
  return { rh: new RunningHub({ apiKey: 'key', fetch, ...options }), sent };
}

describe('what is checked is what is sent', () => {
  it('although the caller changes the input while it is checked', async () => {
    const { rh, sent } = client();
    const input = cheap();
    const submitted = rh.submit(MODEL, input as never, { maxCost: '0.3' });
    Object.assign(input, { quality: 'high', resolution: '4k' });
    await submitted;
    expect(sent).toEqual([cheap()]);
  });

  it('although a property has another value each time it is read', async () => {
    const { rh, sent } = client();
    let reads = 0;
    const input = {
      ...cheap(),
      get quality() {
        return reads++ === 0 ? 'low' : 'high';
      },
    };
    await rh.submit(MODEL, input as never, { maxCost: '0.3' });
    expect(sent).toEqual([cheap()]);
    expect(reads).toBe(1);
  });

  it('although a check of the user changes what it is given', async () => {
    const meddler = (_: unknown, input: Record<string, unknown>) => (Object.assign(input, { quality: 'high' }), []);
    const { rh, sent } = client({ validate: meddler });
    await rh.submit(MODEL, cheap() as never);
    expect(sent).toEqual([cheap()]);
  });
});

describe('an input that throws when it is read', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  it.each([
    ['a getter', Object.defineProperty({}, 'prompt', { get: () => JSON.parse('{'), enumerable: true })],
    ['a proxy', new Proxy({}, { ownKeys: () => JSON.parse('{') })],
    ['a revoked proxy', { nested: proxy }],
    ['a gap in a list', { list: [undefined, 1] }],
  ])('is refused before anything is sent: %s', async (_, input) => {
    const { rh, sent } = client();
    expect(await failure(rh.submit({ id: 'v/m' }, input))).toMatchObject({ name: 'InputError' });
    expect(sent).toEqual([]);
  });
});
