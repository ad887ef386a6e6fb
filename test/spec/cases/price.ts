import { DRAW, MODEL, draw, type Case } from './case.js';

const complete = 'runninghub/complete-model';

export const price: Case[] = [
  draw(complete, 'a price without a date', [...MODEL, 'price', 'asOf'], undefined, 'price lacks asOf', [
    ...MODEL,
    'price',
  ]),
  draw(complete, 'a price per something that is not counted', [...MODEL, 'price', 'per'], 'cal', 'one of call, second'),
  draw(complete, 'an unknown price key', [...MODEL, 'price', 'unit'], 'x', 'not unit'),
  draw(complete, 'a price in symbols', [...MODEL, 'price', 'currency'], '$', 'currency must be one of CNY, USD'),
  draw(complete, 'a misspelt currency', [...MODEL, 'price', 'currency'], 'CNX', 'currency must be one of CNY, USD'),
  draw(complete, 'a price of the future', [...MODEL, 'price', 'asOf'], '9999-12-31', 'not in the future'),
  draw(complete, 'an amount that is a number', [...MODEL, 'price', 'rules', 1, 'amount'], 0.1, 'exact decimal text'),
  {
    ...draw(
      complete,
      'a fen for a call',
      [...MODEL, 'price', 'rules', 1, 'amount'],
      '0.01',
      '0.01 is what the list says',
    ),
    also: [
      { file: DRAW, at: [...MODEL, 'price', 'per'], value: 'call' },
      { file: DRAW, at: [...MODEL, 'price', 'quantity'] },
    ],
  },
  draw(complete, 'a price of nines', [...MODEL, 'price', 'rules', 1, 'amount'], '9999.00', 'has no price. Find the'),
  draw(
    complete,
    'a misspelt condition',
    [...MODEL, 'price', 'rules', 0],
    { wehn: { loop: true }, amount: '1' },
    'wehn',
    [...MODEL, 'price', 'rules', 0, 'wehn'],
  ),
  draw(complete, 'a condition that is none', [...MODEL, 'price', 'rules', 0, 'when'], {}, 'when must be a map'),
  draw(complete, 'a rule that hides the next', [...MODEL, 'price', 'rules', 0, 'when'], undefined, 'always applies', [
    ...MODEL,
    'price',
    'rules',
    0,
  ]),
  draw(complete, 'a price without rules', [...MODEL, 'price', 'rules'], [], 'rules must be a list'),
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
  draw(complete, 'a misspelt quantity', [...MODEL, 'price', 'quantity'], { feild: 'seconds' }, 'quantity must be'),
  draw(complete, 'a quantity without a source', [...MODEL, 'price', 'quantity'], {}, 'quantity must be'),
];
