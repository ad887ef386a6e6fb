// @ts-check
// What a price is made of.

import { DATE, isBoolean, isMap, isMapList, isText, oneOf } from './keys.mjs';

/** The units in which the client can count what an input asks for. */
const UNITS = ['call', 'second', 'image', 'character', 'song', 'piece'];

/** What the two sites are paid in. */
const CURRENCIES = ['CNY', 'USD'];

/** @type {import('./keys.mjs').Block} */
const RULE = {
  name: 'a price rule',
  keys: {
    when: {
      test: (value) => isMap(value) && Object.keys(value).length > 0,
      advice: 'a map of fields and values',
      optional: true,
    },
    amount: {
      test: (value) => typeof value === 'string' && /^\d+(\.\d+)?$/.test(value),
      advice: "exact decimal text in quotes, such as '0.14'",
    },
  },
};

/** @type {import('./keys.mjs').Block} */
export const PRICE = {
  name: 'price',
  keys: {
    currency: oneOf(CURRENCIES),
    per: oneOf(UNITS),
    size: {
      test: (value) => typeof value === 'number' && value > 0,
      advice: 'how many units one amount pays for',
      optional: true,
    },
    quantity: {
      test: (value) =>
        isMap(value) && Object.keys(value).length === 1 && (isText(value.field) || isText(value.unknown)),
      advice: '{ field: name } or { unknown: words }',
      optional: true,
    },
    atLeast: { test: isBoolean, advice: 'true or false', optional: true },
    note: { test: isText, advice: 'text', optional: true },
    asOf: DATE,
    rules: { test: isMapList, advice: 'a list of { when?, amount }', block: RULE },
  },
};
