import { describe, expect, it, vi } from 'vitest';
import type { ProxyOptions, ProxySubmit } from '../../src/proxy/index.js';
import * as s from '../support/server.js';
import { failure } from '../support/watch.js';
import { behind } from './behind.js';

const { MODEL } = s;

/** An estimate as a price list gives it. */
const listed = (amount: string, more: object = {}) => ({
  estimateCost: () => ({ amount, currency: 'CNY', exact: true, ...more }) as never,
});

const script = () => ({
  submit: [s.task()],
  preview: [s.raw('{"estimatedPrice":"0.5","currency":"CNY","priceText":"0.5元/次"}')],
});

const paths = async (options: Partial<ProxyOptions>, answers: s.Script = script()) => {
  const { page, paths: seen } = await behind(answers, options);
  const error = await page()
    .submit(MODEL, { prompt: 'a red fox' })
    .then(
      () => undefined,
      (thrown: Error) => thrown,
    );
  return { error, seen: seen() };
};

describe('a ceiling of the server', () => {
  it.each<[string, Partial<ProxyOptions>, string[]]>([
    ['by the list alone', { maxCost: '0.5', ...listed('0.50') }, ['submit']],
    [
      'by the platform, where the list is not exact',
      { maxCost: 0.5, ...listed('0.1', { exact: false }) },
      ['preview', 'submit'],
    ],
    [
      'by the platform, where the list is old',
      { maxCost: '0.5', ...listed('0.1', { asOf: '2020-01-01' }) },
      ['preview', 'submit'],
    ],
    [
      'by the list, however old it is',
      { maxCost: '0.5', maxPriceAge: Infinity, ...listed('0.1', { asOf: '2020-01-01' }) },
      ['submit'],
    ],
    [
      'by the platform, without a list',
      { maxCost: { amount: '0.5', currency: 'cny' }, estimateCost: false },
      ['preview', 'submit'],
    ],
    [
      'by the platform, where the list is in the currency of another site',
      { maxCost: '0.5', site: 'ai', ...listed('0.1') },
      ['preview', 'submit'],
    ],
    ['by what is no estimate', { maxCost: '0.5', estimateCost: (() => 7) as never }, ['preview', 'submit']],
  ])('lets pass what is within it: %s', async (_, options, expected) => {
    const { error, seen } = await paths(options);
    expect(error).toBeUndefined();
    expect(seen).toEqual(expected);
  });

  it.each<[string, Partial<ProxyOptions>, string]>([
    ['by the list', { maxCost: '0.49', ...listed('0.5') }, 'it would cost 0.5 CNY, and a submit may cost 0.49 CNY'],
    ['by the platform', { maxCost: '0.49', estimateCost: false }, 'it would cost 0.5 CNY'],
    ['in another currency', { maxCost: { amount: '9', currency: 'USD' }, ...listed('0.5') }, 'costs in USD'],
    [
      'with a limit of a day',
      { limits: { all: { costPerDay: { amount: '0.4', currency: 'CNY' } } }, ...listed('0.5') },
      'money in a day',
    ],
  ])('refuses what is above it, and nothing is submitted: %s', async (_, options, message) => {
    const { error, seen } = await paths(options);
    expect(error).toMatchObject({ name: 'ProxyRefusedError', status: 402, unsent: true });
    expect(error?.message).toContain(message);
    expect(seen).not.toContain('submit');
  });

  it.each([
    '{"estimatedPrice":"0","currency":"CNY"}',
    '{"estimatedPrice":"0.1","currency":"CNY","priceTextEn":"$0.1/second"}',
    '{"estimatedPrice":"0.1"}',
    '{}',
    '{"errorCode":"1007","errorMessage":"duration is wrong"}',
  ])('refuses what has no price for certain: %s', async (preview) => {
    const { error, seen } = await paths(
      { maxCost: '9', estimateCost: false },
      { submit: [s.task()], preview: [s.raw(preview)] },
    );
    expect(error).toMatchObject({ status: 402, message: expect.stringContaining('nobody knows for certain') });
    expect(seen).toEqual(['preview']);
  });

  it('lets pass what is free', async () => {
    const preview = [s.raw('{"isFreeThisCall":true,"estimatedPrice":"0.5","currency":"CNY"}')];
    const options = { maxCost: { amount: 0, currency: 'USD' }, estimateCost: false } as const;
    expect((await paths(options, { submit: [s.task()], preview })).error).toBeUndefined();
  });

  it('says that nothing was sent when the platform cannot be asked', async () => {
    const { error, seen } = await paths(
      { maxCost: '9', estimateCost: false },
      { submit: [s.task()], preview: [s.raw('x', 503)] },
    );
    expect(error).toMatchObject({
      name: 'ServerError',
      code: '1011',
      message: expect.stringContaining('asked for the price'),
    });
    expect(seen).not.toContain('submit');
  });

  it('is of the account, which on the list site pays by the list', async () => {
    const { seen } = await paths({ maxCost: '9', site: 'cn', ...listed('0.5') });
    expect(seen).toEqual(['submit']);
  });
});

describe('the price that `check` sees', () => {
  it('is looked up when it is asked for, once', async () => {
    const estimateCost = vi.fn<() => never>(listed('0.5').estimateCost);
    const check = vi.fn<(submit: ProxySubmit) => Promise<boolean>>(
      async ({ price, owner }) =>
        owner === 'anna' && (await price())?.amount === '0.5' && (await price())?.currency === 'CNY',
    );
    expect((await paths({ check, owner: () => 'anna', estimateCost })).error).toBeUndefined();
    expect(estimateCost).toHaveBeenCalledTimes(1);
    await paths({ check: () => true, estimateCost });
    expect(estimateCost).toHaveBeenCalledTimes(1);
  });

  it('is one that a page may ask for again when the platform cannot be asked', async () => {
    const check = async ({ price }: ProxySubmit) => (await price()) !== undefined;
    const { error } = await paths({ check, estimateCost: false }, { submit: [s.task()], preview: [s.raw('x', 503)] });
    expect(error).toMatchObject({ name: 'ServerError', code: '1011' });
  });

  it('is undefined when nobody knows it', async () => {
    const check = vi.fn<(submit: ProxySubmit) => Promise<boolean>>(async ({ price }) => (await price()) === undefined);
    const { error } = await paths({ check, estimateCost: false }, { submit: [s.task()], preview: [s.raw('{}')] });
    expect(error).toBeUndefined();
  });
});

describe('an input of a page', () => {
  it('is checked before it costs anything, and the page learns which field is wrong', async () => {
    const validate = () => [
      { path: 'prompt', message: 'prompt is "a red fox"; it must have at least 20 characters, not 9' },
      { path: 'size', message: 'size is missing; it is required' },
    ];
    const { error, seen } = await paths({ validate });
    expect(error).toMatchObject({ name: 'InputError', field: 'prompt', status: 400 });
    expect(error?.message).toContain('not 9. size is missing; it is required');
    expect(seen).toEqual([]);
  });

  it('is checked by the catalog unless that is turned off', async () => {
    const id = 'rhart-image-x-official/text-to-image';
    const script = { [`/openapi/v2/${id}`]: [s.task()] };
    const own = await behind(script, { allow: [id] });
    const error = await failure(own.page().submit({ id }, { prompt: 'fox', outputFormat: 'gif' }));
    expect(error).toMatchObject({ name: 'InputError', field: 'prompt' });
    const off = await behind(script, { allow: [id], validate: false });
    await off.page().submit({ id }, { prompt: 'fox' });
    expect([own.paths(), off.paths()]).toEqual([[], [`/openapi/v2/${id}`]]);
  });

  it.each([undefined, 7, [7], [{}]])('is refused when its check says %j', async (said) => {
    const { error, seen } = await paths({ validate: (() => said) as never });
    expect(error).toMatchObject({ status: 403, message: expect.stringContaining('could not check') });
    expect(seen).toEqual([]);
  });
});
