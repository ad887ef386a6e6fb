import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PriceRule } from '../../src/contract/catalog.js';
import type { PriceEntry } from '../../src/contract/price.js';
import { costIn, formatMoney, parseMoney } from '../../src/simulator/state/money.js';

const price = (more: Partial<PriceEntry>): PriceEntry => ({
  currency: 'CNY',
  per: 'call',
  asOf: '2026-05-07',
  rules: [{ amount: '0.1' }],
  ...more,
});
const cost = (more: Partial<PriceEntry>, input: Record<string, unknown>) => {
  const amount = costIn(price(more), input);
  return amount === undefined ? undefined : formatMoney(amount);
};

test('amounts are exact', () => {
  expect(formatMoney(parseMoney('0.1') + parseMoney('0.2'))).toBe('0.3');
  expect(['0', '7', '10', '0.000001', '12.5'].map((text) => formatMoney(parseMoney(text)))).toEqual([
    '0',
    '7',
    '10',
    '0.000001',
    '12.5',
  ]);
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 15n), (amount) => {
      expect(parseMoney(formatMoney(amount))).toBe(amount);
    }),
  );
});

test('a balance below nothing is written with a sign', () => {
  expect(formatMoney(-1_500_000n)).toBe('-1.5');
});

test('a charge is what the price list says, with defaults, or the least it says', () => {
  const rules: PriceRule[] = [
    { when: { size: '2k' }, amount: '2' },
    { when: { size: '1k' }, amount: '1' },
  ];
  expect(cost({ rules }, { size: '2k' })).toBe('2');
  expect(cost({ rules, defaults: { size: '1k' } }, {})).toBe('1');
  expect(cost({ rules }, { size: '4k' })).toBeUndefined();
  expect(costIn(undefined, {})).toBeUndefined();
  expect(cost({ per: 'second', quantity: { field: 'duration' } }, { duration: '10' })).toBe('1');
  expect(cost({ per: 'second', quantity: { unknown: 'seconds of the source video' } }, {})).toBe('0.1');
});
