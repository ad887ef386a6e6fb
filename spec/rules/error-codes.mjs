// @ts-check
/** @import { Context, Location, Report } from './types.js' */
import { ERROR_CODE_KEYS } from '../conventions/errors.mjs';
import { isMap, keyProblems } from '../conventions/keys.mjs';

/** Every entry of the error table is complete, and its words are among those that the client acts on. */
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
  for (const { key, kind, message } of keyProblems('an error code', entry, ERROR_CODE_KEYS)) {
    if (kind === 'missing') report(message, location);
    else report(message, kind === 'wrong' ? location.child([key]) : location.child([key]).key());
  }
  if ((entry.code === undefined) === (entry.match === undefined)) {
    report('an error code needs either code or match.', location);
  }
}
