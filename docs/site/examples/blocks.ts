import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../../codegen/spec/user-error.js';
import { DOCS, PAGES, ROOT } from '../build/locations.js';

/** A program in the documentation. */
export interface Example {
  /** File it stands in, from the root of the project, and the line where it begins: `README.md:21`. */
  readonly place: string;
  /** Name for the file it is written to. */
  readonly name: string;
  readonly source: string;
  /** Why it is checked but not run, as its fence says: `ts no-run: needs a server of yours`. */
  readonly skipped?: string;
  /** Pages of models hold many alike, which one process can run. */
  readonly kind: 'guide' | 'model';
}

const FENCE = /^```ts(?: ([^\n]*))?\n([\s\S]*?)^```$/gm;

/** Every `ts` block of the README, the guides and the pages of models. */
export function examples(): Example[] {
  const guides = list(path.join(DOCS, 'guides'));
  const pages = path.join(PAGES, 'models');
  const models = existsSync(pages) ? list(pages) : [];
  if (models.length === 0)
    throw new UserError('The pages of the models have not been written. Run: npm run docs:build');
  return [
    ...[path.join(ROOT, 'README.md'), ...guides].flatMap((file) => blocksOf(file, 'guide')),
    ...models.flatMap((file) => blocksOf(file, 'model')),
  ];
}

function list(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => path.join(folder, name));
}

function blocksOf(file: string, kind: Example['kind']): Example[] {
  const text = readFileSync(file, 'utf8');
  const page = path.relative(ROOT, file).split(path.sep).join('/');
  return [...text.matchAll(FENCE)].map((match, index) => {
    const [, info = '', source = ''] = match;
    const skipped = /^no-run: (.+)$/.exec(info)?.[1];
    if (info !== '' && skipped === undefined) throw new UserError(`${page}: a ts block cannot be marked "${info}".`);
    const line = text.slice(0, match.index).split('\n').length + 1;
    const address = page.replace(/^docs\/(site\/generated\/pages\/)?|\.md$/g, '');
    const name = `${address.replace(/[^\w.-]+/g, '-')}-${index + 1}`;
    return { place: `${page}:${line}`, name, source, kind, ...(skipped !== undefined && { skipped }) };
  });
}
