import { describe, expect, it } from 'vitest';
import type { PriceEntry } from '../../src/contract/price.js';
import { costOf } from '../../src/pricing/cost.js';

const common = { currency: 'CNY', asOf: '2026-09-21' };
const clips = (count: number) => Array.from({ length: count }, (_, index) => `https://example.com/${index}.mp4`);

describe('what is charged besides', () => {
  const tokens: PriceEntry = {
    ...common,
    per: 'token',
    size: 1_000_000,
    quantity: { unknown: 'the tokens that the clip takes' },
    rules: [{ amount: '87.5' }],
    charges: [
      {
        per: 'second',
        quantity: { field: 'duration' },
        rules: [
          { when: { resolution: '1080p' }, amount: '0.32' },
          { when: { resolution: '2k' }, amount: '0.42' },
          { when: { resolution: '720p' }, amount: '0' },
        ],
      },
    ],
  };

  it('is added, and the unknown part makes the sum a lower bound that says so', () => {
    expect(costOf(tokens, { resolution: '2k', duration: '5' })).toMatchObject({
      amount: '2.1000875',
      exact: false,
      unitPrice: '87.5',
      units: undefined,
      charges: [{ per: 'second', size: 1, unitPrice: '0.42', units: '5', rule: { amount: '0.42' } }],
      explanation:
        'at least 2.1000875 CNY: 87.5 CNY per 1000000 tokens × the tokens that the clip takes, which the input does not ' +
        'tell + 0.42 CNY per second × 5 seconds (duration), for resolution 2k (prices of 2026-09-21)',
    });
  });

  it('is left out where it costs nothing', () => {
    const perCall: PriceEntry = { ...tokens, per: 'call', size: 1, quantity: undefined as never };
    for (const duration of ['5', '-1']) {
      const estimate = costOf(perCall, { resolution: '720p', duration });
      expect(estimate).toMatchObject({ amount: '87.5', exact: true });
      expect(estimate!.charges).toBeUndefined();
    }
  });

  it('is not known where no rule fits, which makes the sum a lower bound that says so', () => {
    const perCall: PriceEntry = { ...tokens, per: 'call', size: 1, quantity: undefined as never };
    for (const resolution of ['480p', undefined]) {
      expect(costOf(perCall, { resolution, duration: '5' })).toMatchObject({
        amount: '87.5',
        exact: false,
        charges: undefined,
        explanation:
          'at least 87.5 CNY: 87.5 CNY per call + what the list does not tell per second (prices of 2026-09-21)',
      });
    }
  });

  it('is no guess: a list where a setting belongs leaves the whole price open', () => {
    expect(costOf(tokens, { resolution: ['2k'], duration: '5' })).toBeUndefined();
  });

  it('makes the sum a lower bound when its own units are not known', () => {
    const price: PriceEntry = { ...tokens, per: 'call', size: 1, quantity: undefined as never };
    expect(costOf(price, { resolution: '2k', duration: 5 })).toMatchObject({ amount: '89.6', exact: true });
    expect(costOf(price, { resolution: '2k', duration: '-1' })).toMatchObject({ amount: '87.92', exact: false });
    expect(costOf({ ...price, atLeast: true }, { resolution: '2k', duration: 5 })).toMatchObject({ exact: false });
  });
});

describe('units that are free', () => {
  const pictures: PriceEntry = {
    ...common,
    per: 'second',
    quantity: { field: 'duration' },
    rules: [{ amount: '0.48' }],
    charges: [{ per: 'image', quantity: { field: 'imageUrls', free: 5 }, rules: [{ amount: '0.2' }] }],
  };

  it.each([
    [undefined, '2.4'],
    [null, '2.4'],
    [[], '2.4'],
    [clips(5), '2.4'],
    [clips(6), '2.6'],
    [clips(9), '3.2'],
  ])('are taken off, exactly: %j', (imageUrls, amount) => {
    expect(costOf(pictures, { duration: 5, imageUrls })).toMatchObject({ amount, exact: true });
  });

  it('are told', () => {
    expect(costOf(pictures, { duration: 5, imageUrls: clips(7) })!.explanation).toBe(
      '2.8 CNY: 0.48 CNY per second × 5 seconds (duration) + 0.2 CNY per image × 2 images (imageUrls beyond 5 free) ' +
        '(prices of 2026-09-21)',
    );
  });

  it('do not hide that what is in the field is no list of things', () => {
    expect(costOf(pictures, { duration: 5, imageUrls: [7] })).toMatchObject({ amount: '2.4', exact: false });
  });
});

describe('a least number of units, and parts of a unit', () => {
  const upscale = (quantity: PriceEntry['quantity']): PriceEntry => ({
    ...common,
    per: 'second',
    ...(quantity && { quantity }),
    rules: [{ amount: '0.35' }],
  });

  it.each([
    [3, '5', '1.75'],
    [5, '5', '1.75'],
    [5.167, '6', '2.1'],
    ['6.0', '6', '2.1'],
  ])('of %j seconds', (seconds, units, amount) => {
    const price = upscale({ field: 'seconds', roundUp: true, minimum: 5 });
    expect(costOf(price, { seconds })).toMatchObject({ units, amount, exact: true });
  });

  it('is the lower bound where the input does not tell the number', () => {
    expect(costOf(upscale({ unknown: 'seconds of the source video', roundUp: true, minimum: 5 }), {})).toMatchObject({
      amount: '1.75',
      exact: false,
      explanation:
        'at least 1.75 CNY: 0.35 CNY per second × seconds of the source video, at least 5, which the input does not tell ' +
        '(prices of 2026-09-21)',
    });
    expect(costOf(upscale({ field: 'seconds', minimum: 5 }), { seconds: -1 })!.explanation).toContain(
      'the number of seconds, at least 5, which seconds does not tell',
    );
  });
});

describe('a field that is given', () => {
  const reference: PriceEntry = {
    ...common,
    per: 'second',
    quantity: { field: 'duration', plus: { field: 'videoUrls', minimum: { 4: 7, 5: 9 } } },
    rules: [{ given: 'videoUrls', amount: '0.8' }, { amount: '1.62' }],
    charges: [
      {
        per: 'second',
        quantity: { field: 'duration' },
        rules: [{ given: 'videoUrls', amount: '0.42' }, { amount: '0' }],
      },
    ],
  };

  it.each([undefined, null, '', []])('is not %j', (videoUrls) => {
    expect(costOf(reference, { duration: '5', videoUrls })).toMatchObject({ amount: '8.1', exact: true, units: '5' });
  });

  it('selects another rate, adds its own units, and sets a floor by those of the result', () => {
    expect(costOf(reference, { duration: '5', videoUrls: clips(1) })).toMatchObject({
      amount: '9.3',
      exact: false,
      units: undefined,
      rule: { given: 'videoUrls', amount: '0.8' },
      explanation:
        'at least 9.3 CNY: 0.8 CNY per second × the seconds of duration and videoUrls, at least 9, which the input does ' +
        'not tell + 0.42 CNY per second × 5 seconds (duration), for videoUrls given (prices of 2026-09-21)',
    });
    expect(costOf(reference, { duration: '10', videoUrls: clips(1) })!.amount).toBe('12.2');
    expect(costOf(reference, { duration: '-1', videoUrls: clips(1) })).toMatchObject({ amount: '1.22', exact: false });
    expect(costOf(reference, { duration: 4, videoUrls: 'https://example.com/a.mp4' })!.amount).toBe('7.28');
  });
});
