import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** How large a built site is. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
  /** The pages of models by their compressed size, largest first. */
  readonly models: readonly { readonly page: string; readonly gzip: number }[];
}

/** Measures a built site. */
export function measure(root: string): Size {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(root, name)).isFile(),
  );
  const models = names
    .filter((name) => /^models\/.+\/(?!index\.html).*\.html$/.test(name))
    .map((page) => ({ page, gzip: gzipSync(readFileSync(path.join(root, page))).length }))
    .sort((a, b) => b.gzip - a.gzip);
  return {
    files: names.length,
    bytes: names.reduce((sum, name) => sum + statSync(path.join(root, name)).size, 0),
    models,
  };
}
