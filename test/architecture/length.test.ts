import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { filesIn } from './rooms.js';

const root = path.resolve(import.meta.dirname, '../..');
/** Most lines of a file that is written by hand. One that is longer holds more than one idea. */
const MOST = 250;

const tests = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((file) => path.posix.join('test', file.split(path.sep).join('/')))
  .filter((file) => /\.(ts|js|mjs)$/.test(file) && !/\/generated\/|\/node_modules\//.test(file));
const sources = filesIn(root).filter((file) => !file.startsWith('generated/'));

it.each([
  ['tests', tests],
  ['sources', sources],
])('%s are files that can be read at a sitting', (_, files) => {
  expect(files.length).toBeGreaterThan(200);
  const lengths = files.map(
    (file) => [file, readFileSync(path.join(root, file), 'utf8').split('\n').length - 1] as const,
  );
  const long = lengths.filter(([, length]) => length > MOST);
  expect(
    long.map(([file, length]) => `${file} has ${length} lines; split it by idea, at most ${MOST}`).join('\n'),
  ).toBe('');
});
