// @ts-check
/** @import { Context, Location, Operation, Visit } from './types.js' */
import { isMap, isText } from '../conventions/keys.mjs';

/** What replaces a model is another model of the spec. */
export function replacedBy() {
  const ids = new Set();
  /** @type {{ name: string, own: unknown, location: Location }[]} */
  const named = [];
  return {
    Operation: /** @type {Visit<Operation>} */ ({
      enter({ 'x-model': model }, ctx) {
        if (!isMap(model)) return;
        ids.add(model.id);
        const { lifecycle } = model;
        const names =
          isMap(lifecycle) && Array.isArray(lifecycle.replacedBy) ? lifecycle.replacedBy.filter(isText) : [];
        const location = ctx.location.child(['x-model', 'lifecycle', 'replacedBy']);
        names.forEach((name, index) => named.push({ name, own: model.id, location: location.child([index]) }));
      },
    }),
    Root: {
      /** @type {(root: unknown, ctx: Context) => void} */
      leave(_root, ctx) {
        for (const { name, own, location } of named) {
          const is = name === own ? 'is this model itself' : 'is the id of no model';
          if (name === own || !ids.has(name)) {
            ctx.report({
              message: `replacedBy names ${name}, which ${is}. Name one that users can take instead.`,
              location,
            });
          }
        }
      },
    },
  };
}
