import { expect, it } from 'vitest';
import type { ModelSummary } from '../../../docs/site/shared/model-data.js';
import { choices, passes, withoutUnknown, withUnit } from '../../../docs/site/theme/lib/search/filters.js';

const model = (id: string, unit?: string, amount = 0, count = 1) =>
  ({
    id,
    task: 'text-to-video',
    family: 'wan',
    output: 'video',
    channel: 'standard',
    status: 'active',
    ...(unit && {
      typical: { amount: String(amount * count), currency: 'CNY', count, each: { unit, amount }, isLeast: false },
    }),
  }) as ModelSummary;

const models = [
  model('a', 'second', 0.2, 5),
  model('b', 'second', 0.8, 5),
  model('c', 'call', 0.5),
  model('d'),
  model('e', 'second', 1, 10),
];
const passing = (state: Parameters<typeof passes>[1]) => models.filter((one) => passes(one, state)).map(({ id }) => id);

it('a price is that of one unit, and those of another unit are left out', () => {
  expect(passing(withUnit({ max: 0.5 }, models))).toEqual(['a']);
  expect(passing(withUnit({ max: 0.5, unit: 'call' }, models))).toEqual(['c']);
  expect(passing(withUnit({ min: 0.5, max: 0.9 }, models))).toEqual(['b']);
});

it('the unit is that which most of those have that are left', () => {
  expect(withUnit({ min: 0, task: 'text-to-video' }, models)).toEqual({
    min: 0,
    task: 'text-to-video',
    unit: 'second',
  });
  expect(withUnit({ max: 1 }, [models[2]!, models[3]!])).toEqual({ max: 1, unit: 'call' });
  expect(withUnit({ task: 'text-to-video' }, models)).toEqual({ task: 'text-to-video' });
});

it('offers units with how many models have them, and forgets one that none has', () => {
  expect(choices(models, 'unit', {})).toEqual([
    { value: 'second', count: 3 },
    { value: 'call', count: 1 },
  ]);
  expect(choices(models, 'unit', { max: 0.5 })[0]).toEqual({ value: 'second', count: 1 });
  expect(withoutUnknown({ unit: 'kilogram', task: 'text-to-video' }, models)).toEqual({ task: 'text-to-video' });
});
