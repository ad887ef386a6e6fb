import { expect, it } from 'vitest';
import { taskIdOf } from '../../src/task/task-id.js';

it.each([
  ['1900000000000000301', '1900000000000000301'],
  ['t_1.a:b-C', 't_1.a:b-C'],
  ['x'.repeat(128), 'x'.repeat(128)],
  [7, '7'],
  [2 ** 53 - 1, '9007199254740991'],
])('%s is an id', (value, id) => {
  expect(taskIdOf(value)).toBe(id);
});

it.each([
  '',
  'x'.repeat(129),
  'a b',
  ' 1',
  '1\n',
  'a/b',
  'é',
  2 ** 53,
  1.5,
  NaN,
  Infinity,
  0,
  '0',
  'null',
  7n,
  true,
  null,
  undefined,
  {},
  ['1'],
])('%s is no id', (value) => {
  expect(taskIdOf(value)).toBeUndefined();
});
