import { InputError } from '../errors/input.js';

/** A name without what the habits of other languages change in it: `image_url`, `ImageUrl` and `image-url` are one. */
const bare = (name: string) => name.replace(/[^a-z\d]/gi, '').toLowerCase();

/**
 * Checks that no field is one of the known ones in another spelling. The platform passes over a field that it does not
 * know: a picture would be left out, or a default be paid for in place of what was chosen. All other fields are sent as
 * they are, since only `validate` knows them.
 *
 * @throws InputError that names the field and the one that is meant.
 */
export function assertSpelling(input: object, known: readonly string[]): void {
  for (const field of Object.keys(input)) {
    const meant = known.includes(field) ? undefined : known.find((name) => bare(name) === bare(field));
    if (meant !== undefined) throw new InputError(`${field} is no field of the model. Write ${meant}.`, { field });
  }
}
