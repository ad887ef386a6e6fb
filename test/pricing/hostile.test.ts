import * as fc from '../support/fast-check.js';
import { describe, expect, it } from 'vitest';
import { prices } from '../../generated/prices.gen.js';
import type { PriceEntry } from '../../src/contract/price.js';
import { pricedFields } from '../../src/pricing/charges.js';
import { costOf } from '../../src/pricing/cost.js';
import { compareDecimal, isDecimal, multiply } from '../../src/json/decimal.js';
import { estimateCost, priceOf } from '../../src/pricing/index.js';
import { validate } from '../../src/validate/index.js';

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
      { numRuns: 3000 },
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
        const less = prices[id]!.rounded ? 0.005 : 0;
        const costs = charges.map(({ unitPrice, size, units }) => ((Number(unitPrice) - less) / size) * Number(units));
        expect(compareDecimal(estimate.amount, '0')).toBe(1);
        expect(Number(estimate.amount)).toBeCloseTo(
          costs.reduce((sum, cost) => sum + cost, 0),
          4,
        );
      }),
      { numRuns: 3000 },
    );
  });
});

describe('any number at all', () => {
  const odd = [3, 7, 0.1, 1e-7, 1.5e-10, 1e15, 1e21, 1e300, 5e-324, -1, -0, 0, NaN, Infinity, Number.MAX_SAFE_INTEGER];
  const numbers = fc.oneof(fc.constantFrom(...odd), fc.double());
  const mostly = (usual: number) => fc.oneof(fc.constant(usual), numbers);

  it('in any priced field of any model gives a price or none, and throws nothing', () => {
    const given = fc.oneof(numbers, numbers.map(String), fc.array(numbers, { maxLength: 3 }));
    fc.assert(
      fc.property(fc.constantFrom(...Object.entries(prices)), given, given, ([id, price], one, other) => {
        const input = Object.fromEntries([...pricedFields(price)].map((field, at) => [field, at % 2 ? other : one]));
        const estimate = estimateCost({ id }, input);
        expect(estimate === undefined || isDecimal(estimate.amount)).toBe(true);
      }),
      { numRuns: 4000 },
    );
  });

  it('in a price of one’s own gives a price or none, and throws nothing', () => {
    let known = 0;
    const terms = fc.record({
      minimum: mostly(2),
      free: mostly(1),
      plus: mostly(7),
      units: mostly(5),
      amount: numbers,
    });
    fc.assert(
      fc.property(mostly(1000), terms, (size, { minimum, free, plus, units, amount }) => {
        const quantity = { field: 'n', minimum, free, plus: { field: 'clips', minimum: { [units]: plus } } };
        const rules = [{ amount: String(amount) }];
        const price = { currency: 'CNY', per: 'second', size, quantity, asOf: '2026-05-07', rules, charges: [] };
        const estimate = costOf({ ...price, charges: [{ ...price }] }, { n: units, clips: ['a'] });
        expect(estimate === undefined || isDecimal(estimate.amount)).toBe(true);
        known += Number(estimate !== undefined);
      }),
      { numRuns: 4000 },
    );
    expect(known).toBeGreaterThan(30);
  });

  it('as a size is divided by, and what does not end is cut', () => {
    const price = (size: number) => costOf({ ...perUnit('second'), size }, { duration: 5 });
    expect(price(3)).toMatchObject({ amount: multiply('0.35', `1.${'6'.repeat(40)}`), exact: false });
    expect(price(1e-7)).toMatchObject({ amount: '17500000', exact: true });
    for (const size of [1e21, 0, -1, NaN, Infinity]) expect([size, price(size)]).toEqual([size, undefined]);
  });
});

it('has no price where an amount is a number, which may have lost digits', () => {
  const amounts: unknown[] = [3, 0.1, 1e-7, 3n, null];
  for (const amount of amounts) {
    const price = { ...perUnit('second'), rules: [{ amount: amount as string }] };
    expect([amount, costOf(price, { duration: 5 })]).toEqual([amount, undefined]);
  }
});

describe('a value that the field refuses', () => {
  it.each([
    ['minimax/hailuo-h3/text-to-video', 'duration', '99'],
    ['minimax/hailuo-h3/text-to-video', 'duration', 4],
    ['minimax/hailuo-h3/text-to-video', 'duration', 5.5],
    ['minimax/hailuo-h3/text-to-video', 'duration', 'auto'],
    ['arklin/video-super-resolution', 'tarfps', 61],
    ['arklin/video-super-resolution', 'tarfps', 45.5],
    ['alibaba/qwen-image-3.0/image-edit', 'imageNum', 1000],
    [
      'minimax/hailuo-h3/multimodal-to-video',
      'imageUrls',
      Array.from({ length: 99 }, () => 'https://example.com/a.png'),
    ],
    ['bytedance/doubao-seed-tts-2.0', 'text', 'a'.repeat(100_000)],
  ])('has no price: %s with %s %j', (id, field, value) => {
    const usual = estimateCost({ id }, {});
    expect(usual).toBeDefined();
    expect(validate({ id }, { [field]: value }).map(({ path }) => path)).toContain(field);
    expect(estimateCost({ id }, { [field]: value })).toBeUndefined();
  });

  it('has no price in any model, and what is allowed keeps its own', () => {
    const fields = Object.entries(prices).flatMap(([id, { limits = {}, defaults = {} }]) =>
      Object.entries(limits).map(([field, limit]) => ({ id, field, ...limit, usual: defaults[field] })),
    );
    const priced = (id: string, input: object) => estimateCost({ id }, input) !== undefined;
    const beyond = fields.flatMap(({ id, field, enum: values, maximum }) => {
      const value = values ? 'no such value' : maximum === undefined ? undefined : maximum + 1;
      return value === undefined ? [] : [{ id, input: { [field]: value } }];
    });
    const usual = fields.filter((field) => field.usual !== undefined);
    expect(Math.min(beyond.length, usual.length)).toBeGreaterThan(300);
    expect(beyond.filter(({ id, input }) => priced(id, input))).toEqual([]);
    expect(usual.filter((field) => !priced(field.id, { [field.field]: field.usual }))).toEqual([]);
  });
});

it('knows no price of what is no model, and takes no input for an empty one', () => {
  for (const nothing of [undefined, null, 5, {}] as never[]) {
    expect([priceOf(nothing), estimateCost(nothing, {} as never)]).toEqual([undefined, undefined]);
  }
  expect(estimateCost('rhart-image-x-official/text-to-image', undefined as never)!.amount).toBe('0.14');
});
