import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { guideBlocks } from '../../../docs/site/examples/blocks.js';
import { CASES } from '../../apps/cases.js';
import { unchecked, writeBlocks } from '../../apps/guide.js';
import { temporaryFolder } from '../../support/folder.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const BLOCKS = guideBlocks().filter(({ kind }) => kind === 'app');
const names = BLOCKS.map(({ app }) => app!);

it('runs every block of the guides that is a file of an app', () => {
  expect(names.length).toBeGreaterThan(9);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(CASES.flatMap(({ blocks }) => blocks))).toEqual(new Set(names));
  for (const name of names) {
    const [app = ''] = name.split('/');
    const takers = CASES.filter(({ blocks }) => blocks.includes(name));
    expect(takers.map((taker) => taker.name.replace(/\d+$/, ''))).toContain(app);
  }
});

it('compiles every component', () => {
  const components = BLOCKS.filter(({ language }) => language.endsWith('x')).map(({ app }) => app);
  expect(components.length).toBeGreaterThan(0);
  expect(CASES.find(({ name }) => name === 'compilers')!.blocks).toEqual(expect.arrayContaining(components));
});

it('gives each app the text of the guide', async () => {
  const folder = await temporaryFolder();
  for (const app of CASES) writeBlocks(app, folder);
  for (const { app, page, line } of BLOCKS) {
    const file = readFileSync(path.join(folder, 'guide', app!), 'utf8');
    const from = readFileSync(path.join(ROOT, page), 'utf8')
      .split('\n')
      .slice(line - 1)
      .join('\n');
    expect(from.slice(0, from.indexOf('\n```\n') + 1)).toBe(file);
  }
});

it('refuses an app whose block no guide has, and one that did not check its block', async () => {
  const folder = await temporaryFolder();
  const [app] = CASES;
  expect(() => writeBlocks({ ...app!, blocks: ['next/nothing.ts'] }, folder)).toThrow(
    `${app!.name} takes next/nothing.ts, which no guide has.`,
  );
  const passed = { outcome: 'passed' } as const;
  const results = [
    { ...passed, area: 'guides', name: 'next/a.ts' },
    { ...passed, area: 'pages', name: 'next/b.ts' },
  ];
  expect(unchecked({ ...app!, blocks: ['next/a.ts', 'next/b.ts'] }, results)).toEqual(['next/b.ts']);
});
