import { expect, it } from 'vitest';
import { reasonIn } from '../../src/errors/reason-in.js';

it.each([
  ['an error', new Error('no disk'), 'no disk'],
  ['an error without words', new Error(''), ''],
  ['text', 'no disk', 'no disk'],
  ['empty text', '', ''],
  ['null', null, 'it threw null'],
  ['undefined', undefined, 'it threw undefined'],
  ['a number', 7, 'it threw a value of type number'],
  ['a symbol', Symbol('no disk'), 'it threw a value of type symbol'],
  ['a record with a message', { message: 'no disk' }, 'it threw a value of type object'],
  ['an error whose message is none', Object.assign(new Error(''), { message: 7 }), 'it threw a value of type object'],
])('%s that is thrown says why', (_, thrown, reason) => expect(reasonIn(thrown)).toBe(reason));
