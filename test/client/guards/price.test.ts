import { describe, expect, it } from 'vitest';
import { type CostLimitError, isCostLimitError, isInputError, type MaxCost } from '../../../src/index.js';
import { estimateCost } from '../../../src/pricing/index.js';
import type { CostEstimate } from '../../../src/contract/price.js';
import { envelope, refused, serve, type Step, stores, UPLOAD } from '../../support/server.js';
import { failure } from '../../support/watch.js';
import { MODEL, SUBMIT, PREVIEW, TASK, picture, preview, estimate } from './prices.js';

describe('rh.previewPrice', () => {
  it('uploads local media, asks, and gives the price as decimal text', async () => {
    const { rh, seen, paths } = await serve({ [UPLOAD]: stores(), [PREVIEW]: preview(0.0000001) });
    expect(await rh.previewPrice(MODEL, { imageUrl: picture, n: 1 })).toEqual({
      estimatedPrice: '0.0000001',
      isTotal: true,
      currency: 'USD',
      priceText: '…',
      priceTextEn: 'by size',
      isFreeThisCall: false,
      freeLimitCount: 3,
    });
    expect(paths()).toEqual([UPLOAD, PREVIEW]);
    expect(seen[1]!.body).toEqual({ imageUrl: 'https://files.example/openapi/1.png', n: 1 });
  });

  it.each<[boolean, Step]>([
    [true, preview(0.35, { priceText: '0.35元/次', priceTextEn: null })],
    [true, preview(0.14, { priceText: '¥0.14', priceTextEn: '¥0.14' })],
    [true, preview(0, { isFreeThisCall: true })],
    [false, preview(0)],
    [false, preview(0.1, { priceTextEn: '$0.1/second' })],
    [false, preview(0.1, { priceText: '按时长计费' })],
  ])('says %j when asked whether it is the price of the whole call', async (isTotal, response) => {
    const { rh } = await serve({ [PREVIEW]: response });
    expect(await rh.previewPrice(MODEL, {})).toHaveProperty('isTotal', isTotal);
  });

  it('takes 1501 for "no price", not for refused content', async () => {
    const { rh } = await serve({ [PREVIEW]: refused('1501', 'price configuration not found') });
    expect(await rh.previewPrice(MODEL, {})).toEqual({});
  });

  it('reports an input that the model would not take', async () => {
    const { rh } = await serve({ [PREVIEW]: envelope(301, 'PARAMS_INVALID') });
    await expect(rh.previewPrice(MODEL, {})).rejects.toSatisfy(isInputError);
  });
});

describe('maxCost with estimateCost', () => {
  it('refuses a published price above the limit before any request', async () => {
    const { rh, seen } = await serve({}, { estimateCost, maxPriceAge: Infinity });
    const input = { prompt: 'a red fox', quality: 'medium', resolution: '2k' } as const;
    const run = rh.run('rhart-image-g-2-official/text-to-image', input, { maxCost: '0.5' });
    const error = (await run.catch((reason: unknown) => reason)) as CostLimitError;
    expect(isCostLimitError(error)).toBe(true);
    expect(error.maxCost).toBe('0.5');
    expect(error.estimate).toMatchObject({ amount: '0.76', currency: 'CNY' });
    expect(seen).toHaveLength(0);
  });

  it.each<[string, MaxCost, CostEstimate | undefined, string[]]>([
    ['an exact estimate within the limit needs no question', 1, estimate('1.00'), [SUBMIT]],
    ['a least price above the limit is refused at once', 1, estimate('1.01', false), []],
    ['a least price within the limit is not enough', 1, estimate('0.5', false), [PREVIEW, SUBMIT]],
    ['a price in another currency is not comparable', { amount: 1, currency: 'USD' }, estimate('9'), [PREVIEW, SUBMIT]],
    ['a price in the same currency is', { amount: 1, currency: 'CNY' }, estimate('9'), []],
    ['no published price', 1, undefined, [PREVIEW, SUBMIT]],
  ])('%s', async (_, maxCost, known, requests) => {
    const { rh, paths } = await serve({ [PREVIEW]: preview(0.14), [SUBMIT]: TASK }, { estimateCost: () => known });
    const submit = rh.submit(MODEL, {}, { maxCost }).then(() => 'submitted', isCostLimitError);
    expect(await submit).toBe(requests.includes(SUBMIT) ? 'submitted' : true);
    expect(paths()).toEqual(requests);
  });
});

describe('maxCost without estimateCost', () => {
  it('asks the platform after the uploads and before the submit', async () => {
    const { rh, paths } = await serve({ [UPLOAD]: stores(), [PREVIEW]: preview(0.14), [SUBMIT]: TASK });
    await rh.run(MODEL, { imageUrl: picture }, { maxCost: 0.14 });
    expect(paths()).toEqual([UPLOAD, PREVIEW, SUBMIT]);
  });

  it.each<[string, Step, MaxCost, RegExp]>([
    ['a price above the limit', preview('0.15'), 0.14, /costs more than maxCost 0\.14: 0\.15 USD \(by size\)/],
    ['a price of nothing, which need not mean free', preview(0), 1, /is not known to the platform/],
    ['no price', preview(null), 1, /is not known to the platform/],
    ['no configured price', refused('1501', ''), 1, /is not known/],
    ['a price of one second', preview(0.1, { priceTextEn: '$0.1/second' }), 1, /is by the second \(\$0\.1\/second\)/],
    ['a price of one minute', preview(0.1, { priceTextEn: '$0.1/minute' }), 1, /is by the minute \(\$0\.1\/minute\)/],
    ['a price of tokens', preview(0.1, { priceText: '0.1元/千token', priceTextEn: null }), 1, /is by the 千token/],
    ['a price of one picture', preview(0.1, { priceText: '0.1元/张', priceTextEn: '$0.1/call' }), 1, /is by the 张/],
    ['a least price', preview(0.1, { priceTextEn: 'from $0.1' }), 1, /is not a single amount \(from \$0\.1\)/],
    ['words that are not understood', preview(0.1, { priceTextEn: '0.1 por segundo' }), 1, /is not said to be that of/],
    ['a price of a million digits', preview('9'.repeat(1_000_000)), 1, /is not known to the platform/],
    [
      'words that are no text',
      preview(2, { priceText: { a: 1 }, priceTextEn: [1], currency: 5 }),
      1,
      /more than maxCost 1: 2 5 \(/,
    ],
    [
      'a price without a currency',
      preview(0.1, { currency: null }),
      { amount: 1, currency: 'CNY' },
      /0\.1 of an unknown/,
    ],
    [
      'a price without words',
      preview(2, { priceText: null, priceTextEn: null }),
      1,
      /\(by the platform's price preview\)/,
    ],
    [
      'another currency',
      preview(0.1),
      { amount: 1, currency: 'CNY' },
      /is 0\.1 USD, and maxCost in CNY, so that maxCost cannot be kept\. Give maxCost in USD/,
    ],
  ])('refuses %s', async (_, response, maxCost, message) => {
    const { rh, paths } = await serve({ [PREVIEW]: response, [SUBMIT]: TASK });
    const error: unknown = await rh.run(MODEL, {}, { maxCost }).catch((reason: unknown) => reason);
    expect(isCostLimitError(error)).toBe(true);
    expect((error as Error).message).toMatch(message);
    expect(paths()).toEqual([PREVIEW]);
  });

  it('lets a free call pass', async () => {
    const { rh } = await serve({ [PREVIEW]: preview(0, { isFreeThisCall: true }), [SUBMIT]: TASK });
    expect((await rh.submit(MODEL, {}, { maxCost: 0 })).id).toBe('1900000000000000301');
  });

  it('takes a price of the whole call, and a currency in small letters', async () => {
    const response = preview(0.14, { priceText: '0.14元/次', priceTextEn: '$0.14/call' });
    const { rh, count } = await serve({ [PREVIEW]: response, [SUBMIT]: TASK });
    await rh.submit(MODEL, {}, { maxCost: { amount: '0.14', currency: 'usd' } });
    expect(count(SUBMIT)).toBe(1);
  });

  it.each([NaN, -1, '', '1,5', 'free', Infinity, null as never, '9'.repeat(1_000_000), [1] as never])(
    'refuses %j as a limit',
    async (maxCost) => {
      const { rh, seen } = await serve({});
      await expect(rh.run(MODEL, {}, { maxCost })).rejects.toSatisfy(isInputError);
      expect(seen).toHaveLength(0);
    },
  );
});

it.each([
  [{ amount: '0.20', curency: 'USD' }, 'curency', 'maxCost has no field "curency". Allowed are amount, currency.'],
  [
    { amount: '0.20', currency: 'USD', per: 'call' },
    'per',
    'maxCost has no field "per". Allowed are amount, currency.',
  ],
  [{ amount: '1' }, 'maxCost', 'maxCost has no currency.'],
  [{ amount: 1, currency: undefined }, 'maxCost', 'maxCost has no currency.'],
])('refuses %j as a limit, before anything is asked', async (maxCost, field, message) => {
  const { rh, seen } = await serve({});
  const error = await failure(rh.run(MODEL, {}, { maxCost: maxCost as never }));
  expect(error).toMatchObject({ name: 'InputError', field, message: expect.stringContaining(message) as string });
  expect(seen).toHaveLength(0);
});

it('names its own options when one is unknown', async () => {
  await expect(serve({}, { validat: 1 } as never)).rejects.toThrow(/no option "validat".*validate, estimateCost/);
});
