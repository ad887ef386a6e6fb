import type { OptionType } from '../async/option-types.js';
import { assertType } from '../async/read-options.js';
import { InputError } from '../errors/input.js';
import { show } from '../json/show.js';

/** A 64-bit id as text or as a `bigint`. JavaScript numbers cannot hold one. */
export type Id = string | bigint;

/**
 * The id as text.
 *
 * @throws InputError when it is not made of digits, is 0, or is a number that JavaScript has already rounded.
 */
export function toId(value: Id, field: string): string {
  // Callers without types can pass a number.
  const given: unknown = value;
  if (Number.isInteger(given) && !Number.isSafeInteger(given)) {
    throw new InputError(
      `${field}: JavaScript has rounded this number to ${show(given)}. Write the id as text ('…') or as a bigint (…n).`,
      { field },
    );
  }
  const isSimple = ['string', 'number', 'bigint'].includes(typeof given);
  const id = isSimple ? String(given).trim() : '';
  if (/^(?!0+$)\d{1,25}$/.test(id)) return id;
  throw new InputError(
    `${field}: ${show(given)} is no id. Ids are digits, not all of them 0, as in the address of the page.`,
    { field },
  );
}

/** An id that is not made of digits, whose form is not known. */
export const ASSET_ID: OptionType = [
  (value) => typeof value === 'string' && /^\S{1,200}$/.test(value),
  'an id as text, as the platform gave it',
];

/** @throws InputError when it is none. */
export function toName(value: unknown, field: string): string {
  assertType(value, field, ASSET_ID);
  return value as string;
}
