// @ts-check
/** @import { Operation, Visit } from './types.js' */
import path from 'node:path';
import { TakenNames, isHelperName } from '../conventions/names.mjs';
import { isModelFile } from './helpers.mjs';

/** Every operation has a name of its own, since helpers are exported from one module under theirs. */
export function uniqueHelper() {
  const names = new TakenNames();
  return {
    Operation: /** @type {Visit<Operation>} */ ({
      enter({ operationId: name }, ctx) {
        if (typeof name !== 'string') return;
        const location = ctx.location.child(['operationId']);
        if (isModelFile(ctx.location) && !isHelperName(name)) {
          ctx.report({
            message: `operationId "${name}" must be in camelCase and no reserved word: it becomes the helper's name.`,
            location,
          });
        }
        const owner = names.claim(name, ctx.location.source.absoluteRef);
        if (!owner) return;
        const other = path.relative(process.cwd(), owner.file);
        ctx.report({
          message: `The helper name "${name}" is taken by "${owner.name}" in ${other}. Rename one.`,
          location,
        });
      },
    }),
  };
}
