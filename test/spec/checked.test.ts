import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const spec = new URL('../../spec/', import.meta.url);
const modules = readdirSync(spec, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mjs'));

test('the compiler checks every module of the spec', () => {
  expect(modules.length).toBeGreaterThan(10);
  const unchecked = modules.filter((name) => !readFileSync(new URL(name, spec), 'utf8').startsWith('// @ts-check\n'));
  expect(unchecked).toEqual([]);
});
