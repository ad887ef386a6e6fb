import { expect, test } from 'vitest';
import { readRegistry } from '../../../../codegen/sources/registry.js';
import type { Catalog, Model } from '../../../../codegen/sources/catalog.js';
import { assertWhole } from '../../../../scripts/sync/compare/assert-whole.js';
import { mergeCatalogs } from '../../../../scripts/sync/sources/merge.js';

const model = (id: string, since: string, more: Partial<Model> = {}): Model => ({
  id,
  aliases: [],
  since,
  fields: [],
  values: {},
  ...more,
});
/** Eight models of January, four of June, and one that is gone. */
const spec: Catalog = {
  source: 'the spec',
  kind: 'spec',
  properties: new Set(),
  remarks: [],
  models: [
    ...Array.from({ length: 8 }, (_, index) => model(`a/${index}`, '2026-01-10', { aliases: [`old/${index}`] })),
    ...Array.from({ length: 4 }, (_, index) => model(`b/${index}`, '2026-06-10')),
    model('c/0', '2026-01-10', { mayBeAbsent: true }),
  ],
};
const list = (day: string, ids: readonly string[]) =>
  readRegistry({
    name: `list.${day}.json`,
    json: { model_count: ids.length, models: ids.map((endpoint) => ({ endpoint, params: [] })) },
  });
const january = (count: number) => Array.from({ length: count }, (_, index) => `a/${index}`);
const check = (...catalogs: Catalog[]) => assertWhole(spec, mergeCatalogs(catalogs));

test('an old list need not have what came later', () => {
  expect(() => check(list('2026-02-01', january(6)))).not.toThrow();
  expect(() => check(list('2026-02-01', ['old/0', ...january(6).slice(1)]))).not.toThrow();
  expect(() => check(list('2026-07-01', january(8)))).toThrow(
    'list.2026-07-01.json lacks 4 of the 12 models that the spec knew then, so it looks cut. With --partial it is',
  );
});

test('a list that is empty or much shorter than what was known, is refused, whatever its total and its day', () => {
  expect(() => check(list('2026-02-01', january(5)))).toThrow('lacks 3 of the 8 models');
  expect(() => check(list('2025-02-01', []))).toThrow('list.2025-02-01.json is empty, so it looks cut.');
});

test('documentation beside it does not hide what a list lacks, and a part of a list is none', () => {
  const whole = list('2026-07-01', [...january(8), ...[0, 1, 2, 3].map((index) => `b/${index}`)]);
  const pages: Catalog = { ...whole, kind: 'documentation', isPartial: true };
  expect(() => check(pages, list('2026-07-01', january(2)))).toThrow('lacks 10 of the 12 models');
  expect(() => assertWhole(spec, { ...list('2026-07-01', january(2)), isPartial: true })).not.toThrow();
});
