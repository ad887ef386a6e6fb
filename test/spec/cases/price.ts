import { MODEL, draw, type Case } from './case.js';

const complete = 'runninghub/complete-model';

export const price: Case[] = [
  draw(complete, 'a price without a date', [...MODEL, 'price', 'asOf'], undefined, 'price needs asOf', [
    ...MODEL,
    'price',
  ]),
  draw(
    complete,
    'a price per something that is not counted',
    [...MODEL, 'price', 'per'],
    'cal',
    'one of call, second',
    [...MODEL, 'price'],
  ),
  draw(complete, 'an unknown price key', [...MODEL, 'price', 'unit'], 'x', 'not unit'),
  draw(complete, 'a price in symbols', [...MODEL, 'price', 'currency'], '$', 'price needs currency', [
    ...MODEL,
    'price',
  ]),
  draw(complete, 'an amount that is a number', [...MODEL, 'price', 'rules', 1, 'amount'], 0.1, 'exact decimal text', [
    ...MODEL,
    'price',
    'rules',
    1,
  ]),
  draw(complete, 'a price by a field that is none', [...MODEL, 'price', 'rules', 1, 'when'], { mood: 'a' }, '"mood"', [
    ...MODEL,
    'price',
    'rules',
    1,
  ]),
  draw(
    complete,
    'a price for a value that cannot be',
    [...MODEL, 'price', 'rules', 1, 'when'],
    { style: 'oil' },
    'never',
    [...MODEL, 'price', 'rules', 1],
  ),
  draw(
    complete,
    'a price for a value of another type',
    [...MODEL, 'price', 'rules', 1, 'when'],
    { seconds: '5' },
    'never',
    [...MODEL, 'price', 'rules', 1],
  ),
  draw(complete, 'a quantity that is no field', [...MODEL, 'price', 'quantity', 'field'], 'x', 'quantity names "x"', [
    ...MODEL,
    'price',
    'quantity',
  ]),
  draw(complete, 'a quantity without a source', [...MODEL, 'price', 'quantity'], {}, 'quantity must be'),
];
