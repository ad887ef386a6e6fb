// @ts-check
/** @import { Location, Report, Schema } from './types.js' */
import { isMap, isText } from '../conventions/keys.mjs';
import { allowsType } from './helpers.mjs';

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
  const { field } = isMap(price.quantity) ? price.quantity : {};
  if (isText(field) && !(field in fields)) {
    report(`quantity names "${field}", which is no field.`, location.child(['quantity']));
  }
  const rules = Array.isArray(price.rules) ? price.rules.map((rule) => (isMap(rule) ? rule : {})) : [];
  rules.forEach(({ when, amount }, index) => {
    const place = location.child(['rules', index]);
    if (isPlaceholder(price, Number(amount))) {
      const message = `${String(amount)} is what the list says where it has no price. Find the price, or leave it out.`;
      report(message, place.child(['amount']));
    }
    if (isMap(when)) checkConditions(when, fields, place, report);
    else if (index < rules.length - 1) {
      report(
        'Without when this rule always applies, so those after it never do. Give it a when, or put it last.',
        place,
      );
    }
  });
}

/**
 * A fen is a price for a second or for some characters, but not for anything that is made as a whole.
 *
 * @param {Readonly<Record<string, unknown>>} price
 * @param {number} amount
 */
function isPlaceholder({ currency, per, size }, amount) {
  const isWhole = per !== 'second' && per !== 'character' && size === undefined;
  return amount === 9999 || (amount === 0.01 && currency === 'CNY' && isWhole);
}

/**
 * @param {Readonly<Record<string, unknown>>} when
 * @param {Readonly<Record<string, Schema>>} fields
 * @param {Location} location
 * @param {Report} report
 */
function checkConditions(when, fields, location, report) {
  for (const [name, value] of Object.entries(when)) {
    const field = fields[name];
    if (!field) report(`when names "${name}", which is no field of the input.`, location);
    else if (!accepts(field, value)) {
      const message = `${name} can never be ${JSON.stringify(value)}. Use a value that the field accepts, of its type.`;
      report(message, location);
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
