import { expect, test } from 'vitest';
import { compareSnapshots } from '../../../scripts/sync/compare.js';
import { ASPECTS, type Aspect, type FieldValues, type ModelFacts, type Snapshot } from '../../../scripts/sync/facts.js';

const snapshot = (models: ModelFacts[], aspects: readonly Aspect[] = ASPECTS): Snapshot => ({
  source: 'test',
  aspects: new Set(aspects),
  models,
  remarks: [],
});

const model = (id: string, facts: ModelFacts['facts'] = {}, fields: Record<string, FieldValues> = {}): ModelFacts => ({
  id,
  aliases: [],
  facts,
  fields: Object.entries(fields).map(([key, values]) => ({ key, facts: values })),
});

test('models come and go, and a withdrawn one may stay away', () => {
  const before = snapshot([model('kept'), model('gone'), { ...model('buried'), withdrawn: true }]);
  expect(compareSnapshots(before, snapshot([model('kept'), model('fresh')]))).toEqual([
    { kind: 'new', model: 'fresh', aspect: 'model', before: 'absent', after: 'present' },
    { kind: 'withdrawn', model: 'gone', aspect: 'model', before: 'present', after: 'absent' },
  ]);
});

test('a path that is an alias is the model, under its own id', () => {
  const before = snapshot([{ ...model('a/b', { deprecated: false }), aliases: ['a/b-[Deprecated]'] }]);
  expect(compareSnapshots(before, snapshot([model('a/b-[Deprecated]', { deprecated: true })]))).toEqual([
    { kind: 'changed', model: 'a/b', aspect: 'deprecated', before: false, after: true },
  ]);
});

test('a name that is no alias yet is a new name', () => {
  const before = snapshot([{ ...model('a', { name: 'one' }), aliases: ['one', 'uno'] }]);
  expect(compareSnapshots(before, snapshot([model('a', { name: 'uno' })]))).toEqual([]);
  expect(compareSnapshots(before, snapshot([model('a', { name: 'two', localName: 'dos' })]))).toEqual([
    { kind: 'renamed', model: 'a', aspect: 'name', before: 'one', after: 'two' },
    { kind: 'renamed', model: 'a', aspect: 'localName', before: null, after: 'dos' },
  ]);
});

test('fields come, go and change, each fact on its own', () => {
  const before = snapshot([model('a', {}, { kept: { type: 'integer', max: 5 }, gone: {} })]);
  const after = snapshot([model('a', {}, { fresh: {}, kept: { type: 'number', max: 5, min: 0 } })]);
  const common = { kind: 'changed', model: 'a' };
  expect(compareSnapshots(before, after)).toEqual([
    { ...common, field: 'fresh', aspect: 'field', before: 'absent', after: 'present' },
    { ...common, field: 'kept', aspect: 'type', before: 'integer', after: 'number' },
    { ...common, field: 'kept', aspect: 'min', before: null, after: 0 },
    { ...common, field: 'gone', aspect: 'field', before: 'present', after: 'absent' },
  ]);
});

const choices = (values: string[]) => [model('a', {}, { x: { enum: values, accept: values, default: values } })];

test('the order of choices and of file types means nothing, the order in a default does', () => {
  expect(compareSnapshots(snapshot(choices(['1', '2'])), snapshot(choices(['2', '1'])))).toEqual([
    { kind: 'changed', model: 'a', field: 'x', aspect: 'default', before: ['1', '2'], after: ['2', '1'] },
  ]);
  expect(compareSnapshots(snapshot(choices(['1'])), snapshot(choices(['1', '2'])))).toHaveLength(3);
});

test('of a price list only the lines that differ are shown', () => {
  const before = snapshot([model('a', { price: { low: '1', mid: '2', old: '9' } })]);
  const after = snapshot([model('a', { price: { low: '1', mid: '3', new: '4' } })]);
  expect(compareSnapshots(before, after)).toEqual([
    {
      kind: 'changed',
      model: 'a',
      aspect: 'price',
      before: { mid: '2', old: '9' },
      after: { mid: '3', new: '4' },
    },
  ]);
  expect(compareSnapshots(before, snapshot([model('a')]))).toMatchObject([{ aspect: 'price', after: null }]);
});

test('what one source cannot tell is not compared', () => {
  const before = snapshot([model('a', { price: { always: '1' } }, { x: { accept: ['png'], max: 1 } })]);
  const after = snapshot([model('a', {}, { x: { max: 2 } })], ['model', 'field', 'max']);
  expect(compareSnapshots(before, after).map(({ aspect }) => aspect)).toEqual(['max']);
});
