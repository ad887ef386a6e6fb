import { expect, it } from 'vitest';
import { costOf } from '../../src/pricing/index.js';
import { thrownBy } from '../support/watch.js';

const price = { currency: 'CNY', per: 'call', asOf: '2026-05-07', rules: [{ amount: '1' }] };

it.each([
  [undefined, 'The price is undefined. It must be an object.'],
  [[price], 'The price is an array. It must be an object.'],
  [{ ...price, rules: undefined }, '`rules` of the price is undefined. It must be a list of rules.'],
  [{ ...price, rules: { amount: '1' } }, '`rules` of the price is an object. It must be a list of rules.'],
  [{ ...price, rules: [null] }, 'rules[0] of the price is null. It must be an object.'],
  [{ ...price, rules: [{ amount: '1', when: 'x' }] }, '`when` of rules[0] of the price is "x". It must be an object.'],
  [{ ...price, rules: [{ amount: '1', above: null }] }, '`above` of rules[0] of the price is null. It must be'],
  [{ ...price, quantity: 'duration' }, '`quantity` of the price is "duration". It must be an object.'],
  [{ ...price, defaults: null }, '`defaults` of the price is null. It must be an object.'],
  [{ ...price, limits: { size: 5 } }, 'limits.size of the price is 5. It must be an object.'],
  [{ ...price, charges: {} }, '`charges` of the price is an object. It must be a list.'],
  [{ ...price, charges: [{}] }, '`rules` of charges[0] of the price is undefined. It must be a list of rules.'],
  [{ ...price, charges: [{ per: 'call', rules: [7] }] }, 'charges[0].rules[0] of the price is 7. It must be'],
])('a price such as %j is refused with the part that is wrong', (given, message) => {
  expect(thrownBy(() => costOf(given as never, {}))).toMatchObject({
    name: 'InputError',
    field: 'price',
    message: expect.stringContaining(message) as string,
  });
});
