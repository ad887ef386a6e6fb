// @ts-check
/** @import { Root, Visit } from './types.js' */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A model file that the list of paths does not name would be seen by no rule at all. */
export function listedModels() {
  return {
    Root: /** @type {Visit<Root>} */ ({
      enter({ paths = {} }, ctx) {
        const entry = path.dirname(ctx.location.source.absoluteRef);
        const listed = new Set(Object.values(paths).map((item) => path.join(entry, item.$ref ?? '')));
        for (const name of filesIn(path.join(entry, 'models'))) {
          const file = path.join(entry, 'models', name);
          if (listed.has(file)) continue;
          ctx.report({
            message: `${path.relative(entry, file)} is not in the list of paths. Run: npm run generate`,
            location: ctx.location.child(['paths']).key(),
          });
        }
      },
    }),
  };
}

/** @param {string} folder */
function filesIn(folder) {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return names.filter((name) => /\.ya?ml$/.test(name)).sort();
}
