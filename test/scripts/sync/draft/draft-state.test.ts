import { expect, test } from 'vitest';
import type { CatalogList, Model, SourceKind } from '../../../../codegen/sources/catalog.js';
import { draftModel } from '../../../../scripts/sync/draft/draft-model.js';
import { draftNames } from '../../../../scripts/sync/draft/draft-names.js';
import { draftState, type Told } from '../../../../scripts/sync/draft/draft-state.js';
import { pointText } from '../../../../scripts/sync/draft/review.js';

const list = (date: string, ids: readonly string[], kind: SourceKind = 'models'): CatalogList => ({
  source: `${kind} of ${date}`,
  kind,
  date,
  ids: new Set(ids),
});
const model = (days: readonly string[], more: Partial<Model> = {}): Model => ({
  id: 'film-3',
  aliases: ['film-3-old'],
  fields: [],
  values: {},
  toldBy: days.map((date) => ({ kind: 'models', date })),
  ...more,
});
const september: Told = {
  date: '2026-09-10',
  lists: [list('2026-05-07', ['film-3', 'other']), list('2026-08-01', ['other']), list('2026-09-10', ['other'])],
};

test('a model that newer lists lack is deprecated since, and says by which list', () => {
  expect(draftState(model(['2026-05-07']), september)).toEqual({
    deprecated: true,
    lifecycle: {
      status: 'deprecated',
      date: '2026-09-10',
      note: 'the list of models of 2026-08-01 lacks it, and no source after 2026-05-07 has it',
    },
  });
});

test('what the lists of one site lack is gone from there alone', () => {
  expect(draftState(model(['2026-05-07', '2026-04-02']), { ...september, site: 'cn' })).toEqual({
    lifecycle: { status: 'active', date: '2026-05-07' },
    sites: { cn: { since: '2026-04-02', until: '2026-08-01' } },
  });
});

test.each<[string, readonly CatalogList[]]>([
  ['only older ones lack it', [list('2026-05-07', []), list('2026-09-10', ['film-3'])]],
  ['a newer one has it by another name', [list('2026-09-12', ['film-3-old'])]],
  ['only the documentation lacks it, which has no page of some', [list('2026-09-19', [], 'documentation')]],
])('a model is active where %s', (_, lists) => {
  const { lifecycle, deprecated } = draftState(model(['2026-09-10']), { date: '2026-09-10', lists });
  expect([deprecated, lifecycle]).toEqual([undefined, { status: 'active', date: '2026-09-10' }]);
});

test('a model of an older list of some models was active then, and a person finds out whether it still is', () => {
  const old = model(['2026-05-07']);
  const doubt = 'whether it is still there: no source after 2026-05-07 has it';
  expect(draftState(old, { date: '2026-09-10' })).toEqual({
    lifecycle: { status: 'active', date: '2026-05-07' },
    doubt,
  });
  expect(draftState({ ...old, isUndocumented: true }, { date: '2026-09-10' })).not.toHaveProperty('doubt');
  const { points } = draftModel(old, draftNames(old, []), { date: '2026-09-10' });
  expect(points.map(pointText)).toContain(`facts: unknown ${doubt}`);
});

test('a draft that newer lists lack is marked, in its operation too', () => {
  const old = model(['2026-05-07']);
  const { lines } = draftModel(old, draftNames(old, []), september);
  expect(lines).toContain('  deprecated: true');
  expect(lines).toContain('      status: deprecated');
});

test('a price list that was read and lacks a model is something to look at, and none that was not read', () => {
  const one = model(['2026-09-10']);
  const pointsOf = (given: Model, arePricesRead: boolean) =>
    draftModel(given, draftNames(given, []), { ...september, arePricesRead }).points.map(({ kind }) => kind);
  expect(pointsOf(one, true)).toContain('unpriced');
  expect(pointsOf(one, false)).not.toContain('unpriced');
  const price = { currency: 'CNY', per: 'call', size: 1, atLeast: false, rules: [{ when: {}, amount: '1' }] };
  expect(pointsOf({ ...one, price }, true)).not.toContain('unpriced');
  expect(pointsOf({ ...one, price: { ...price, rules: [] } }, true)).toContain('unpriced');
});
