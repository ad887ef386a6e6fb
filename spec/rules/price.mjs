// @ts-check
/** @import { Location, Report, Schema } from './types.js' */
/** @import { KeyRule } from '../conventions/keys.mjs' */
import { isBoolean, isDate, isMap, isText, oneOf } from '../conventions/keys.mjs';
import { allowsType } from './helpers.mjs';

// The units in which the client can count what an input asks for.
const UNITS = ['call', 'second', 'image', 'character', 'song', 'piece'];

/** @type {Readonly<Record<string, KeyRule>>} */
const REQUIRED = {
  currency: {
    test: (value) => isText(value) && /^[A-Z]{3}$/.test(value),
    advice: 'a currency code of three letters, such as CNY',
  },
  per: oneOf(UNITS),
  asOf: { test: isDate, advice: "the date of the fact as 'YYYY-MM-DD'" },
  rules: { test: (value) => Array.isArray(value) && value.length > 0, advice: 'a list of { when?, amount }' },
};

/** @type {Readonly<Record<string, KeyRule>>} */
const OPTIONAL = {
  size: { test: (value) => typeof value === 'number' && value > 0, advice: 'how many units one amount pays for' },
  quantity: {
    test: (value) => isMap(value) && isText(value.field) !== isText(value.unknown),
    advice: '{ field: name } or { unknown: words }',
  },
  atLeast: { test: isBoolean, advice: 'true or false' },
  note: { test: isText, advice: 'text' },
};

const KEYS = [...Object.keys(REQUIRED), ...Object.keys(OPTIONAL)];

/**
 * Checks a price block against the input it prices: a rule that no input can meet would never apply.
 *
 * @param {Readonly<Record<string, unknown>>} price
 * @param {Schema | undefined} body
 * @param {Location} location
 * @param {Report} report
 */
export function checkPrice(price, body, location, report) {
  const fields = body?.properties ?? {};
  for (const [key, { test, advice }] of Object.entries(REQUIRED)) {
    if (!test(price[key])) report(`price needs ${key}: ${advice}.`, location);
  }
  for (const [key, { test, advice }] of Object.entries(OPTIONAL)) {
    if (price[key] !== undefined && !test(price[key])) report(`${key} must be ${advice}.`, location.child([key]));
  }
  for (const key of Object.keys(price)) {
    if (!KEYS.includes(key)) report(`price knows ${KEYS.join(', ')}, not ${key}.`, location.child([key]).key());
  }
  const { field } = isMap(price.quantity) ? price.quantity : {};
  if (isText(field) && !(field in fields)) {
    report(`quantity names "${field}", which is no field.`, location.child(['quantity']));
  }
  if (Array.isArray(price.rules)) {
    price.rules.forEach((rule, index) => checkRule(rule, fields, location.child(['rules', index]), report));
  }
}

/**
 * @param {unknown} rule
 * @param {Readonly<Record<string, Schema>>} fields
 * @param {Location} location
 * @param {Report} report
 */
function checkRule(rule, fields, location, report) {
  const { amount, when } = isMap(rule) ? rule : {};
  if (typeof amount !== 'string' || !/^\d+(\.\d+)?$/.test(amount)) {
    report("amount must be exact decimal text in quotes, such as '0.14'.", location);
  }
  for (const [name, value] of Object.entries(isMap(when) ? when : {})) {
    const field = fields[name];
    if (!field) report(`when names "${name}", which is no field of the input.`, location);
    else if (!accepts(field, value)) {
      report(
        `${name} can never be ${JSON.stringify(value)}. Use a value that the field accepts, of its type.`,
        location,
      );
    }
  }
}

/**
 * @param {Schema} field
 * @param {unknown} value
 */
function accepts(field, value) {
  if (field.enum) return field.enum.includes(value);
  return allowsType(field, typeof value) || (allowsType(field, 'integer') && Number.isInteger(value));
}
