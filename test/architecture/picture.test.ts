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

/** One line for each room: what is wrong, and what to write where. Empty when the picture is the code's. */
function differences(rooms: readonly string[], inPicture: readonly string[]): string {
  const missing = rooms.filter((room) => !inPicture.includes(room));
  const extra = inPicture.filter((room) => !rooms.includes(room));
  return [
    ...missing.map((room) => `${room}/ is not in the picture: add it to the first block of docs/architecture.md`),
    ...extra.map((room) => `${room}/ is no room: take it out of the first block of docs/architecture.md`),
  ].join('\n');
}

it('draws rooms that exist, each once', () => {
  expect(drawn().length).toBeGreaterThan(30);
  expect(drawn().filter((room, index, all) => all.indexOf(room) !== index)).toEqual([]);
  const existing = drawn().filter((folder) => existsSync(path.join(root, folder)));
  expect(differences(existing, drawn())).toBe('');
});

it.each(DRAWN_WHOLE)('draws every room of %s', (folder) => {
  const rooms = foldersIn(folder).map((name) => `${folder}/${name}`);
  expect(rooms).not.toEqual([]);
  const inPicture = drawn().filter((room) => rooms.includes(room));
  expect(differences(rooms, inPicture)).toBe('');
});

it('draws every folder of test that mirrors no room', () => {
  const mirrored = new Set([...foldersIn('src'), ...foldersIn('.')]);
  const own = foldersIn('test').filter((name) => !mirrored.has(name));
  const inPicture = drawn().filter((folder) => folder.startsWith('test/'));
  const rooms = own.map((name) => `test/${name}`);
  expect(differences(rooms, inPicture)).toBe('');
});

it('says in a line a room what to write where', () => {
  expect(differences(['src/new', 'src/task'], ['src/task', 'src/old']).split('\n')).toEqual([
    'src/new/ is not in the picture: add it to the first block of docs/architecture.md',
    'src/old/ is no room: take it out of the first block of docs/architecture.md',
  ]);
});

it('names files that exist', () => {
  const text = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
  const named = [...text.matchAll(/`((?:[\w-]+\/)+[\w-]+\.(?:ts|mjs|yaml))`/g)].map(([, file]) => file!);
  expect(named.length).toBeGreaterThan(8);
  const missing = named.filter((file) => ![file, `src/${file}`].some((known) => existsSync(path.join(root, known))));
  expect(missing).toEqual([]);
});
