import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [, picture = ''] = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8').split('```');

/** The folders that the picture draws: `src/` and, indented below it, `src/client/`. */
function drawn(): string[] {
  let outer: string[] = [];
  return picture.split('\n').flatMap((line) => {
    const [, indent = '', name] = /^( *)([\w.-]+)\/ /.exec(line) ?? [];
    if (name === undefined) return [];
    outer = [...outer.slice(0, indent.length / 2), name];
    return [outer.join('/')];
  });
}

/** Folders whose rooms the picture has to draw one by one. */
const DRAWN_WHOLE = ['src', 'codegen', 'scripts', 'spec', 'docs', 'docs/site'];
/** What the docs build writes, and what is installed. */
const WRITTEN = new Set(['generated', 'dist', 'node_modules', '.cache', '.temp']);

const foldersIn = (folder: string) =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !WRITTEN.has(entry.name))
    .map(({ name }) => name);

it('draws rooms that exist', () => {
  expect(drawn().length).toBeGreaterThan(30);
  expect(drawn().filter((folder) => !existsSync(path.join(root, folder)))).toEqual([]);
});

it.each(DRAWN_WHOLE)('draws every room of %s', (folder) => {
  expect(drawn()).toEqual(expect.arrayContaining(foldersIn(folder).map((name) => `${folder}/${name}`)));
});

it('draws every folder of test that mirrors no room', () => {
  const mirrored = new Set([...foldersIn('src'), ...foldersIn('.')]);
  const own = foldersIn('test').filter((name) => !mirrored.has(name));
  const inPicture = drawn().filter((folder) => folder.startsWith('test/'));
  expect(own.map((name) => `test/${name}`).sort()).toEqual(inPicture.sort());
});

it('names files that exist', () => {
  const text = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
  const named = [...text.matchAll(/`((?:[\w-]+\/)+[\w-]+\.(?:ts|mjs|yaml))`/g)].map(([, file]) => file!);
  expect(named.length).toBeGreaterThan(8);
  const missing = named.filter((file) => ![file, `src/${file}`].some((known) => existsSync(path.join(root, known))));
  expect(missing).toEqual([]);
});
