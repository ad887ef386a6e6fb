import { expect, test } from 'vitest';
import { todoFor, todoText } from '../../../../scripts/sync/report/checklist.js';
import type { Difference } from '../../../../scripts/sync/compare/compare.js';
import { PROPERTIES } from '../../../../codegen/sources/catalog.js';

const difference = (part: Partial<Difference>): Difference => ({
  kind: 'changed',
  model: 'a/b',
  property: 'max',
  before: 5,
  after: null,
  ...part,
});

test.each<[Partial<Difference>, string]>([
  [{ property: 'model', before: 'present', after: 'absent' }, 'a/b: gone from the registry; set its lifecycle'],
  [{ property: 'model', before: 'absent', after: 'present' }, 'a/b: new, but not drafted'],
  [{ property: 'field', field: 'x', before: 'present', after: 'absent' }, 'a/b x: not in the registry: taking it out'],
  [{ property: 'name', before: 'one', after: 'two' }, 'a/b name: one \u2192 two: add the new name to aliases'],
  [{ property: 'output', before: 'image', after: 'video' }, 'a/b output: image \u2192 video: find out'],
  [{ property: 'priceUnit', before: 'CNY per call' }, 'a/b priceUnit: CNY per call \u2192 none: write the price block'],
  [{ field: 'x' }, 'a/b x.max: 5 \u2192 none: the limit or default is gone'],
])('%j', (part, text) => {
  expect(todoText(todoFor(difference(part)))).toContain(text);
});

test('there is advice for every kind of difference', () => {
  for (const property of PROPERTIES) expect(todoFor(difference({ property, field: 'x' })).advice).toMatch(/.+/);
});
