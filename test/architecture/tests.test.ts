import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
/** Tests of no single room; the picture in docs/architecture.md says what each of them is about. */
const OWN = [
  'answers',
  'api-contract',
  'architecture',
  'campaign',
  'commands',
  'package',
  'proof',
  'runtimes',
  'docs/browser',
];

const files = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' });
const folders = new Set(
  files.filter((file) => file.endsWith('.test.ts')).map((file) => path.dirname(file).split(path.sep).join('/')),
);

/** `test/task` is for `src/task`, `test/codegen/spec` for `codegen/spec`, `test/docs/build` for `docs/site/build`. */
const hasRoom = (folder: string) =>
  folder !== '.' &&
  [`src/${folder}`, folder, folder.replace(/^docs\//, 'docs/site/')].some((room) => existsSync(path.join(root, room)));

it('every test is in the folder of a room, or of a kind of its own', () => {
  expect(folders.size).toBeGreaterThan(40);
  const others = [...folders].filter((folder) => !OWN.some((own) => folder === own || folder.startsWith(`${own}/`)));
  expect(others.filter((folder) => !hasRoom(folder)).map((folder) => `test/${folder}: no room has this name`)).toEqual(
    [],
  );
  expect(['.', 'nowhere', 'task', 'codegen/spec', 'docs/build'].filter(hasRoom)).toEqual([
    'task',
    'codegen/spec',
    'docs/build',
  ]);
});

it('every test has a name by which it runs', () => {
  // What stands below `app` is a program of a user, with tests that run in it.
  const own = files.filter((file) => !/^apps\/\w+\/app\//.test(file.split(path.sep).join('/')));
  const tests = own.filter((file) => /(^|[./\\])(test|spec)s?\.[cm]?[jt]sx?$/.test(file) || file.includes('__tests__'));
  expect(tests.length).toBeGreaterThan(100);
  expect(tests.filter((file) => !file.endsWith('.test.ts')).map((file) => `test/${file}: name it *.test.ts`)).toEqual(
    [],
  );
});
