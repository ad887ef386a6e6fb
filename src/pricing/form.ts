import { InputError } from '../errors/input.js';
import { show } from '../json/show.js';
import { isObject } from '../json/values.js';

type Test = (value: unknown) => boolean;
type Form = Readonly<Record<string, readonly [isRight: Test, expected: string]>>;

const optional =
  (isRight: Test): Test =>
  (value) =>
    value === undefined || isRight(value);
const OBJECT = [optional(isObject), 'an object'] as const;
const CHARGE: Form = { quantity: OBJECT, rules: [Array.isArray, 'a list of rules'] };
const PRICE: Form = { ...CHARGE, defaults: OBJECT, limits: OBJECT, charges: [optional(Array.isArray), 'a list'] };
const RULE: Form = { when: OBJECT, above: OBJECT };

/**
 * Refuses what has not the form of a price, which whoever writes one by hand, or has it from a file, may give.
 *
 * @throws InputError that names the part which is wrong.
 */
export function assertPrice(price: unknown): void {
  const given = assertForm(price, 'the price', PRICE);
  for (const [name, limit] of Object.entries(given.limits ?? {})) assertForm(limit, `limits.${name} of the price`, {});
  assertRules(given, '');
  for (const [at, charge] of ((given.charges ?? []) as unknown[]).entries()) {
    assertRules(assertForm(charge, `charges[${at}] of the price`, CHARGE), `charges[${at}].`);
  }
}

function assertRules({ rules }: Readonly<Record<string, unknown>>, where: string): void {
  for (const [at, rule] of (rules as unknown[]).entries()) assertForm(rule, `${where}rules[${at}] of the price`, RULE);
}

function assertForm(value: unknown, what: string, form: Form): Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw wrong(what, value, 'an object');
  for (const [name, [isRight, expected]] of Object.entries(form)) {
    if (!isRight(value[name])) throw wrong(`\`${name}\` of ${what}`, value[name], expected);
  }
  return value;
}

function wrong(what: string, value: unknown, expected: string): InputError {
  return new InputError(`${what.replace(/^t/, 'T')} is ${show(value)}. It must be ${expected}.`, { field: 'price' });
}
