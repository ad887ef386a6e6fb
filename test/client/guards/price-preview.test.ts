import { describe, expect, it, vi } from 'vitest';
import { doubtAbout, previewPrice } from '../../../src/client/guards/price-preview.js';
import { ConnectionError, RunningHubError } from '../../../src/errors/index.js';
import type { Context } from '../../../src/task/context.js';
import { failure } from '../../support/watch.js';

const { signal } = new AbortController();

/** What is asked, and what becomes of the response. */
async function previewed(response: unknown) {
  const call = vi.fn<(...request: unknown[]) => Promise<unknown>>(async () => {
    if (response instanceof Error) throw response;
    return response;
  });
  const context = { transport: { call } } as unknown as Context;
  return { preview: await previewPrice(context, 'a b/c', { n: 1 }, signal), asked: call.mock.calls };
}

describe('the price of the platform', () => {
  it('is asked for with the body that would be submitted, by a request that may be repeated', async () => {
    const { asked } = await previewed({});
    expect(asked).toEqual([['/openapi/v2/price-preview/a%20b/c', { body: { n: 1 }, signal }]]);
  });

  it('is decimal text, with numbers that are some, and without what says that all is well', async () => {
    const { preview } = await previewed({
      errorCode: '',
      errorMessage: '',
      estimatedPrice: 1e-7,
      currency: 156,
      priceText: 5,
      priceTextEn: 6,
      freeLimit: true,
      freeLimitCount: '3',
      remainingFreeLimitCount: '2',
      more: { a: 1 },
    });
    expect(preview).toEqual({
      estimatedPrice: '0.0000001',
      isTotal: true,
      currency: '156',
      priceText: '5',
      priceTextEn: '6',
      freeLimit: true,
      freeLimitCount: 3,
      remainingFreeLimitCount: 2,
      more: { a: 1 },
    });
  });

  it('says whether it is that of the whole call only when there is one', async () => {
    const isTotal = async (response: object) => (await previewed(response)).preview;
    expect(await isTotal({ estimatedPrice: '0.1', priceTextEn: 'per call' })).toHaveProperty('isTotal', true);
    expect(await isTotal({ estimatedPrice: '0.1', priceTextEn: 'per second' })).toHaveProperty('isTotal', false);
    expect(await isTotal({ estimatedPrice: null, freeLimit: true })).toEqual({ freeLimit: true });
  });

  it('is none when the platform has none for the model', async () => {
    expect((await previewed(new RunningHubError('no price', { code: '1501' }))).preview).toEqual({});
  });

  it.each([
    new RunningHubError('other', { code: '1000' }),
    new ConnectionError('gone'),
    new TypeError('a fault'),
    Object.assign(new Error('of another program'), { code: '1501' }),
  ])('is not known when it cannot be asked for: %s', async (error) => {
    expect(await failure(previewed(error))).toBe(error);
  });
});

describe('the doubt about a price', () => {
  it.each([
    [{ estimatedPrice: '0.1' }, undefined],
    [{ estimatedPrice: '0.1', priceText: '0.1元/次', priceTextEn: '$0.1/call' }, undefined],
    [{ isFreeThisCall: true }, undefined],
    [{ isFreeThisCall: true, estimatedPrice: '0', priceTextEn: 'per second' }, undefined],
    [{ isFreeThisCall: 'true' as never, estimatedPrice: '0' }, 'is not known to the platform'],
    [{}, 'is not known to the platform'],
    [{ estimatedPrice: '' }, 'is not known to the platform'],
    [{ estimatedPrice: '0.000' }, 'is not known to the platform'],
    [{ estimatedPrice: 'free' }, 'is not known to the platform'],
    [{ estimatedPrice: '1', priceTextEn: 'per second' }, 'is by the second (per second)'],
    [{ estimatedPrice: '1', priceText: '0.1元/秒', priceTextEn: 'per call' }, 'is by the 秒 (0.1元/秒)'],
    [{ estimatedPrice: '1', priceText: '0.1元/秒', priceTextEn: 'per second' }, 'is by the second (per second)'],
  ])('of %j: %s', (preview, doubt) => {
    expect(doubtAbout(preview)).toBe(doubt);
  });
});
