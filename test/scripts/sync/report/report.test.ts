import { expect, test } from 'vitest';
import type { Catalog, Model } from '../../../../codegen/sources/catalog.js';
import type { Decision } from '../../../../scripts/sync/compare/decisions.js';
import { makeReport } from '../../../../scripts/sync/report/report.js';

const model = (id: number, kind: 'models' | 'documentation' = 'models'): Model => ({
  id: `acme/${id}`,
  aliases: [],
  fields: [],
  values: {},
  toldBy: [{ kind, date: '2026-01-01' }],
});
const catalog = (kind: Catalog['kind'], models: Model[]): Catalog => ({
  source: kind,
  kind,
  date: '2026-02-01',
  properties: new Set(['model', 'max'] as const),
  models,
  remarks: [],
});
const all = Array.from({ length: 40 }, (_, id) => model(id));
const lacking = (count: number, kind: Catalog['kind'] = 'spec') =>
  makeReport(catalog(kind, all), catalog('models', all.slice(count))).remarks;

test('a dozen models that are gone at once are told with their count, since a list may have been cut', () => {
  expect(lacking(12)).toEqual(['models lacks 12 models at once, and the spec has 40 from such lists: was it cut?']);
  expect(lacking(11)).toEqual([]);
  expect(lacking(12, 'models')).toEqual([]);
});

test('a decision about every model is stale only where the documentation was read, if the spec has any', () => {
  const decisions: Decision[] = [{ property: 'max', reason: 'gone', date: '2026-01-01' }];
  const stale = (spec: Model[], kind: Catalog['kind']) =>
    makeReport(catalog('spec', spec), catalog(kind, all), decisions).stale.length;
  expect(stale(all, 'models')).toBe(1);
  const documented = [...all, model(40, 'documentation')];
  expect(stale(documented, 'models')).toBe(0);
  expect(stale(documented, 'documentation')).toBe(1);
});
