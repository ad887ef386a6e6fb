import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { entryPoints } from '../../docs/site/build/read/entry-points.js';
import { temporaryFolder } from '../support/folder.js';
import { PublicNames, type PublicName } from './public-names.js';

const root = path.resolve(import.meta.dirname, '../..');
const entries = entryPoints().map(({ source }) => source);
/** Generated code and users share these, whether an entry exports them or not. */
const contract = readdirSync(path.join(root, 'src/contract')).map((file) => `src/contract/${file}`);
const sources = [...entries, ...contract];
const names = new PublicNames(root, sources);

const bareOf = (found: readonly PublicName[]) =>
  found.filter(({ isDocumented }) => !isDocumented).map(({ name }) => name);

it.each(sources)('has a sentence for everything that %s lets users see', (source) => {
  expect(bareOf(names.of(source))).toEqual([]);
});

it('sees what has no sentence: inherited, inner and re-exported names too', async () => {
  const folder = await temporaryFolder();
  const inner = [
    'export class Base {',
    '  bare = 1; #hidden = 3; private own = 4;',
    '  /** Said. */',
    '  said = 2;',
    '  /** @internal */',
    '  inside = 5;',
    '}',
    '/** Said. */',
    'export type Inner = {',
    '  /** Said. */',
    '  list: readonly { deep: string }[];',
    '  call(options: { signal: string }): void;',
    '};',
  ];
  const entry = [
    "import { Base } from './inner.js';",
    "export type { Inner } from './inner.js';",
    '/** Said. */',
    'export class Top extends Base { override said = 3; get read() { const local = { x: 1 }; return local.x; } }',
    'export const value = 1;',
  ];
  writeFileSync(path.join(folder, 'inner.ts'), inner.join('\n'));
  writeFileSync(path.join(folder, 'entry.ts'), entry.join('\n'));
  expect(bareOf(new PublicNames(folder, ['entry.ts']).of('entry.ts')).sort()).toEqual([
    'entry.ts: Top.read',
    'entry.ts: value',
    'inner.ts: Base',
    'inner.ts: Base.bare',
    'inner.ts: Inner.call',
    'inner.ts: Inner.list.deep',
  ]);
});
