import { expect, it } from 'vitest';
import { inputTable, responseTable } from '../../../docs/site/build/pages/fields.js';
import type { SpecSchema } from '../../../codegen/spec/types.js';

const cellsOf = (table: string) =>
  table
    .split('\n')
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | '));

it('says of a list what is said of its items', () => {
  const shots: SpecSchema = {
    type: 'array',
    description: 'The shots.',
    items: { type: 'object', description: 'One shot; not confirmed.', properties: { prompt: { type: 'string' } } },
  };
  const nested: SpecSchema = {
    type: 'array',
    items: { type: 'array', items: { type: 'string', description: 'A tag.' } },
  };
  const schema: SpecSchema = { type: 'object', properties: { shots, nested } };
  expect(cellsOf(inputTable(schema)).map((cells) => cells[2])).toEqual([
    'The shots. One shot; not confirmed.',
    '',
    'A tag.',
  ]);
  expect(cellsOf(responseTable(schema)).map((cells) => cells[2])).toEqual([
    'The shots. One shot; not confirmed.',
    '',
    'A tag.',
  ]);
});

it('gives a value that is taken as text, too, once', () => {
  const own: SpecSchema = { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'], default: false };
  expect(cellsOf(inputTable({ properties: { own } }))).toEqual([
    ['`own`', 'true or false or text, optional', '', '`true`, `false`<br>Default: `false`'],
  ]);
});
