import { expect, it } from 'vitest';
import type { ModelSummary } from '../../../docs/site/shared/model-data.js';
import { leastOf, sortModels } from '../../../docs/site/theme/lib/search/sort.js';

const model = (title: string, unit?: string, amount = 0, more: Partial<ModelSummary> = {}): ModelSummary =>
  ({
    title,
    status: 'active',
    known: '2026-05-07',
    ...(unit && {
      typical: { amount: String(amount), currency: 'CNY', count: 1, each: { unit, amount }, isLeast: false },
    }),
    ...more,
  }) as ModelSummary;

const models = [
  model('Wan 10', 'second', 0.5),
  model('Wan 9', 'second', 0.3, { known: '2026-09-19' }),
  model('No price'),
  model('By the call', 'call', 0.1),
  model('Withdrawn', 'second', 0.1, { status: 'withdrawn' }),
];
const titles = (order: Parameters<typeof sortModels>[1]) => sortModels(models, order).map(({ title }) => title);

it('by price, those of the unit that most have come first, and those without a price last', () => {
  expect(titles('price')).toEqual(['Withdrawn', 'Wan 9', 'Wan 10', 'By the call', 'No price']);
});

it('by name, numbers count as numbers; newest is what was known last', () => {
  expect(titles('name')).toEqual(['By the call', 'No price', 'Wan 9', 'Wan 10', 'Withdrawn']);
  expect(titles('newest')[0]).toBe('Wan 9');
  expect(titles('fit')).toEqual(models.map(({ title }) => title));
});

it('the cheapest is one in service, among several of one unit', () => {
  expect(leastOf(models)?.title).toBe('Wan 9');
  expect(leastOf([models[0]!])).toBeUndefined();
  const rounded = { ...models[1]!, typical: { ...models[1]!.typical!, isLeast: true } };
  expect(leastOf([models[0]!, rounded])).toBe(rounded);
});
