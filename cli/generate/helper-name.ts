import { isHelperName } from '../../spec/conventions/names.mjs';

/** Names that Windows keeps for devices, whatever stands behind a dot. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Whether a helper of the user's can have a name: files are named after it, beside an index of all. */
export function isOwnName(name: string): boolean {
  return isHelperName(name) && name !== 'index' && !DEVICES.test(name);
}

/** A name for what cannot be one: `make-poster` → `makePoster`, `class` → `runClass`. */
export function suggested(given: string): string {
  const words = given.slice(0, 100).match(/[A-Za-z][a-z]*|\d+/g) ?? [];
  const capitalized = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const name = capitalized.charAt(0).toLowerCase() + capitalized.slice(1);
  if (isOwnName(name)) return name;
  return capitalized === '' ? 'another, as in makePoster' : `run${capitalized}`;
}
