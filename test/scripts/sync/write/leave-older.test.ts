import { expect, test } from 'vitest';
import type { ModelIR } from '../../../../codegen/spec/model.js';
import type { Model } from '../../../../scripts/sync/catalog.js';
import type { Difference } from '../../../../scripts/sync/compare/compare.js';
import { leaveOlder } from '../../../../scripts/sync/write/leave-older.js';

const known = (price?: string) =>
  ({
    id: 'acme/clip',
    about: { sources: [{ name: 'registry', date: '2026-09-19' }], price: price && { asOf: price } },
  }) as unknown as ModelIR;
const told = (source: string, list?: string) =>
  ({ toldBy: [{ kind: 'models', date: source }], price: list && { asOf: list } }) as unknown as Model;
const base = { kind: 'changed', model: 'acme/clip' } as const;
const limit: Difference = { ...base, field: 'prompt', property: 'max', before: 1, after: 2 };
const amount: Difference = { ...base, property: 'price', before: { always: '1' }, after: { always: '2' } };

test.each([
  ['all of a newer source is news', known('2026-08-01'), told('2026-10-01', '2026-10-01'), [limit, amount]],
  [
    'an old price list beside a newer registry is left alone',
    known('2026-08-01'),
    told('2026-10-01', '2026-01-01'),
    [limit],
  ],
  [
    'a newer price list beside an older registry is news',
    known('2026-08-01'),
    told('2026-08-01', '2026-10-01'),
    [amount],
  ],
  ['an older source has no news', known('2026-08-01'), told('2026-07-01'), []],
  ['a price that nobody had is news', known(), told('2026-08-01', '2026-01-01'), [amount]],
] as const)('%s', (_, model, incoming, news) => {
  expect(leaveOlder([limit, amount], model, incoming, '2026-11-01').news).toEqual(news);
});

test('what is left alone is told with both days', () => {
  expect(leaveOlder([limit, amount], known('2026-08-01'), told('2026-07-01', '2026-01-01'), '2026-11-01').told).toEqual(
    [
      {
        about: 'acme/clip prompt.max: 1 → 2',
        advice: 'left alone: the spec cites a source of 2026-09-19, and this is of 2026-07-01',
      },
      {
        about: 'acme/clip price: {"always":"1"} → {"always":"2"}',
        advice: 'left alone: the spec has a price of 2026-08-01, and this is of 2026-01-01',
      },
    ],
  );
});
