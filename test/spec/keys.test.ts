import { expect, test } from 'vitest';
import { isDate, keyProblems } from '../../spec/conventions/keys.mjs';
import { MODEL } from '../../spec/conventions/model.mjs';

test('a fact is of a day that the calendar has and that has begun somewhere', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');
  const days = [
    '2026-02-28',
    '2026-02-29',
    '2026-03-01',
    '2026-03-02',
    '2026-03-03',
    '2036-02-01',
    '2026-3-1',
    20260301,
  ];
  expect(days.filter((day) => isDate(day, now))).toEqual(['2026-02-28', '2026-03-01', '2026-03-02']);
});

test('a problem inside a block says where it is', () => {
  const price = { currency: 'CNY', per: 'call', asOf: '2026-01-01', rules: [{ amount: '1' }, { wehn: {}, amount: 1 }] };
  const found = keyProblems({ price }, MODEL).filter(({ path }) => path[0] === 'price');
  expect(found.map(({ path, kind }) => [path.join('.'), kind])).toEqual([
    ['price.rules.1.amount', 'wrong'],
    ['price.rules.1.wehn', 'unknown'],
  ]);
  expect(found[1]?.message).toBe('a price rule knows when, above, given, amount, atLeast, not wehn.');
});
