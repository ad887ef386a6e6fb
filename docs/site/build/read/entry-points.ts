import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../locations.js';

/** A place to import from, with docstrings of its own. */
export interface EntryPoint {
  /** `runninghub/catalog` */
  readonly name: string;
  /** The file it is built from: `src/catalog/index.ts`. */
  readonly source: string;
  /** Path of its page's source from the root of the site. */
  readonly page: string;
}

/** The helpers are generated, one per model, so their page is an index instead of docstrings. */
export const HELPERS = {
  name: 'runninghub/models',
  page: '/reference/models.md',
  purpose: 'The helpers, one per model.',
};

type Target = string | { readonly default: { readonly types: string } };

/** Every entry point that package.json declares, but for {@link HELPERS}, the helpers of a family, and data files. */
export function entryPoints(): EntryPoint[] {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, Target>>;
  };
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const name = path.posix.join(manifest.name, subpath);
    if (typeof target === 'string' || name.startsWith(HELPERS.name)) return [];
    const source = target.default.types.replace('./dist/', '').replace(/\.d\.ts$/, '.ts');
    return [{ name, source, page: `/reference/${name}/index.md` }];
  });
}
