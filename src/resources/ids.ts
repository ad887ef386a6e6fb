import { InputError } from '../errors/input.js';

/** A 64-bit id as text or as a `bigint`. JavaScript numbers cannot hold one. */
export type Id = string | bigint;

/**
 * The id as text.
 *
 * @throws InputError when it is not made of digits, or is a number that JavaScript has already rounded.
 */
export function toId(value: Id, field: string): string {
  // Callers without types can pass a number.
  const given: unknown = value;
  if (typeof given === 'number' && !Number.isSafeInteger(given)) {
    throw new InputError(
      `${field}: JavaScript has rounded this number to ${given}. Write the id as text ('…') or as a bigint (…n).`,
      { field },
    );
  }
  const id = String(value).trim();
  if (/^\d{1,25}$/.test(id)) return id;
  throw new InputError(`${field}: "${id.slice(0, 100)}" is no id. Ids are digits, as in the address of the page.`, {
    field,
  });
}
