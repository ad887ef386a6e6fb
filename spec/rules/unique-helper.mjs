// @ts-check
/** @import { Operation, Visit } from './types.js' */
import path from 'node:path';
import { isModelFile } from './helpers.mjs';

/** Helper names are exported from one module, and file systems and readers confuse names that differ in case alone. */
export function uniqueHelper() {
  /** @type {Map<string, { name: string, file: string }>} */
  const owners = new Map();
  return {
    Operation: /** @type {Visit<Operation>} */ ({
      enter(operation, ctx) {
        const name = operation.operationId;
        if (typeof name !== 'string') return;
        const location = ctx.location.child(['operationId']);
        if (isModelFile(ctx.location) && !/^[a-z][A-Za-z0-9]*$/.test(name)) {
          ctx.report({
            message: `operationId "${name}" must be in camelCase: it becomes the helper's name.`,
            location,
          });
        }
        const file = ctx.location.source.absoluteRef;
        const owner = owners.get(name.toLowerCase());
        if (owner === undefined) owners.set(name.toLowerCase(), { name, file });
        else {
          const other = path.relative(process.cwd(), owner.file);
          ctx.report({
            message: `The helper name "${name}" is taken by "${owner.name}" in ${other}. Rename one.`,
            location,
          });
        }
      },
    }),
  };
}
