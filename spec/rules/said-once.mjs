// @ts-check
/** @import { Context, Location, Operation, Visit } from './types.js' */
import { isText } from '../conventions/keys.mjs';
import { isModelFile } from './helpers.mjs';

/** In so many descriptions a sentence tells no model from another. */
const MANY = 15;

/** What is true of many models is said in one place, as a key of `x-model` or a convention, and not by each of them. */
export function saidOnce() {
  /** @type {Map<string, Location[]>} */
  const places = new Map();
  return {
    Operation: /** @type {Visit<Operation>} */ ({
      enter({ description }, { location }) {
        if (!isModelFile(location) || !isText(description)) return;
        for (const sentence of description.trim().split(/(?<=[.!?])\s+/)) {
          places.set(sentence, [...(places.get(sentence) ?? []), location.child(['description'])]);
        }
      },
    }),
    Root: {
      /** @type {(root: unknown, ctx: Context) => void} */
      leave(_root, ctx) {
        for (const [sentence, { length, [MANY - 1]: location }] of places) {
          if (!location) continue;
          const message = `"${sentence}" stands in descriptions ${length} times. Say it once, by a key of x-model.`;
          ctx.report({ message, location });
        }
      },
    },
  };
}
