import { expect, test } from 'vitest';
import type { ModelIR } from '../../../../codegen/spec/model.js';
import type { Difference } from '../../../../scripts/sync/compare/compare.js';
import { consequencesOf } from '../../../../scripts/sync/write/consequences.js';

const model = {
  description: 'Makes a clip of up to 10 seconds in 720p or 1080p.',
  input: { properties: { resolution: { description: 'Height of the picture.' } } },
  about: {
    lifecycle: { status: 'active' },
    sources: [{ name: 'the documentation', note: 'the list has 768p, and a lower seed' }],
    price: {
      currency: 'CNY',
      asOf: '2026-09-10',
      per: 'second',
      quantity: { field: 'duration' },
      rules: [{ when: { resolution: '720p' }, amount: '1' }],
    },
  },
} as unknown as ModelIR;
const of = (field: string, property: Difference['property'], before: unknown, after: unknown) =>
  consequencesOf(model, { kind: 'changed', model: 'acme/clip', field, property, before, after } as Difference);
const money = expect.stringContaining('a price that goes by it') as string;
const breaks = expect.stringContaining('breaks callers') as string;
const note = expect.stringContaining('a note of the file') as string;
const text = expect.stringContaining('a text names') as string;

test.each<[string, Difference['property'], unknown, unknown, string[]]>([
  ['resolution', 'enum', ['720p', '1080p'], ['720p', '1080p', '4k'], [money, text]],
  ['duration', 'default', 5, 8, [money]],
  ['duration', 'max', 10, 15, [money, text]],
  ['duration', 'max', 15, 12, [money, breaks]],
  ['prompt', 'maxLength', 20000, 10000, [breaks]],
  ['prompt', 'maxLength', null, 10000, [breaks]],
  ['prompt', 'minLength', 1, 5, [breaks]],
  ['prompt', 'minLength', 5, 1, []],
  ['prompt', 'maxLength', 10000, 20000, []],
  ['images', 'accept', ['png'], ['png', 'webp'], []],
  ['seed', 'max', 1, 2, [note]],
  ['size', 'enum', ['768p'], ['768p', '1080p'], [note]],
  ['style', 'enum', ['720p'], ['720p'], []],
])('%s.%s from %j to %j is looked at for what follows from it', (field, property, before, after, expected) => {
  expect(of(field, property, before, after)).toEqual(expected);
});

test('a model without a price has none to look at', () => {
  const free = { ...model, about: { lifecycle: {}, sources: [] } } as unknown as ModelIR;
  const difference = { kind: 'changed', model: 'x', field: 'duration', property: 'default', before: 5, after: 8 };
  expect(consequencesOf(free, difference as Difference)).toEqual([]);
});
