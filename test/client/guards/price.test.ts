import { describe, expect, it } from 'vitest';
import {
  type ClientOptions,
  type CostLimitError,
  type InputError,
  isCostLimitError,
  isInputError,
  type MaxCost,
} from '../../../src/index.js';
import { estimateCost } from '../../../src/pricing/index.js';
import type { CostEstimate } from '../../../src/contract/price.js';
import { check } from '../../../src/validate/check.js';
import { ended, envelope, json, refused, serve, type Step, stores, UPLOAD } from '../../support/server.js';
import { failure, settle } from '../../support/watch.js';

const MODEL = { id: 'vendor/model' };
const SUBMIT = '/openapi/v2/vendor/model';
const PREVIEW = '/openapi/v2/price-preview/vendor/model';
const TASK = ended('1900000000000000301');
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

const preview = (estimatedPrice: unknown, more: object = {}) =>
  json({
    errorCode: '',
    errorMessage: '',
    estimatedPrice,
    currency: 'USD',
    priceText: '…',
    priceTextEn: 'by size',
    isFreeThisCall: false,
    freeLimitCount: '3',
    ...more,
  });

const estimate = (amount: string, exact = true): CostEstimate => ({
  amount,
  currency: 'CNY',
  per: 'call',
  size: 1,
  unitPrice: amount,
  rule: { amount },
  asOf: '2026-05-07',
  exact,
  explanation: `${amount} CNY per call`,
});

describe('rh.previewPrice', () => {
  it('uploads local media, asks, and gives the price as decimal text', async () => {
    const { rh, seen, paths } = await serve({ [UPLOAD]: stores(), [PREVIEW]: preview(0.0000001) });
    expect(await rh.previewPrice(MODEL, { imageUrl: picture, n: 1 })).toEqual({
      estimatedPrice: '0.0000001',
      currency: 'USD',
      priceText: '…',
      priceTextEn: 'by size',
      isFreeThisCall: false,
      freeLimitCount: 3,
    });
    expect(paths()).toEqual([UPLOAD, PREVIEW]);
    expect(seen[1]!.body).toEqual({ imageUrl: 'https://files.example/openapi/1.png', n: 1 });
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
    const { rh, seen } = await serve({}, { estimateCost });
    const input = { prompt: 'a red fox', quality: 'medium', resolution: '2k' } as const;
    const run = rh.run('rhart-image-g-2-official/text-to-image', input, { maxCost: '0.5' });
    const error = (await run.catch((reason: unknown) => reason)) as CostLimitError;
    expect(isCostLimitError(error)).toBe(true);
    expect(error.maxCost).toBe('0.5');
    expect(error.estimate).toMatchObject({ amount: '0.926', currency: 'CNY' });
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
    ['a price above the limit', preview('0.15'), 0.14, /costs 0\.15 USD, more than maxCost 0\.14 \(by size\)/],
    ['a price of nothing, which need not mean free', preview(0), 1, /is not known to the platform/],
    ['no price', preview(null), 1, /is not known to the platform/],
    ['no configured price', refused('1501', ''), 1, /is not known/],
    ['a price of one second', preview(0.1, { priceTextEn: '$0.1/second' }), 1, /is by the second \(\$0\.1\/second\)/],
    ['a price of one minute', preview(0.1, { priceTextEn: '$0.1/minute' }), 1, /is by the minute \(\$0\.1\/minute\)/],
    ['a price of tokens', preview(0.1, { priceText: '0.1元/千token', priceTextEn: null }), 1, /is by the 千token/],
    ['a price of one picture', preview(0.1, { priceText: '0.1元/张', priceTextEn: '$0.1/call' }), 1, /is by the 张/],
    ['a least price', preview(0.1, { priceTextEn: 'from $0.1' }), 1, /is not a single amount \(from \$0\.1\)/],
    ['a price of a million digits', preview('9'.repeat(1_000_000)), 1, /is not known to the platform/],
    [
      'words that are no text',
      preview(2, { priceText: { a: 1 }, priceTextEn: [1], currency: 5 }),
      1,
      /costs 2 5, more/,
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
    ['another currency', preview(0.1), { amount: 1, currency: 'CNY' }, /is 0\.1 USD, so that maxCost cannot be kept/],
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

describe('functions that the caller gives', () => {
  const guarded = async (options: ClientOptions) => {
    const { rh, seen } = await serve({ [PREVIEW]: preview(0.14), [SUBMIT]: TASK }, options);
    const outcome = await settle(rh.submit(MODEL, {}, { maxCost: 1 }));
    return { outcome, requests: seen.length };
  };
  const own = new Error('broken');

  it.each<[string, ClientOptions]>([
    [
      'validate',
      {
        validate: () => {
          throw own;
        },
      },
    ],
    ['validate', { validate: (() => Promise.reject(own)) as never }],
    [
      'estimateCost',
      {
        estimateCost: () => {
          throw own;
        },
      },
    ],
    ['estimateCost', { estimateCost: (() => Promise.reject(own)) as never }],
  ])('stop the call before anything is sent when they fail: %s', async (name, options) => {
    const { outcome, requests } = await guarded(options);
    expect(outcome).toMatchObject({
      error: { name: 'CallbackError', message: `\`${name}\` failed: broken`, cause: own },
    });
    expect(requests).toBe(0);
  });

  it('may be async', async () => {
    const problem = { path: 'n', message: 'n is wrong', keyword: 'x', allowed: 1 };
    expect(await guarded({ validate: (() => Promise.resolve([problem])) as never })).toMatchObject({
      outcome: { error: { name: 'InputError', field: 'n' } },
      requests: 0,
    });
    expect(await guarded({ estimateCost: (() => Promise.resolve(estimate('2'))) as never })).toMatchObject({
      outcome: { error: { name: 'CostLimitError' } },
      requests: 0,
    });
  });

  it.each([undefined, null, 'wrong', {}, true])('are not believed when `validate` returns %j', async (returned) => {
    const { outcome, requests } = await guarded({ validate: () => returned as never });
    expect(outcome).toMatchObject({ error: { name: 'InputError', field: 'validate' } });
    expect(requests).toBe(0);
  });

  it.each([
    [{ amount: 0.5, currency: 'CNY', exact: true }, 1],
    [{ amount: '0.5', exact: 'yes' }, 2],
    [{ amount: 'cheap', currency: 'CNY', exact: true }, 2],
    [{}, 2],
    [null, 2],
  ])('settle the price only when they return one: %j', async (returned, expected) => {
    const { outcome, requests } = await guarded({ estimateCost: () => returned as never });
    expect(outcome).toHaveProperty('value');
    expect(requests).toBe(expected);
  });

  it('may not give a limit in what is no currency', async () => {
    const { rh, seen } = await serve({});
    for (const currency of ['', 5, null]) {
      const run = rh.run(MODEL, {}, { maxCost: { amount: 1, currency: currency as never } });
      expect(await failure(run)).toMatchObject({ name: 'InputError', field: 'maxCost' });
    }
    expect(seen).toEqual([]);
  });
});

describe('validate', () => {
  const schema = {
    type: 'object',
    required: ['prompt'],
    properties: {
      prompt: { type: 'string' },
      n: { type: 'integer', maximum: 4 },
      imageUrls: { type: 'array', items: { type: 'string', format: 'uri', 'x-media': { kind: 'image' } } },
    },
  } as const;
  const validate = (_: unknown, input: unknown) => check(schema, input);

  it('refuses a wrong input before an upload, naming field, value and what is allowed', async () => {
    const { rh, seen } = await serve({}, { validate });
    const run = rh.run(MODEL, { n: 9, imageUrls: [picture] });
    const error = (await run.catch((reason: unknown) => reason)) as InputError;
    expect(isInputError(error)).toBe(true);
    expect(error.message).toBe('vendor/model: prompt is missing; it is required; n is 9; it must be at most 4.');
    expect(error.field).toBe('prompt');
    expect(seen).toHaveLength(0);
  });

  it('takes local media for addresses', async () => {
    const { rh, paths } = await serve({ [UPLOAD]: stores(), [SUBMIT]: TASK }, { validate });
    await rh.submit(MODEL, { prompt: 'x', imageUrls: [picture, new URL('https://example.com/b.png')] });
    expect(paths()).toEqual([UPLOAD, SUBMIT]);
  });

  it('tells the model', async () => {
    const models: unknown[] = [];
    const { rh } = await serve({ [SUBMIT]: TASK }, { validate: (model) => (models.push(model), []) });
    await rh.submit({ ...MODEL, output: 'video' }, {});
    expect(models).toEqual([{ id: 'vendor/model', output: 'video' }]);
  });
});

it('names its own options when one is unknown', async () => {
  await expect(serve({}, { validat: 1 } as never)).rejects.toThrow(/no option "validat".*validate, estimateCost/);
});
