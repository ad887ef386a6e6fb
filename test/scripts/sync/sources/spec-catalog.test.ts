import { expect, test } from 'vitest';
import { toIR } from '../../../../codegen/spec/ir.js';
import { loadSpec } from '../../../../codegen/spec/load.js';
import { compareCatalogs } from '../../../../scripts/sync/compare/compare.js';
import { withPrices } from '../../../../scripts/sync/sources/price-list.js';
import { readRegistry } from '../../../../codegen/sources/registry.js';
import { catalogOfSpec } from '../../../../scripts/sync/sources/spec-catalog.js';
import type { Price as SpecPrice } from '../../../../src/contract/catalog.js';
import { copyProject, fixtureJson } from '../project.js';

const load = async () => catalogOfSpec(toIR(await loadSpec(`${copyProject()}/spec/openapi.yaml`)).models);

test('a spec model becomes values', async () => {
  const { models } = await load();
  expect(models[0]).toMatchObject({
    id: 'acme-film/image-to-video',
    aliases: ['acme-film/image-to-video', 'acme film', 'acme-film/image-to-video-[Deprecated]'],
    mayBeAbsent: false,
    task: 'image-to-video',
    values: { output: 'video', deprecated: false, priceUnit: 'CNY per second' },
  });
  expect(models[0]?.values.price).toEqual({ 'sound=false': '0.5', 'sound=true': '0.75' });
  const values = Object.fromEntries(models.flatMap(({ fields }) => fields.map((field) => [field.key, field.values])));
  expect(Object.keys(values)).not.toContain('webhookUrl');
  expect(values.imageUrls).toMatchObject({ type: 'image', list: true, required: true, maxItems: 3, maxSizeMB: 20 });
  expect(values.strength).toMatchObject({ type: 'number', step: 0.1, default: 0.5, required: false });
});

test.each([
  ['active', false],
  ['deprecated', true],
  ['withdrawn', true],
] as const)('of an %s model, that sources lack it is no news: %s', async (status, expected) => {
  const { models } = toIR(await loadSpec(`${copyProject()}/spec/openapi.yaml`));
  const [model] = models.map((one) => ({
    ...one,
    about: { ...one.about, lifecycle: { status, date: '2026-01-01' } },
  }));
  expect(catalogOfSpec([model!]).models[0]?.mayBeAbsent).toBe(expected);
});

test.each<[string, (price: SpecPrice) => Partial<SpecPrice>]>([
  ['a rule for a field that is given', ({ rules }) => ({ rules: [{ given: 'imageUrls', amount: '9' }, ...rules] })],
  ['another charge', () => ({ charges: [{ per: 'image', rules: [{ amount: '9' }] }] })],
  ['files that add to the units', () => ({ quantity: { field: 'duration', plus: { field: 'imageUrls' } } })],
])('a price list has no words for %s: what it can tell is the least price', async (_, change) => {
  const models = toIR(await loadSpec(`${copyProject()}/spec/openapi.yaml`)).models;
  const changed = models.map(({ about, ...model }) => {
    const price = about.price && { ...about.price, ...change(about.price) };
    return { ...model, about: { ...about, ...(price && { price }) } };
  });
  expect(catalogOfSpec(changed).models[0]?.values).toMatchObject({
    priceUnit: 'CNY per second and up',
    price: { 'sound=false': '0.5', 'sound=true': '0.75' },
  });
});

test('a spec and a registry that say the same have no difference', async () => {
  const json = fixtureJson<{ models: unknown[] }>('registry-models.json');
  json.models.pop();
  const registry = readRegistry({ name: 'r.json', json });
  const pricing = fixtureJson<{ pricing: unknown[] }>('prices.json').pricing.slice(0, 2);
  expect(compareCatalogs(await load(), withPrices(registry, { name: 'p.json', json: { pricing } }))).toEqual([]);
});
