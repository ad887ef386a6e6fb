import { expect, test } from 'vitest';
import { compareCatalogs } from '../../../../scripts/sync/compare/compare.js';
import {
  type Catalog,
  type FieldValues,
  type Model,
  PROPERTIES,
  type Property,
} from '../../../../codegen/sources/catalog.js';

const catalog = (models: Model[], properties: readonly Property[] = PROPERTIES): Catalog => ({
  source: 'test',
  kind: 'models',
  properties: new Set(properties),
  models,
  remarks: [],
});

const model = (id: string, values: Model['values'] = {}, fields: Record<string, FieldValues> = {}): Model => ({
  id,
  aliases: [],
  values,
  fields: Object.entries(fields).map(([key, values]) => ({ key, values: values })),
});

test('models come and go, and one that is not active may stay away', () => {
  const before = catalog([model('kept'), model('gone'), { ...model('buried'), mayBeAbsent: true }]);
  expect(compareCatalogs(before, catalog([model('kept'), model('fresh')]))).toEqual([
    { kind: 'new', model: 'fresh', property: 'model', before: 'absent', after: 'present' },
    { kind: 'withdrawn', model: 'gone', property: 'model', before: 'present', after: 'absent' },
  ]);
});

test('a path that is an alias is the model, under its own id', () => {
  const before = catalog([{ ...model('a/b', { deprecated: false }), aliases: ['a/b-[Deprecated]'] }]);
  expect(compareCatalogs(before, catalog([model('a/b-[Deprecated]', { deprecated: true })]))).toEqual([
    { kind: 'changed', model: 'a/b', property: 'deprecated', before: false, after: true },
  ]);
});

test('a name that is no alias yet is a new name', () => {
  const before = catalog([{ ...model('a', { name: 'one' }), aliases: ['one', 'uno'] }]);
  expect(compareCatalogs(before, catalog([model('a', { name: 'uno' })]))).toEqual([]);
  expect(compareCatalogs(before, catalog([model('a', { name: 'two', localName: 'dos' })]))).toEqual([
    { kind: 'renamed', model: 'a', property: 'name', before: 'one', after: 'two' },
    { kind: 'renamed', model: 'a', property: 'localName', before: null, after: 'dos' },
  ]);
});

test('fields come, go and change, each value on its own', () => {
  const before = catalog([model('a', {}, { kept: { type: 'integer', max: 5 }, gone: {} })]);
  const after = catalog([model('a', {}, { fresh: {}, kept: { type: 'number', max: 5, min: 0 } })]);
  const common = { kind: 'changed', model: 'a' };
  expect(compareCatalogs(before, after)).toEqual([
    { ...common, field: 'fresh', property: 'field', before: 'absent', after: 'present' },
    { ...common, field: 'kept', property: 'type', before: 'integer', after: 'number' },
    { ...common, field: 'kept', property: 'min', before: null, after: 0 },
    { ...common, field: 'gone', property: 'field', before: 'present', after: 'absent' },
  ]);
});

const choices = (values: string[]) => [model('a', {}, { x: { enum: values, accept: values, default: values } })];

test('the order of choices and of file types means nothing, the order in a default does', () => {
  expect(compareCatalogs(catalog(choices(['1', '2'])), catalog(choices(['2', '1'])))).toEqual([
    { kind: 'changed', model: 'a', field: 'x', property: 'default', before: ['1', '2'], after: ['2', '1'] },
  ]);
  expect(compareCatalogs(catalog(choices(['1'])), catalog(choices(['1', '2'])))).toHaveLength(3);
});

test('of a price list only the lines that differ are shown', () => {
  const before = catalog([model('a', { price: { low: '1', mid: '2', old: '9' } })]);
  const after = catalog([model('a', { price: { low: '1', mid: '3', new: '4' } })]);
  expect(compareCatalogs(before, after)).toEqual([
    {
      kind: 'changed',
      model: 'a',
      property: 'price',
      before: { mid: '2', old: '9' },
      after: { mid: '3', new: '4' },
    },
  ]);
  expect(compareCatalogs(before, catalog([model('a')]))).toMatchObject([{ property: 'price', after: null }]);
});

test('what one source cannot tell is not compared', () => {
  const before = catalog([model('a', { price: { always: '1' } }, { x: { accept: ['png'], max: 1 } })]);
  const after = catalog([model('a', {}, { x: { max: 2 } })], ['model', 'field', 'max']);
  expect(compareCatalogs(before, after).map(({ property }) => property)).toEqual(['max']);
});

test('what a source drops in places says nothing where it is missing', () => {
  const before = catalog([
    model(
      'a',
      { output: 'audio' },
      {
        tags: { type: 'string', list: true, maxLength: 64 },
        shots: { type: 'object', list: true },
        place: { type: 'unknown' },
        size: { type: 'string', list: false, maxLength: 9 },
        gone: { type: 'string' },
      },
    ),
  ]);
  const fields = {
    tags: { type: 'string', list: false },
    size: { type: 'string', list: true, maxLength: 8 },
  } as const;
  const whole = catalog([model('a', { output: 'text' }, fields)]);
  const poor: Catalog = { ...whole, dropped: new Set(['field', 'list', 'maxLength', 'output']) };
  const told = (after: Catalog) =>
    compareCatalogs(before, after).map(
      ({ field = '', property, after: value }) => `${field} ${property} ${JSON.stringify(value)}`,
    );
  const always = ['size list true', 'size maxLength 8', 'gone field "absent"'];
  expect(told(poor)).toEqual(always);
  expect(told(whole).filter((line) => !always.includes(line))).toEqual([
    ' output "text"',
    'tags list false',
    'tags maxLength null',
    'shots field "absent"',
    'place field "absent"',
  ]);
  expect(told({ ...poor, models: [model('a', { output: 'video' }, fields)] })).toContain(' output "video"');
});

test('a source that lists only some of the models withdraws none', () => {
  const before = catalog([model('kept'), model('elsewhere')]);
  expect(compareCatalogs(before, { ...catalog([model('kept')]), isPartial: true })).toEqual([]);
});
