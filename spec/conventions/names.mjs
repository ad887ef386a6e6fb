// @ts-check
// What an operation may be called: read by the lint rules and by the code generator.

const RESERVED = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  ),
);

/**
 * Whether a text can be written as a bare name. Reserved words pass: they may stand as property names.
 *
 * @param {string} name
 */
export function isIdentifier(name) {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

/**
 * Whether a name can be exported from a module.
 *
 * @param {string} name
 */
export function isExportName(name) {
  return isIdentifier(name) && !RESERVED.has(name);
}

/**
 * Whether a helper can have a name: in camelCase, and one that can be exported.
 *
 * @param {string} name
 */
export function isHelperName(name) {
  return isExportName(name) && /^[a-z][A-Za-z0-9]*$/.test(name);
}

/**
 * Finds the second use of a name. Case counts for nothing: file systems and readers confuse names that differ in it
 * alone.
 */
export class TakenNames {
  /** @type {Map<string, { name: string, file: string }>} */
  #owners = new Map();

  /**
   * Takes a name for a file.
   *
   * @param {string} name
   * @param {string} file
   * @returns The owner when there is one already, who keeps it.
   */
  claim(name, file) {
    const key = name.toLowerCase();
    const owner = this.#owners.get(key);
    if (!owner) this.#owners.set(key, { name, file });
    return owner;
  }
}
