// @ts-check
/** @import { Context, Location, Report } from './types.js' */
import { ERROR_CODE } from '../conventions/errors.mjs';
import { isMap } from '../conventions/keys.mjs';
import { checkKeys } from './helpers.mjs';

/** Every entry of the error table is complete, stands once, and has the words that the client acts on. */
export function errorCodes() {
  return {
    Root: {
      /** @type {(root: Record<string, { $ref: string } | unknown[] | undefined>, ctx: Context) => void} */
      enter(root, ctx) {
        const raw = root['x-error-codes'];
        const { node, location } =
          Array.isArray(raw) || raw === undefined
            ? { node: raw, location: ctx.location.child(['x-error-codes']) }
            : ctx.resolve(raw);
        if (!Array.isArray(node) || !location) return;
        /** @type {Report} */
        const report = (message, place) => ctx.report({ message, location: place });
        node.forEach((entry, index) => checkEntry(entry, location.child([index]), report));
        checkRepeats(node, location, report);
      },
    },
  };
}

/**
 * @param {unknown} entry
 * @param {Location} location
 * @param {Report} report
 */
function checkEntry(entry, location, report) {
  if (!isMap(entry)) return report('An error code is a map of keys; see any other entry.', location);
  checkKeys(entry, ERROR_CODE, location, report);
  if ((entry.code === undefined) === (entry.match === undefined)) {
    report('an error code needs either code or match.', location);
  }
}

/**
 * A family has one entry for a code, and one for a text: of two nobody would know which one is true.
 *
 * @param {unknown[]} entries
 * @param {Location} location
 * @param {Report} report
 */
function checkRepeats(entries, location, report) {
  const names = new Set();
  entries.forEach((entry, index) => {
    const { family, code, match } = isMap(entry) ? entry : {};
    if (code === undefined && match === undefined) return;
    // 404 and "404" are one code.
    const name = `${String(code ?? match)} of ${String(family)}`;
    const message = `The error code ${name} stands further up, too. Make one entry of both.`;
    if (names.has(name)) report(message, location.child([index]));
    names.add(name);
  });
}
