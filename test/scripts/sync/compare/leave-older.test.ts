import { expect, test } from 'vitest';
import type { Catalog, Model } from '../../../../codegen/sources/catalog.js';
import type { Difference } from '../../../../scripts/sync/compare/compare.js';
import { leaveOlder } from '../../../../scripts/sync/compare/leave-older.js';

const model = (date: string, price?: string) =>
  ({
    id: 'acme/clip',
    aliases: ['clip'],
    toldBy: [{ kind: 'models', date }],
    price: price && { asOf: price },
  }) as unknown as Model;
const catalog = (models: Model[], part: Partial<Catalog> = {}) =>
  ({ date: '2026-11-01', models, ...part }) as unknown as Catalog;
const base = { kind: 'changed', model: 'acme/clip' } as const;
const limit: Difference = { ...base, field: 'prompt', property: 'max', before: 1, after: 2 };
const amount: Difference = { ...base, property: 'price', before: { always: '1' }, after: { always: '2' } };
const gone: Difference = { ...base, kind: 'withdrawn', property: 'model', before: 'present', after: 'absent' };
const sorted = (own: Model, told: Model) => leaveOlder([limit, amount], catalog([own]), catalog([told]));

test.each([
  ['all of a newer source is news', '2026-08-01', ['2026-10-01', '2026-10-01'], [limit, amount]],
  ['an old price list beside a newer registry is left alone', '2026-08-01', ['2026-10-01', '2026-01-01'], [limit]],
  ['a newer price list beside an older registry is news', '2026-08-01', ['2026-08-01', '2026-10-01'], [amount]],
  ['an older source has no news', '2026-08-01', ['2026-07-01', undefined], []],
  ['a price that nobody had is news', undefined, ['2026-08-01', '2026-01-01'], [amount]],
] as const)('%s', (_, price, [source, list], news) => {
  expect(sorted(model('2026-09-19', price), model(source, list)).news).toEqual(news);
});

test('what is left alone is told with both days', () => {
  expect(sorted(model('2026-09-19', '2026-08-01'), model('2026-07-01', '2026-01-01')).older).toEqual([
    {
      model: 'acme/clip',
      differences: [limit],
      reason: 'the spec cites a source of 2026-09-19, and this is of 2026-07-01',
    },
    {
      model: 'acme/clip',
      differences: [amount],
      reason: 'the spec has a price of 2026-08-01, and this is of 2026-01-01',
    },
  ]);
});

test('that a model is gone is told by the newest list of all models, not by pages beside it', () => {
  const listed = (listedOn: string) =>
    leaveOlder([gone], catalog([model('2026-09-19')]), catalog([], { listedOn })).news;
  expect(listed('2026-08-01')).toEqual([]);
  expect(listed('2026-10-01')).toEqual([gone]);
});

test('a model that the spec has not is news, whatever the day', () => {
  const arrived: Difference = { ...gone, kind: 'new', model: 'acme/new', before: 'absent', after: 'present' };
  const told = { ...model('2020-01-01'), id: 'acme/new' };
  expect(leaveOlder([arrived], catalog([model('2026-09-19')]), catalog([told])).news).toEqual([arrived]);
});
