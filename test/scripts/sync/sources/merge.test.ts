import { expect, test } from 'vitest';
import type { Catalog, Field, FieldValues, Model } from '../../../../codegen/sources/catalog.js';
import { compareCatalogs } from '../../../../scripts/sync/compare/compare.js';
import { CAPABILITIES_DROPS, CAPABILITIES_PROPERTIES } from '../../../../codegen/sources/capabilities-format.js';
import { readDocumentation } from '../../../../scripts/sync/sources/documentation.js';
import { mergeCatalogs } from '../../../../scripts/sync/sources/merge.js';
import { MODELS_PROPERTIES } from '../../../../codegen/sources/models-format.js';
import { type PageFacts, savedPages } from './pages.js';

const fields = (values: Record<string, FieldValues>): Field[] =>
  Object.entries(values).map(([key, given]) => ({ key, values: given }));
const model = (id: string, values: Record<string, FieldValues>, more: Partial<Model> = {}): Model => ({
  id,
  aliases: [id],
  fields: fields(values),
  values: { name: id, output: 'video', deprecated: false },
  ...more,
});
const registry = (models: Model[], date = '2026-08-01'): Catalog => ({
  source: 'registry',
  kind: 'models',
  date,
  properties: MODELS_PROPERTIES,
  models,
  remarks: ['odd'],
});
const capabilities = (models: Model[], date = '2026-08-01'): Catalog => ({
  ...registry(models, date),
  source: 'capabilities',
  kind: 'capabilities',
  properties: CAPABILITIES_PROPERTIES,
  dropped: CAPABILITIES_DROPS,
});
const documentation = (pages: PageFacts[], date = '2026-09-19') => readDocumentation(savedPages(pages), date);
const values = (catalog: Catalog, key: string, index = 0) =>
  JSON.parse(
    JSON.stringify(catalog.models[index]?.fields.find((field) => field.key === key)?.values ?? null),
  ) as object;

test('the documentation is believed where it speaks, and the registry where that is silent', async () => {
  const pages = await documentation([
    { id: 'a', properties: { prompt: { type: 'string', maxLength: 500 }, size: { type: 'string', enum: ['1k'] } } },
  ]);
  const old = registry([
    model('a', {
      prompt: { type: 'string', maxLength: 800, required: true },
      size: { type: 'string', enum: ['1k', '2k'], default: '2k', step: 2 },
      gone: { type: 'string' },
    }),
  ]);
  const merged = mergeCatalogs([old, pages]);
  expect(merged).toMatchObject({ date: '2026-09-19', isPartial: false, remarks: ['odd'] });
  expect(merged.models[0]?.fields.map(({ key }) => key)).toEqual(['prompt', 'size']);
  expect(values(merged, 'prompt')).toEqual({ type: 'string', required: false, maxLength: 500 });
  expect(values(merged, 'size')).toEqual({ type: 'string', required: false, enum: ['1k'], default: '2k', step: 2 });
  expect(merged.models[0]?.values.output).toBe('video');
  expect(merged.models[0]?.toldBy).toEqual([
    { kind: 'documentation', date: '2026-09-19' },
    { kind: 'models', date: '2026-08-01' },
  ]);
  expect(merged.disagreements).toContain('a size.enum: ["1k"] in ' + pages.source + ', but ["1k","2k"] in registry');
});

test('a source that is older by more than 60 days comes last, whatever it is', async () => {
  const page = { id: 'a', properties: { prompt: { type: 'string', maxLength: 500 } } };
  const old = await documentation([page], '2026-05-01');
  const current = registry([model('a', { prompt: { maxLength: 800 }, more: {} })], '2026-08-01');
  expect(values(mergeCatalogs([old, current]), 'prompt')).toMatchObject({ maxLength: 800 });
  const fresh = await documentation([page], '2026-06-02');
  expect(values(mergeCatalogs([fresh, current]), 'prompt')).toMatchObject({ maxLength: 500 });
});

test('models of one source alone are there, and what their source cannot tell is not called gone', async () => {
  const pages = await documentation([{ id: 'b', properties: { list: { type: 'array', items: { type: 'string' } } } }]);
  const merged = mergeCatalogs([pages, capabilities([model('a', { prompt: { type: 'string' } })])]);
  expect(merged.models.map(({ id }) => id)).toEqual(['a', 'b']);
  const spec: Catalog = {
    source: 'the spec',
    kind: 'spec',
    properties: new Set([...MODELS_PROPERTIES, 'minLength']),
    remarks: [],
    models: [
      model('a', { prompt: { type: 'string', minLength: 1, maxLength: 9, step: 1 }, elements: { type: 'object' } }),
      model('b', { list: { type: 'object', list: true, maxItems: 4, default: 'x' } }),
    ],
  };
  expect(compareCatalogs(spec, merged)).toEqual([
    { kind: 'changed', model: 'b', field: 'list', property: 'required', before: null, after: false },
  ]);
});

test('a switch that the documentation has off by default is off, whatever the registry says', async () => {
  const pages = await documentation([{ id: 'a', properties: { sound: { type: 'boolean', default: false } } }]);
  const old = registry([model('a', { sound: { type: 'boolean', default: true } })]);
  expect(values(mergeCatalogs([old, pages]), 'sound')).toMatchObject({ default: false });
  expect(compareCatalogs(old, pages)).toContainEqual(
    expect.objectContaining({ field: 'sound', property: 'default', before: true, after: false }),
  );
});

test('a default that the registry gives as one choice is a list where the documentation takes a list', async () => {
  const pages = await documentation([{ id: 'a', properties: { slots: { type: 'array', items: { type: 'string' } } } }]);
  const old = registry([model('a', { slots: { type: 'string', enum: ['all', 'first'], default: 'all' } })]);
  expect(values(mergeCatalogs([old, pages]), 'slots')).toMatchObject({ list: true, default: ['all'] });
});

test('a result that a digest calls a text is what another source says', () => {
  const digest = capabilities([model('a', {}, { values: { output: 'text' } })], '2026-09-01');
  expect(mergeCatalogs([digest, registry([model('a', {})], '2026-06-01')]).models[0]?.values.output).toBe('video');
  expect(mergeCatalogs([digest]).models[0]?.values.output).toBe('text');
});

test('a model has no page only where all pages were read', async () => {
  const pages = [{ id: 'a', properties: {} }];
  const read = await documentation(pages);
  const isUndocumented = (source: Catalog) =>
    mergeCatalogs([source, registry([model('b', {})])]).models.find(({ id }) => id === 'b')?.isUndocumented;
  expect(isUndocumented(read)).toBe(true);
  expect(isUndocumented({ ...read, lacksPages: true })).toBeUndefined();
});

test('nodes of a graph give way to names', async () => {
  const graph = await documentation([{ id: 'a', properties: { '3##words': { type: 'string' } } }]);
  const named = registry([model('a', { text: { type: 'string' } })]);
  const merged = mergeCatalogs([graph, named]);
  expect(merged.models[0]?.fields.map(({ key }) => key)).toEqual(['text']);
  expect(compareCatalogs(registry([model('a', { prompt: {} })]), graph)).toEqual([]);
});

test('limits that nobody takes over outlive a merge', async () => {
  const properties = { prompt: { type: 'string', pattern: '^a' } };
  const merged = mergeCatalogs([
    registry([model('a/b', { prompt: { type: 'string' } })]),
    await documentation([{ id: 'a/b', properties }]),
  ]);
  expect(merged.models[0]?.fields).toMatchObject([{ key: 'prompt', unread: ['pattern ^a'] }]);
});
