import { UserError } from '../spec/user-error.js';
import type { UnreadKey } from './unread-keys.js';

/** A row of a list: an entry, or one of its parameters. */
type Row = Readonly<Record<string, unknown>>;

/** In so many rows nothing is missing, or new, by accident. */
const ENOUGH = 20;

/** Keys that every list of a format has in some rows of a kind at least, separated by spaces. */
export interface Usual {
  readonly models: string;
  readonly params: string;
  /** By the type of a parameter, such as `maxLength` of a `STRING`. */
  readonly typed: Readonly<Record<string, string>>;
}

/**
 * Refuses a list in which a key that the format always has is nowhere: what it said would be gone from every model.
 *
 * @throws UserError that names the key.
 */
export function assertUsualKeys(entries: readonly unknown[], usual: Usual, name: string): void {
  const models = entries as readonly (Row & { params: readonly Row[] })[];
  const params = models.flatMap((entry) => entry.params);
  const kinds: readonly (readonly [what: string, keys: string, rows: readonly Row[]])[] = [
    ['models', usual.models, models],
    ['parameters', usual.params, params],
    ...Object.entries(usual.typed).map(
      ([type, keys]) => [`${type} parameters`, keys, params.filter((row) => row.type === type)] as const,
    ),
  ];
  for (const [what, keys, rows] of kinds) {
    const gone = rows.length < ENOUGH ? undefined : keys.split(' ').find((key) => !rows.some((row) => key in row));
    if (gone === undefined) continue;
    throw new UserError(
      `${name}: none of the ${rows.length} ${what} has the key ${gone}, so it looks renamed. Nothing was compared.`,
    );
  }
}

/**
 * Refuses a list most of whose rows have a key that nobody knows: it may be one that was known by another name.
 *
 * @throws UserError that names the key, and what to do about one that is only new.
 */
export function assertKeysKnown(unread: readonly UnreadKey[], name: string): void {
  const strange = unread.find(({ count, rows }) => rows >= ENOUGH && count > rows / 2);
  if (strange === undefined) return;
  throw new UserError(
    `${name}: ${strange.count} of ${strange.rows} rows have the key ${strange.key}, which nobody knows. It has to be ` +
      'read, or passed over, in codegen/sources; with --partial the list is read without it. Nothing was compared.',
  );
}
