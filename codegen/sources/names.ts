import { UserError } from '../spec/user-error.js';
import type { Model } from './catalog.js';

/** Characters of a path, of a name, and of what a field is called. */
const LONGEST = { path: 200, name: 200, field: 64 };

/** What nobody sees: control characters, line breaks, and marks that turn the direction of what follows. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/u;
const INVISIBLES = new RegExp(INVISIBLE, 'gu');

/** The only word that is a place in every object of JavaScript. */
const PROTOTYPE = /(?:^|\/)__proto__(?:\/|$)/;

/**
 * Refuses names that would end in files, code and pages and be something else there.
 *
 * @param source What the source is called in errors.
 * @throws UserError that names the first one, and says what is allowed.
 */
export function assertNames({ id, aliases, values: { name = id }, fields }: Model, source: string): void {
  const names: readonly (readonly [kind: keyof typeof LONGEST, name: string])[] = [
    ['path', id],
    ...[name, ...aliases].map((one) => ['name', one] as const),
    ...fields.flatMap(({ key, parts = [] }) =>
      [key, ...parts.map((part) => part.key)].map((one) => ['field', one] as const),
    ),
  ];
  for (const [kind, given] of names) {
    const isRight = given !== '' && given.length <= LONGEST[kind] && !INVISIBLE.test(given) && !PROTOTYPE.test(given);
    if (isRight) continue;
    throw new UserError(
      `${source}: the ${kind} ${shown(given)}${kind === 'path' ? '' : ` of ${shown(id)}`} is none. One has 1 to ` +
        `${LONGEST[kind]} characters, no line breaks or other control characters, and is not __proto__. ` +
        'Nothing was compared.',
    );
  }
}

function shown(name: string): string {
  const text = JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name);
  return text.replace(INVISIBLES, (letter) => `\\u${letter.codePointAt(0)!.toString(16).padStart(4, '0')}`);
}
