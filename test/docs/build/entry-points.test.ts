import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { entryPoints, HELPERS } from '../../../docs/site/build/read/entry-points.js';

const root = path.resolve(import.meta.dirname, '../../..');
const { name, exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  name: string;
  exports: Record<string, unknown>;
};
/** What can be imported; tools alone read package.json. */
const exported = Object.keys(exports)
  .filter((subpath) => subpath !== './package.json')
  .map((subpath) => path.posix.join(name, subpath));

/** The first column of the table in the README: `` `runninghub/simulator`, `/simulator/server` ``. */
function inReadme(): string[] {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const [, table = ''] = /^## Entry points\n([\s\S]*?)(?=^## )/m.exec(readme) ?? [];
  const cells = [...table.matchAll(/^\| ([^|]*`[^|]*)\|/gm)].map((match) => match[1] ?? '');
  return cells.flatMap((cell) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) =>
      (text.startsWith('/') ? name + text : text).replace('<family>', '*'),
    ),
  );
}

it('are all in the README, which names no others', () => {
  expect(inReadme().sort()).toEqual([...exported].sort());
});

it('are all in the reference, but for the file and the helpers of a family', () => {
  const shown = [...entryPoints(), HELPERS].map((entry) => entry.name);
  const left = exported.filter((entry) => !shown.includes(entry));
  expect(left).toEqual([`${HELPERS.name}/*`, `${name}/openapi.json`]);
  expect(shown.filter((entry) => !exported.includes(entry))).toEqual([]);
});

it.each(entryPoints())('$name has a source that says what it is for', ({ source }) => {
  expect(existsSync(path.join(root, source))).toBe(true);
  expect(readFileSync(path.join(root, source), 'utf8')).toMatch(/^\/\*\*\n \* [A-Z][^@]*\.\n \*\n \* @module\n \*\/\n/);
});
