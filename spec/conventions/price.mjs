// @ts-check
// What a price is made of.

import { DATE, isBoolean, isMap, isMapList, isText, oneOf } from './keys.mjs';

/** The units in which the client can count what an input asks for. */
const UNITS = ['call', 'second', 'image', 'character', 'song', 'piece', 'token'];

/** What the two sites are paid in. */
const CURRENCIES = ['CNY', 'USD'];

/** @param {unknown} value */
const isCount = (value) => Number.isInteger(value) && Number(value) > 0;

/** @param {unknown} value */
const isAmount = (value) => typeof value === 'string' && /^\d+(\.\d+)?$/.test(value);

/**
 * A fen is a price for a second or for some characters, but not for anything that is made as a whole.
 *
 * @param {Readonly<Record<string, unknown>>} price
 * @param {number} amount
 */
export function isPlaceholder({ currency, per, size }, amount) {
  const isWhole = per !== 'second' && per !== 'character' && size === undefined;
  return amount === 9999 || (amount === 0.01 && currency === 'CNY' && isWhole);
}

/**
 * Whether a price of a list can stand in the spec: its currency, its unit and its amounts are of known kinds, and no
 * amount is what stands where there is no price.
 *
 * @param {{ currency: string, per: string, size: number, rules: readonly { amount: string }[] }} price
 */
export function canBeSaid({ currency, per, size, rules }) {
  const isKnown = CURRENCIES.includes(currency) && UNITS.includes(per) && rules.every(({ amount }) => isAmount(amount));
  return (
    isKnown &&
    !rules.some(({ amount }) => isPlaceholder({ currency, per, ...(size !== 1 && { size }) }, Number(amount)))
  );
}

/** @type {import('./keys.mjs').Block} */
const RULE = {
  name: 'a price rule',
  keys: {
    when: {
      test: (value) => isMap(value) && Object.keys(value).length > 0,
      advice: 'a map of fields and values',
      optional: true,
    },
    above: {
      test: (value) => isMap(value) && Object.values(value).length > 0 && Object.values(value).every(Number.isFinite),
      advice: 'a map of fields and the numbers that they have to exceed',
      optional: true,
    },
    given: { test: isText, advice: 'the name of a field that has to be filled', optional: true },
    amount: {
      test: isAmount,
      advice: "exact decimal text in quotes, such as '0.14'",
    },
    atLeast: { test: isBoolean, advice: 'true or false', optional: true },
  },
};

/** @type {import('./keys.mjs').Block} */
const PLUS = {
  name: 'plus',
  keys: {
    field: { test: isText, advice: 'the name of a field whose files add to the units' },
    minimum: {
      test: (value) => isMap(value) && Object.values(value).length > 0 && Object.values(value).every(isCount),
      advice: 'a map of numbers of units and the least that is charged for each',
      optional: true,
    },
  },
};

/** @type {import('./keys.mjs').Block} */
const QUANTITY = {
  name: 'quantity',
  keys: {
    field: { test: isText, advice: 'the name of a field', optional: true },
    unknown: { test: isText, advice: 'what the input does not tell, in words', optional: true },
    plus: { test: isMap, advice: '{ field, minimum? }', optional: true, block: PLUS },
    roundUp: { test: (value) => value === true, advice: 'true, or left out', optional: true },
    minimum: { test: isCount, advice: 'the least number of units that is charged', optional: true },
    free: { test: isCount, advice: 'how many units cost nothing', optional: true },
  },
};

const CHARGE = {
  per: oneOf(UNITS),
  size: {
    test: /** @param {unknown} value */ (value) => typeof value === 'number' && value > 0,
    advice: 'how many units one amount pays for',
    optional: true,
  },
  quantity: {
    test: /** @param {unknown} value */ (value) =>
      isMap(value) && ('unknown' in value ? !['field', 'plus', 'free'].some((key) => key in value) : 'field' in value),
    advice: '{ field: name } with plus or free, or { unknown: words }',
    optional: true,
    block: QUANTITY,
  },
  rules: { test: isMapList, advice: 'a list of { when?, above?, given?, amount }', block: RULE },
};

/** @type {import('./keys.mjs').Block} */
export const PRICE = {
  name: 'price',
  keys: {
    currency: oneOf(CURRENCIES),
    ...CHARGE,
    charges: {
      test: isMapList,
      advice: 'a list of { per, size?, quantity?, rules }',
      optional: true,
      block: { name: 'a charge', keys: CHARGE },
    },
    atLeast: { test: isBoolean, advice: 'true or false', optional: true },
    rounded: { test: (value) => value === true, advice: 'true, or left out', optional: true },
    note: { test: isText, advice: 'text', optional: true },
    asOf: DATE,
  },
};
