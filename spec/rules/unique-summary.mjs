// @ts-check
/** @import { Operation, Visit } from './types.js' */
import path from 'node:path';
import { isModelFile } from './helpers.mjs';

/** Two models with the same summary could not be told apart in a list. */
export function uniqueSummary() {
  /** @type {Map<string, string>} */
  const owners = new Map();
  return {
    Operation: /** @type {Visit<Operation>} */ ({
      enter({ summary }, ctx) {
        if (typeof summary !== 'string' || !isModelFile(ctx.location)) return;
        const own = ctx.location.source.absoluteRef;
        const owner = owners.get(summary) ?? own;
        owners.set(summary, owner);
        if (owner === own) return;
        ctx.report({
          message: `The summary "${summary}" is that of ${path.relative(process.cwd(), owner)}, too. Say what differs.`,
          location: ctx.location.child(['summary']),
        });
      },
    }),
  };
}
