import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prices } from '../../generated/prices.gen.js';
import type { PriceEntry } from '../../src/contract/price.js';
import { costOf } from '../../src/pricing/cost.js';
import { compareDecimal, isDecimal, multiply } from '../../src/json/decimal.js';
import { estimateCost, priceOf } from '../../src/pricing/index.js';

const perUnit = (per: string, field = 'duration'): PriceEntry => ({
  currency: 'CNY',
  per,
  quantity: { field },
  asOf: '2026-05-07',
  rules: [{ amount: '0.35' }],
});

describe('a list where a number belongs', () => {
  it.each(['second', 'minute', 'hour', 'token', 'character'])('is no number of %ss, however long it is', (per) => {
    for (const duration of [['60'], [60], ['a', 'b'], [['60']], []]) {
      const estimate = costOf(perUnit(per), { duration });
      expect(estimate).toMatchObject({ amount: '0.35', exact: false });
      expect(estimate!.units).toBeUndefined();
    }
  });

  it.each(['image', 'piece', 'song', 'call'])('is a number of %ss only when its items are things', (per) => {
    const units = (items: unknown) => costOf(perUnit(per), { duration: items })!.units;
    expect(units(['https://a', { url: 'b' }, new Blob([])])).toBe('3');
    for (const items of [['4'], [4], [' 4 '], ['0x4'], [''], ['  '], [null], [undefined], [true], [['a']], []]) {
      expect([items, units(items)]).toEqual([items, undefined]);
    }
  });

  it('fits no rule, not even the one for everything else', () => {
    const rules = [{ when: { quality: 'high' }, amount: '9' }, { amount: '1' }];
    const price: PriceEntry = { currency: 'CNY', per: 'call', asOf: '2026-05-07', rules };
    for (const quality of [['high'], { value: 'high' }]) expect(costOf(price, { quality })).toBeUndefined();
    expect(costOf(price, { quality: 'low' })!.amount).toBe('1');
    expect(costOf(price, { quality: 'low', other: ['x'] })!.amount).toBe('1');
  });
});

describe('an absurd number', () => {
  const digits = '9'.repeat(1_000_000);

  it('is no number of units', () => {
    for (const duration of [digits, `1.${digits}`, `${digits}.5`, '1e5', 1e300, '1234567890123456', '-60']) {
      const estimate = costOf(perUnit('second'), { duration });
      expect(estimate).toMatchObject({ amount: '0.35', exact: false });
      expect(estimate!.units).toBeUndefined();
    }
    expect(costOf(perUnit('second'), { duration: '123456789012345' })!.units).toBe('123456789012345');
  });

  it('is no decimal number', () => {
    for (const text of [digits, `0.${digits}`, '9'.repeat(101), `1.${'9'.repeat(101)}`]) {
      expect(isDecimal(text)).toBe(false);
      expect(() => multiply(text, '2')).toThrow(RangeError);
    }
    expect(isDecimal(`${'9'.repeat(100)}.${'9'.repeat(100)}`)).toBe(true);
  });

  it('is a text whose characters are counted', () => {
    expect(costOf({ ...perUnit('character', 'text'), size: 1000 }, { text: digits })).toMatchObject({
      units: '1000000',
      amount: '350',
      exact: true,
    });
  });
});

describe('any value at all', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
  const numbers = fc.oneof(fc.integer({ min: -5, max: 10_000 }), fc.double(), fc.integer().map(String));

  const meantBy = (value: unknown) => (Array.isArray(value) ? value.length : Number(value));

  it('gives the exact product or a lower bound', () => {
    let exact = 0;
    fc.assert(
      fc.property(fc.oneof(numbers, anything), fc.constantFrom('second', 'image', 'call'), (duration, per) => {
        const { units, amount, exact: isExact } = costOf(perUnit(per), { duration })!;
        expect(units === undefined || Number(units) === meantBy(duration)).toBe(true);
        expect(amount).toBe(multiply('0.35', units ?? '1'));
        expect(isExact && units === undefined).toBe(false);
        exact += Number(isExact);
      }),
      { seed: 9, numRuns: 3000 },
    );
    expect(exact).toBeGreaterThan(300);
  });

  it('never costs less than what the list says for one unit, whatever the model', () => {
    const ids = Object.keys(prices);
    const inputs = fc.dictionary(fc.constantFrom('duration', 'n', 'text', 'resolution', 'imageNum'), anything);
    fc.assert(
      fc.property(fc.constantFrom(...ids), inputs, (id, input) => {
        const estimate = estimateCost({ id }, input);
        if (!estimate) return;
        expect(isDecimal(estimate.amount)).toBe(true);
        const charges = [estimate, ...(estimate.charges ?? [])];
        if (estimate.units === '1' || charges.some(({ units }) => units === undefined)) return;
        const costs = charges.map(({ unitPrice, size, units }) => (Number(unitPrice) / size) * Number(units));
        expect(compareDecimal(estimate.amount, '0')).toBe(1);
        expect(Number(estimate.amount)).toBeCloseTo(
          costs.reduce((sum, cost) => sum + cost, 0),
          4,
        );
      }),
      { seed: 11, numRuns: 3000 },
    );
  });
});

it('knows no price of what is no model, and takes no input for an empty one', () => {
  for (const nothing of [undefined, null, 5, {}] as never[]) {
    expect([priceOf(nothing), estimateCost(nothing, {} as never)]).toEqual([undefined, undefined]);
  }
  expect(estimateCost('rhart-image-x-official/text-to-image', undefined as never)!.amount).toBe('0.14');
});
