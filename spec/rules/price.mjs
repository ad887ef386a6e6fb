// @ts-check
/** @import { Location, Report, Schema } from './types.js' */
import { isMap, isText } from '../conventions/keys.mjs';
import { isPlaceholder } from '../conventions/price.mjs';
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
  const charges = Array.isArray(price.charges) ? price.charges.filter(isMap) : [];
  checkCharge(price, fields, location, report);
  charges.forEach((charge, index) => {
    const place = location.child(['charges', index]);
    checkCharge({ ...charge, currency: price.currency }, fields, place, report);
    const last = Array.isArray(charge.rules) ? charge.rules.at(-1) : undefined;
    if (isMap(last) && !covers(last, {})) {
      report(
        "Where none of these rules fits, nobody knows the charge. If there is none, end with { amount: '0' }.",
        place,
      );
    }
  });
}

/**
 * @param {Readonly<Record<string, unknown>>} charge
 * @param {Readonly<Record<string, Schema>>} fields
 * @param {Location} location
 * @param {Report} report
 */
function checkCharge(charge, fields, location, report) {
  if (isMap(charge.quantity)) checkQuantity(charge.quantity, fields, location.child(['quantity']), report);
  const rules = Array.isArray(charge.rules) ? charge.rules.map((rule) => (isMap(rule) ? rule : {})) : [];
  rules.forEach(({ when, above, given, amount }, index) => {
    const place = location.child(['rules', index]);
    if (isPlaceholder(charge, Number(amount))) {
      const message = `${String(amount)} is what the list says where it has no price. Find the price, or leave it out.`;
      report(message, place.child(['amount']));
    }
    if (charge.rounded === true && !/^\d+(\.\d\d?)?$/.test(String(amount))) {
      report(
        `${String(amount)} is not rounded to hundredths. Leave out "rounded", or correct it.`,
        place.child(['amount']),
      );
    }
    if (isMap(when)) checkConditions(when, fields, place, report);
    if (isMap(above)) checkBounds(above, fields, place, report);
    if (isText(given) && !(given in fields)) report(`given names "${given}", which is no field of the input.`, place);
    if (rules.slice(index + 1).some((later) => covers({ when, above, given }, later))) {
      report(
        'This rule always applies where a later one would, so that one never does. Give it a condition, or put it last.',
        place,
      );
    }
  });
}

/**
 * @param {Readonly<Record<string, unknown>>} quantity
 * @param {Readonly<Record<string, Schema>>} fields
 * @param {Location} location
 * @param {Report} report
 */
function checkQuantity({ field, plus }, fields, location, report) {
  if (isText(field) && !(field in fields)) report(`quantity names "${field}", which is no field.`, location);
  if (!isMap(plus)) return;
  const place = location.child(['plus']);
  if (isText(plus.field) && !(plus.field in fields)) report(`plus names "${plus.field}", which is no field.`, place);
  if (!isMap(plus.minimum)) return;
  const entries = Object.entries(plus.minimum);
  const counted = isText(field) ? fields[field] : undefined;
  for (const [count] of entries) {
    if (counted && !accepts(counted, count) && !accepts(counted, Number(count))) {
      report(`${String(field)} can never be ${count}.`, place.child(['minimum']));
    }
  }
  const isRising = entries.every(([count, least], index) => {
    return Number(least) >= Number(count) && (index === 0 || Number(least) >= Number(entries[index - 1]?.[1]));
  });
  if (!isRising) report('minimum must rise with the units, and be no less than they are.', place.child(['minimum']));
}

/**
 * Whether one rule applies wherever another does.
 *
 * @param {Readonly<Record<string, unknown>>} rule
 * @param {Readonly<Record<string, unknown>>} other
 */
function covers({ when, above, given }, other) {
  const [wanted, bounds] = [isMap(other.when) ? other.when : {}, isMap(other.above) ? other.above : {}];
  if (given !== undefined && given !== other.given) return false;
  const isAbove = Object.entries(isMap(above) ? above : {}).every(([name, bound]) => {
    return Number(bounds[name]) >= Number(bound) || Number(wanted[name]) > Number(bound);
  });
  return isAbove && Object.entries(isMap(when) ? when : {}).every(([name, value]) => wanted[name] === value);
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
 * @param {Readonly<Record<string, unknown>>} above
 * @param {Readonly<Record<string, Schema>>} fields
 * @param {Location} location
 * @param {Report} report
 */
function checkBounds(above, fields, location, report) {
  for (const [name, bound] of Object.entries(above)) {
    const field = fields[name];
    if (!field) report(`above names "${name}", which is no field of the input.`, location);
    else if (!allowsType(field, 'number') && !allowsType(field, 'integer')) {
      report(`above names "${name}", which is no number.`, location);
    } else if (Number(bound) >= (field.maximum ?? Infinity))
      report(`${name} can never be above ${String(bound)}.`, location);
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
