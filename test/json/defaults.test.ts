import { expect, it } from 'vitest';
import { missingDefaults } from '../../src/json/defaults.js';

it.each([
  [{}, { n: 1, size: '2k' }],
  [{ n: undefined }, { n: 1, size: '2k' }],
  [{ n: null, size: '' }, {}],
  [{ n: 0, other: 1 }, { size: '2k' }],
  [Object.create({ n: 4 }), { n: 1, size: '2k' }],
])('of %j the defaults of the missing fields are %j', (record: object, missing) => {
  expect(missingDefaults(record, { n: 1, size: '2k' })).toEqual(missing);
});

it('is nothing without defaults', () => {
  expect(missingDefaults({ n: 1 })).toEqual({});
});
