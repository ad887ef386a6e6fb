import { describe, expect, it } from 'vitest';
import { assertPreviewFits, fitsEstimate, toLimit } from '../../../src/client/guards/budget.js';
import type { PricePreview } from '../../../src/client/guards/price-preview.js';
import type { CostEstimate } from '../../../src/contract/price.js';
import { thrownBy } from '../../support/watch.js';
import { estimate } from './prices.js';

const MODEL = 'vendor/model';

describe('a limit', () => {
  it.each([
    [0, { amount: '0' }],
    [0.5, { amount: '0.5' }],
    [1e-7, { amount: '0.0000001' }],
    ['0.50', { amount: '0.50' }],
    [
      { amount: '0.10', currency: 'USD' },
      { amount: '0.10', currency: 'USD' },
    ],
    [
      { amount: 2, currency: 'CNY' },
      { amount: '2', currency: 'CNY' },
    ],
  ])('%j is kept as exact text', (given, limit) => {
    expect(toLimit(given)).toEqual(limit);
  });

  it.each([
    [NaN, 'NaN'],
    ['1,5', '"1,5"'],
    ['', '""'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [[1], 'an array'],
    [{ amount: -1, currency: 'USD' }, '-1'],
    [{ amount: undefined, currency: 'USD' }, 'undefined'],
  ])('is not %j', (given, shown) => {
    expect(thrownBy(() => toLimit(given as never))).toMatchObject({
      name: 'InputError',
      message: `maxCost is ${shown}. Allowed are amounts of money from 0, such as 0.5 or '0.50'; { amount: '0.50', currency: 'USD' } also tells the currency.`,
      field: 'maxCost',
    });
  });

  it.each([
    ['', '""'],
    [5, '5'],
    [null, 'null'],
  ])('has no currency such as %j', (currency, shown) => {
    expect(thrownBy(() => toLimit({ amount: 1, currency: currency as never }))).toMatchObject({
      name: 'InputError',
      message: `The currency of maxCost is ${shown}. Allowed are codes such as 'USD'.`,
      field: 'maxCost',
    });
  });

  it('with an amount of its own names its currency', () => {
    expect(thrownBy(() => toLimit({ amount: '1' } as never))).toMatchObject({
      name: 'InputError',
      message: "maxCost has no currency. Give one, such as { amount: '0.50', currency: 'USD' }, or an amount.",
      field: 'maxCost',
    });
    expect(thrownBy(() => toLimit({ amount: '1', curency: 'USD' } as never))).toMatchObject({
      message: 'maxCost has no field "curency". Allowed are amount, currency.',
      field: 'curency',
    });
  });
});

describe('an estimate', () => {
  const judge = (limit: object, given: unknown) =>
    fitsEstimate(MODEL, limit as { amount: string }, given as CostEstimate | undefined);

  it.each([
    [true, { amount: '1' }, estimate('1.00')],
    [true, { amount: '1', currency: 'CNY' }, estimate('0.9')],
    [true, { amount: '1', currency: 'cny' }, estimate('1')],
    [true, { amount: '1' }, { ...estimate('0'), amount: 5e-1 }],
    [false, { amount: '1' }, estimate('1', false)],
    [false, { amount: '1' }, { ...estimate('1'), exact: 'yes' }],
    [false, { amount: '1', currency: 'USD' }, estimate('9')],
    [false, { amount: '1', currency: 'USD' }, { ...estimate('9'), currency: undefined }],
    [false, { amount: '1' }, undefined],
    [false, { amount: '1' }, null],
  ])('settles the matter (%j) for the limit %j: %j', (isSettled, limit, given) => {
    expect(judge(limit, given)).toBe(isSettled);
  });

  it.each([
    [{ ...estimate('1'), amount: 'cheap' }, 'an estimate whose `amount` is "cheap"'],
    [{ exact: true }, 'an estimate whose `amount` is undefined'],
    [5, '5'],
  ])('is refused when it is none: %j', (given, shown) => {
    const allowed = "estimates such as { amount: '0.50', currency: 'USD', exact: true }, or undefined without a price";
    expect(thrownBy(() => judge({ amount: '1', currency: 'USD' }, given))).toMatchObject({
      name: 'InputError',
      message: `\`estimateCost\` returned ${shown}. Allowed are ${allowed}.`,
      field: 'estimateCost',
    });
  });

  it.each([true, false])('above the limit refuses the call, whether it is exact or not: %j', (exact) => {
    const dear = estimate('1.01', exact);
    expect(thrownBy(() => judge({ amount: '1' }, dear))).toMatchObject({
      name: 'CostLimitError',
      message: 'vendor/model: the call costs more than maxCost 1: 1.01 CNY per call. Nothing was submitted.',
      estimate: dear,
      maxCost: '1',
    });
  });

  it.each<[unknown, string]>([
    ['at least 4.5 CNY: 0.9 CNY per second × 5 seconds', 'at least 4.5 CNY: 0.9 CNY per second × 5 seconds'],
    ['4.5 CNY per call', '4.5 CNY per call'],
    ['14.5 CNY less a discount', '4.5 CNY (14.5 CNY less a discount)'],
    ['by size', '4.5 CNY (by size)'],
    [undefined, '4.5 CNY'],
    [null, '4.5 CNY'],
    [7, '4.5 CNY (7)'],
  ])('says the price once when it is explained by %j', (explanation, price) => {
    const dear = { ...estimate('4.5'), explanation } as CostEstimate;
    const message = `vendor/model: the call costs more than maxCost 1: ${price}. Nothing was submitted.`;
    expect(thrownBy(() => judge({ amount: '1' }, dear))).toMatchObject({ name: 'CostLimitError', message });
  });

  it('is compared as it is meant when it is a number with an exponent', () => {
    expect(thrownBy(() => judge({ amount: '0' }, { ...estimate('0'), amount: 1e-7 }))).toMatchObject({
      name: 'CostLimitError',
      estimate: { amount: '0.0000001' },
    });
  });
});

describe('the price of the platform', () => {
  const preview: PricePreview = { estimatedPrice: '0.15', currency: 'USD', priceText: '按次', priceTextEn: 'by size' };
  const refusal = (given: PricePreview, limit: { amount: string; currency?: string }) =>
    thrownBy(() => assertPreviewFits(MODEL, limit, given));

  it.each<[PricePreview, string, string?]>([
    [preview, '0.15'],
    [preview, '0.150', 'usd'],
    [{ ...preview, isFreeThisCall: true }, '0'],
    [{ isFreeThisCall: true }, '0', 'CNY'],
  ])('%j fits the limit %s %s', (given, amount, currency) => {
    expect(refusal(given, { amount, ...(currency && { currency }) })).toBeUndefined();
  });

  it('above the limit refuses the call, with its words', () => {
    const tooMuch = (explanation: string, currency = 'USD') => ({
      name: 'CostLimitError',
      message: `vendor/model: the call costs more than maxCost 0.14: 0.15 ${currency} (${explanation}). Nothing was submitted.`,
      estimate: { amount: '0.15', currency, explanation },
      maxCost: '0.14',
    });
    const limit = { amount: '0.14' };
    expect(refusal(preview, limit)).toMatchObject(tooMuch('by size'));
    const { priceTextEn: _, ...chinese } = preview;
    expect(refusal(chinese, limit)).toMatchObject(tooMuch('按次'));
    const bare = { estimatedPrice: '0.15', currency: 'USD' };
    expect(refusal(bare, limit)).toMatchObject(tooMuch("by the platform's price preview"));
    expect(refusal({ ...bare, isFreeThisCall: 'yes' as never }, limit)).toMatchObject({ name: 'CostLimitError' });
    expect(refusal({ ...bare, currency: 'x'.repeat(21) }, limit)).toMatchObject(
      tooMuch("by the platform's price preview", `${'x'.repeat(19)}…`),
    );
    const { currency: _currency, ...uncertain } = bare;
    expect(refusal(uncertain, limit)).toMatchObject(tooMuch("by the platform's price preview", ''));
  });

  it.each<[string, PricePreview, string?, string?]>([
    ['is not known to the platform', {}],
    ['is not known to the platform', { ...preview, estimatedPrice: '0.0' }],
    ['is by the second ($0.1/second)', { ...preview, priceTextEn: '$0.1/second' }],
    ['is 0.15 USD, and maxCost in CNY', preview, 'CNY', ' Give maxCost in USD.'],
    ['is not known to the platform', { currency: 'USD' }, 'CNY'],
    ['is 0.15 of an unknown currency, and maxCost in CNY', { estimatedPrice: '0.15' }, 'CNY'],
  ])('that %s keeps no limit', (why, given, currency, hint = '') => {
    expect(refusal(given, { amount: '1', ...(currency && { currency }) })).toMatchObject({
      name: 'CostLimitError',
      message: `vendor/model: the price ${why}, so that maxCost cannot be kept.${hint} Nothing was submitted.`,
      maxCost: '1',
      estimate: undefined,
      advice: expect.stringMatching(hint ? /^Give maxCost in USD\. / : /^No maxCost fits/) as string,
    });
  });
});
