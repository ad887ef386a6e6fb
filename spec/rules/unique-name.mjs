// @ts-check
/** @import { Location, Operation, Visit } from './types.js' */
import path from 'node:path';
import { isMap } from '../conventions/keys.mjs';
import { TakenNames } from '../conventions/names.mjs';

/** Id, documented name and aliases lead to one model: of two, nobody would know which one is meant. */
export function uniqueName() {
  const names = new TakenNames();
  return {
    Operation: /** @type {Visit<Operation>} */ ({
      enter({ 'x-model': model }, ctx) {
        if (!isMap(model)) return;
        const own = ctx.location.source.absoluteRef;
        for (const [kind, name, location] of namesOf(model, ctx.location.child(['x-model']))) {
          const owner = names.claim(name, own);
          if (!owner || owner.file === own) continue;
          const other = path.relative(process.cwd(), owner.file);
          ctx.report({
            message: `The ${kind} "${name}" is taken by "${owner.name}" in ${other}. Find out whose it is.`,
            location,
          });
        }
      },
    }),
  };
}

/**
 * @param {Record<string, unknown>} model
 * @param {Location} location
 * @returns {[kind: string, name: string, location: Location][]}
 */
function namesOf({ id, name, aliases }, location) {
  /** @type {[string, unknown, Location][]} */
  const all = [
    ['id', id, location.child(['id'])],
    ['name', name, location.child(['name'])],
    ...(Array.isArray(aliases) ? aliases : []).map(
      (alias, index) =>
        /** @type {[string, unknown, Location]} */ (['alias', alias, location.child(['aliases', index])]),
    ),
  ];
  return all.flatMap(([kind, text, place]) => (typeof text === 'string' ? [[kind, text, place]] : []));
}
