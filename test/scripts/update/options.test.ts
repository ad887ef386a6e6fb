import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openPoints } from '../../../scripts/update/checklist.js';
import { temporaryFolder } from '../sync/project.js';
import { optionsOf } from './project.js';

test('without sources the vendor is asked; with one of your own it is not', () => {
  const { sources, prices, branch, base } = optionsOf();
  expect({ branch, base }).toEqual({ branch: 'catalog-update', base: 'main' });
  expect(sources.map((address) => new URL(address).pathname.split('/').at(-1))).toEqual([
    'llms.txt',
    'model-registry.public.json',
  ]);
  expect(prices).toMatch(/^https:.*\/pricing\.public\.json$/);
  expect(optionsOf('mine.json')).toMatchObject({ sources: ['mine.json'] });
  expect(optionsOf('mine.json').prices).toBeUndefined();
});

test.each([
  [['a', '--resume'], '--resume goes on with what the branch has'],
  [['--prices', 'b', '--resume'], '--resume goes on with what the branch has'],
  [['--date', 'today'], '--date takes YYYY-MM-DD'],
  [['--what'], "Unknown option '--what'"],
])('%j is refused', (args, message) => {
  expect(() => optionsOf(...args)).toThrow(message);
});

test.each(['- [ ] a', '* [ ] a', '+ [ ] a', ' - [ ] a', '-  [ ] a', '- [  ] a', '1. [ ] a', '\uFEFF- [] a'])(
  'a point is open however an editor writes it: %j',
  (line) => {
    const root = temporaryFolder();
    mkdirSync(path.join(root, 'spec'));
    writeFileSync(path.join(root, 'spec/catalog-update.md'), `- [x] b\n${line}\n`);
    expect(openPoints(root)).toEqual([line]);
  },
);
