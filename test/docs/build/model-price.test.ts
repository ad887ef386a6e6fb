import { describe, expect, it } from 'vitest';
import { priceSection } from '../../../docs/site/build/pages/model-price.js';
import { typicalPrice } from '../../../docs/site/build/read/typical-price.js';
import type { SiteModel } from '../../../docs/site/build/read/site.js';
import type { PriceEntry } from '../../../src/contract/price.js';

const common = { currency: 'CNY', asOf: '2026-09-21' };
const sectionOf = (price: PriceEntry, example: object = {}) =>
  priceSection({ about: { price }, input: {}, example } as unknown as SiteModel);

describe('the price on the page of a model', () => {
  const reference: PriceEntry = {
    ...common,
    per: 'second',
    quantity: { field: 'duration', plus: { field: 'videoUrls', minimum: { 4: 7, 5: 9 } } },
    rules: [
      { when: { resolution: '2k' }, given: 'videoUrls', amount: '0.8' },
      { when: { resolution: '2k' }, amount: '1.62' },
      { amount: '1' },
    ],
    charges: [{ per: 'image', quantity: { field: 'imageUrls', free: 5 }, rules: [{ amount: '0.2' }] }],
  };

  it('shows the lines of each charge, a field that is given among them', () => {
    const section = sectionOf(reference, { resolution: '2k', duration: 5 });
    const cells = section.split('\n').filter((line) => line.startsWith('|'));
    expect(cells.map((line) => line.replaceAll(/\s+/g, ' '))).toEqual([
      '| `resolution` | `videoUrls` | Price per second |',
      expect.stringContaining('---') as string,
      '| `2k` | given | 0.8 CNY |',
      '| `2k` | any | 1.62 CNY |',
      '| any | any | 1 CNY |',
      '| Price per image |',
      expect.stringContaining('---') as string,
      '| 0.2 CNY |',
    ]);
    expect(section).toContain('8.1 CNY');
  });

  it('says how units are counted', () => {
    expect(sectionOf(reference)).toContain(
      'Units are counted from `duration`. Those of the files in `videoUrls` are added. With these files at least as many ' +
        'are charged: 7 for 4, 9 for 5.',
    );
    expect(sectionOf(reference)).toContain('Units are counted from `imageUrls`. The first 5 are free.');
    const quantity = { unknown: 'seconds of the source video', roundUp: true, minimum: 5 };
    expect(sectionOf({ ...common, per: 'second', quantity, rules: [{ amount: '0.35' }] })).toContain(
      'What is counted: seconds of the source video. A part of a unit counts as a whole one. At least 5 are charged.',
    );
  });
});

describe('the typical price', () => {
  const price = (more: Partial<PriceEntry>): PriceEntry => ({
    ...common,
    per: 'call',
    rules: [{ amount: '2' }],
    ...more,
  });

  it('is that of a call with its defaults', () => {
    expect(typicalPrice(price({}))).toEqual({
      amount: '2',
      currency: 'CNY',
      count: 1,
      each: { unit: 'call', amount: 2 },
      isLeast: false,
    });
    const seconds = price({ per: 'second', quantity: { field: 'duration' }, defaults: { duration: '5' } });
    expect(typicalPrice(seconds)).toMatchObject({
      amount: '10',
      count: 5,
      each: { unit: 'second', amount: 2 },
    });
  });

  it('is that of as many units as one amount pays for, where nobody knows how many there are', () => {
    const letters = price({ per: 'character', size: 1000, quantity: { field: 'text' } });
    expect(typicalPrice(letters)).toMatchObject({
      amount: '2',
      count: 1000,
      each: { unit: 'character', amount: 0.002 },
    });
  });

  it('is the first line of the list where the defaults select none', () => {
    const rules = [{ when: { resolution: '2k' }, given: 'videoUrls', amount: '3' }];
    expect(typicalPrice(price({ rules }))).toMatchObject({ amount: '3', count: 1, isLeast: false });
    expect(typicalPrice(price({ rules: [] }))).toBeUndefined();
  });
});
