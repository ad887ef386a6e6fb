import { isHelperName } from '../../spec/conventions/names.mjs';

/** Names that Windows keeps for devices, whatever stands behind a dot. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Whether a helper of the user's can have a name: files are named after it, beside an index of all. */
export const isOwnName = (name: string) => faultIn(name) === undefined;

/** Why a helper of the user's cannot have a name; undefined when it can. */
function faultIn(name: string): string | undefined {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) return 'which is in camelCase';
  if (!isHelperName(name)) return 'since it is a word of the language';
  if (name === 'index') return 'since the file of all helpers is called so';
  return DEVICES.test(name) ? 'since Windows keeps it for a device' : undefined;
}

/** What is wrong with a name, and what could be written in its place; undefined when it can be that of a helper. */
export function problemWith(name: string): string | undefined {
  const fault = faultIn(name);
  return fault && `${name} cannot be the name of a helper, ${fault}: write ${suggested(name)}`;
}

/** A name for what cannot be one: `make-poster` → `makePoster`, `class` → `runClass`. */
function suggested(given: string): string {
  const words = given.slice(0, 100).match(/[A-Za-z][a-z]*|\d+/g) ?? [];
  const capitalized = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const name = capitalized.charAt(0).toLowerCase() + capitalized.slice(1);
  if (isOwnName(name)) return name;
  return capitalized === '' ? 'another, as in makePoster' : `run${capitalized}`;
}
