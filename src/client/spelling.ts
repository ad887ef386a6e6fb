import { InputError } from '../errors/input.js';

/** A name without what the habits of other languages change in it: `image_url`, `ImageUrl` and `image-url` are one. */
const bare = (name: string) => name.toLowerCase().replace(/[^a-z\d]/g, '');

/** Most characters of a wrong name in a message: it may be a visitor's. */
const LONGEST_SHOWN = 100;

/**
 * Checks that no field is one of the known ones in another spelling. The platform passes over a field that it does not
 * know: a picture would be left out, or a default be paid for in place of what was chosen. All other fields are sent as
 * they are, since only `validate` knows them.
 *
 * @param fields The names of the fields that will be sent.
 * @throws InputError that names the field and the one that is meant.
 */
export function assertSpelling(fields: Iterable<string>, known: readonly string[]): void {
  const names = new Map(known.map((name) => [bare(name), name]));
  const own = new Set(known);
  for (const field of fields) {
    if (own.has(field)) continue;
    const meant = names.get(bare(field));
    if (meant === undefined) continue;
    throw new InputError(`${field.slice(0, LONGEST_SHOWN)} is no field of the model. Write ${meant}.`, { field });
  }
}
