import { expect, test } from 'vitest';
import { isPriceList, withPrices } from '../../../../scripts/sync/sources/price-list.js';
import { amountText, priceValues, ruleLabel } from '../../../../scripts/sync/price-values.js';
import { readRegistry } from '../../../../codegen/sources/registry.js';
import { fixtureJson } from '../project.js';

const registry = readRegistry({ name: 'registry-models.json', json: fixtureJson('registry-models.json') });
const priced = (...pricing: object[]) => withPrices(registry, { name: 'prices.json', json: { pricing } });

test('prices are added to the models and can be compared', () => {
  const { models, properties, remarks, source } = withPrices(registry, {
    name: 'prices.json',
    json: fixtureJson('prices.json'),
  });
  expect(source).toBe('registry-models.json with prices.json');
  expect(remarks).toEqual([]);
  expect(properties.has('price') && properties.has('priceUnit')).toBe(true);
  expect(models.map(({ values }) => [values.priceUnit, values.price])).toEqual([
    ['CNY per second', { 'sound=true': '0.75', 'sound=false': '0.5' }],
    ['CNY per call', { always: '0.1' }],
    ['CNY per 1000 characters', { always: '2' }],
  ]);
});

test('the values of conditions are spelled as the field spells them', () => {
  const film = { endpoint: 'acme-paint/text-to-image', currency: 'CNY', unit: '/5\u79d2' };
  const { models } = priced({ ...film, rules: [{ when: { ratio: '16:9', style: 'OIL' }, price: 1.5 }] });
  expect(models[1]?.price).toEqual({
    currency: 'CNY',
    per: 'second',
    size: 5,
    atLeast: false,
    rules: [{ when: { ratio: '16:9', style: 'OIL' }, amount: '1.5' }],
  });
  const upper = readRegistry({
    name: 'r.json',
    json: [{ endpoint: 'a/b', params: [{ fieldKey: 'size', type: 'LIST', options: [{ value: '4k' }] }] }],
  });
  const json = {
    pricing: [{ endpoint: 'a/b', currency: 'CNY', unit: '/\u79d2\u8d77', rules: [{ when: { size: '4K' }, price: 1 }] }],
  };
  const [model] = withPrices(upper, { name: 'p.json', json }).models;
  expect(model?.values).toMatchObject({ price: { 'size=4k': '1' }, priceUnit: 'CNY per second and up' });
});

test('a price has the day of its row, or else of the list', () => {
  const row = { endpoint: 'acme-paint/text-to-image', currency: 'CNY', unit: '/second', price: 1 };
  const dayOf = (...rows: object[]) =>
    withPrices(registry, { name: 'prices.2026-03-01.json', json: { pricing: rows } }).models[1]?.price?.asOf;
  expect(dayOf({ ...row, updated_at: '2026-01-31' })).toBe('2026-01-31');
  expect([dayOf(row), dayOf({ ...row, updated_at: 'soon' })]).toEqual(['2026-03-01', '2026-03-01']);
});

test('a price that is there twice is told from one that is there in two ways', () => {
  const row = { endpoint: 'acme-paint/text-to-image', currency: 'CNY', unit: '/second', price: 1 };
  expect(priced(row, row).remarks).toEqual(['prices.json has the same price for acme-paint/text-to-image twice']);
  expect(priced(row, { ...row, price: 2 }).remarks).toEqual([
    'prices.json has several prices for acme-paint/text-to-image; the last one is read',
  ]);
});

test('units are also read in English', () => {
  const { models } = priced({ endpoint: 'acme-paint/text-to-image', currency: 'CNY', unit: '/1000char', price: 0.24 });
  expect(models[1]?.values).toMatchObject({ priceUnit: 'CNY per 1000 characters', price: { always: '0.24' } });
});

test('a unit that is not understood stays as it is, and a price for no model is remarked on', () => {
  const { models, remarks } = priced(
    { endpoint: 'acme-paint/text-to-image', currency: 'USD', unit: '/fortnight' },
    { endpoint: 'acme-else', currency: 'CNY', unit: '/second', price: 1 },
  );
  expect(models[1]?.values).toMatchObject({ priceUnit: 'USD per fortnight', price: {} });
  expect(remarks).toEqual(['prices.json has a price for acme-else, which is not listed']);
});

test.each([
  [
    { endpoint: 'a', currency: 'CNY', unit: '/second', price: '1' },
    'pricing[0].price is "1"; it must be of type number',
  ],
  [{ endpoint: 'a', unit: '/second', price: 1 }, 'pricing[0].currency is missing; it is required'],
  [
    { endpoint: 'a', currency: 'CNY', unit: '/second', rules: [{ price: 1 }] },
    'pricing[0].rules[0].when is missing; it is required',
  ],
])('%j is no price', (entry, message) => {
  expect(() => priced(entry)).toThrow(`prices.json: ${message}. Nothing was compared.`);
});

test('a source without pricing[] is refused', () => {
  expect(isPriceList({ pricing: [] })).toBe(true);
  expect(isPriceList(null)).toBe(false);
  expect(() => withPrices(registry, { name: 'p.json', json: [] })).toThrow('p.json is no price list');
});

test('a list without any price is refused, and of a model that it lacks it says nothing', () => {
  const source = { name: 'prices.json', json: { currency: 'CNY', pricing: [] } };
  expect(() => withPrices(registry, source)).toThrow('prices.json has no price at all, so it looks cut.');
  const one = { endpoint: 'acme-film/image-to-video', currency: 'CNY', unit: '/second', price: 1 };
  const { models } = withPrices(registry, { name: 'prices.json', json: { pricing: [one] } });
  for (const { id, silent } of models) expect(silent?.has('price') ?? false, id).toBe(id !== one.endpoint);
});

test('amounts and rules have one spelling', () => {
  expect(['0.10', 1.5, 30, '100', '0.0', 2].map(amountText)).toEqual(['0.1', '1.5', '30', '100', '0', '2']);
  expect(ruleLabel({ b: '2', a: '1' })).toBe('a=1, b=2');
  expect(priceValues({ currency: 'CNY', per: 'call', size: 1, atLeast: false, rules: [] })).toEqual({
    priceUnit: 'CNY per call',
    price: {},
  });
});

test('a list tells its day, and which endpoint it has twice', () => {
  const entry = { endpoint: 'acme-paint/text-to-image', currency: 'CNY', unit: '/second', price: 1 };
  const json = { version: '2026-01-01', pricing: [entry, { ...entry, price: 2 }] };
  const { models, remarks } = withPrices(registry, { name: 'prices.json', json });
  expect(models[1]?.price).toMatchObject({ asOf: '2026-01-01', rules: [{ amount: '2' }] });
  expect(remarks).toEqual(['prices.json has several prices for acme-paint/text-to-image; the last one is read']);
});
