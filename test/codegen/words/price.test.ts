import { expect, it } from 'vitest';
import { priceInWords, withFields } from '../../../codegen/words/price.js';
import type { Price } from '../../../src/contract/catalog.js';

const price = (more: Partial<Price>): Price => ({
  currency: 'CNY',
  per: 'second',
  asOf: '2026-09-21',
  rules: [{ when: { resolution: '720p' }, given: 'videoUrls', amount: '0.8' }, { amount: '1.62' }],
  ...more,
});
const image = { per: 'image', quantity: { field: 'imageUrls', free: 5 }, rules: [{ amount: '0.2' }] };

it('a price on one line names each charge, and every field that selects a line', () => {
  expect(priceInWords(price({}))).toBe('0.8 to 1.62 CNY per second, by resolution and videoUrls (2026-09-21)');
  expect(priceInWords(price({ charges: [image], atLeast: true }))).toBe(
    'from 0.8 to 1.62 CNY per second plus 0.2 CNY per image, by resolution and videoUrls (2026-09-21)',
  );
  expect(priceInWords(price({ rules: [{ amount: '0' }] }))).toBe('free (2026-09-21)');
  expect(priceInWords(price({ rules: [{ amount: '0' }], charges: [image] }))).toBe('0.2 CNY per image (2026-09-21)');
});

it('a price takes along the defaults of all fields that it depends on', () => {
  const quantity = { field: 'duration', plus: { field: 'videoUrls' } };
  const charges = [{ per: 'token', quantity: { field: 'length' }, rules: [{ when: { mode: 'pro' }, amount: '1' }] }];
  const properties = { resolution: {}, duration: {}, length: {}, mode: {}, videoUrls: {}, other: {} };
  for (const [name, field] of Object.entries(properties)) Object.assign(field, { default: name });
  expect(Object.keys(withFields(price({ quantity, charges }), { properties }).defaults!).sort()).toEqual([
    'duration',
    'length',
    'mode',
    'resolution',
    'videoUrls',
  ]);
});
