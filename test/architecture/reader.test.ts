import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { cyclesOf } from './cycles.js';
import { ImportReader, type Import } from './imports.js';
import { roomOf } from './rooms.js';
import { forbidden } from './rules.js';

const MANIFEST = {
  name: 'package',
  exports: {
    '.': {
      require: { types: './dist/cjs/src/index.d.ts', default: './dist/cjs/src/index.js' },
      default: { types: './dist/src/index.d.ts', default: './dist/src/index.js' },
    },
    './models/*': './dist/generated/*/index.gen.js',
  },
  imports: {
    '#platform': {
      require: { node: './dist/cjs/src/platform/node.js' },
      default: { node: './dist/src/platform/node.js', default: './dist/src/platform/web.js' },
    },
  },
};

async function read(files: Record<string, string>, file: string): Promise<string[]> {
  const root = await temporaryFolder();
  for (const [name, text] of Object.entries({ 'package.json': JSON.stringify(MANIFEST), ...files })) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return new ImportReader(root).importsOf(file).map(({ line, to, isType }) => `${line} ${to}${isType ? ' type' : ''}`);
}

it('sees every form of an import, and no text that looks like one', async () => {
  const code = [
    "import { a } from './a.js';",
    "import type { B } from '../b/b.js';",
    "export * from './c.js';",
    "export type { D } from './d.js';",
    "const e = () => import('./e.js');",
    "type F = import('./f.js').F;",
    "// import { g } from './g.js';",
    'const text = "import { h } from \'./h.js\'";',
    "import { readFile } from 'node:fs/promises';",
    "import i = require('./i.js');",
  ].join('\n');
  const files = Object.fromEntries(['a', 'c', 'd', 'e', 'f', 'i'].map((name) => [`src/x/${name}.ts`, '']));
  expect(await read({ ...files, 'src/b/b.ts': '', 'src/x/index.ts': code }, 'src/x/index.ts')).toEqual([
    '1 src/x/a.ts',
    '2 src/b/b.ts type',
    '3 src/x/c.ts',
    '4 src/x/d.ts type',
    '5 src/x/e.ts',
    '6 src/x/f.ts type',
    '10 src/x/i.ts',
  ]);
  const reference = '/// <reference path="a.ts" />\nexport {};';
  expect(await read({ 'src/x/a.ts': '', 'src/x/b.mts': reference }, 'src/x/b.mts')).toEqual(['1 src/x/a.ts type']);
  const comment = "/** @import { A } from './a.js' */\nexport const b = 1;";
  expect(await read({ 'src/x/a.ts': '', 'src/x/b.mjs': comment }, 'src/x/b.mjs')).toEqual(['1 src/x/a.ts type']);
});

it('follows the names of the package, and the platform to each of its files', async () => {
  const code = "import { a } from 'package';\nimport { b } from 'package/models/acme';\nimport { c } from '#platform';";
  expect(await read({ 'examples/a.ts': code }, 'examples/a.ts')).toEqual([
    '1 src/index.ts',
    '2 generated/acme/index.gen.ts',
    '3 src/platform/node.ts',
    '3 src/platform/web.ts',
  ]);
  await expect(read({ 'examples/a.ts': "import 'package/inner';" }, 'examples/a.ts')).rejects.toThrow(
    'does not export',
  );
});

it('reads the scripts of a Vue file with their line numbers', async () => {
  const code =
    '<template><p>import</p></template>\n\n<script setup lang="ts">\nimport { a } from \'./a.js\';\n</script>\n';
  expect(await read({ 'docs/x/A.vue': code, 'docs/x/a.ts': '' }, 'docs/x/A.vue')).toEqual(['4 docs/x/a.ts']);
});

it('finds every cycle, and none where there is none', () => {
  const graph = (text: string) =>
    new Map(text.split(' ').map((node) => [node.charAt(0), new Set(node.slice(1))] as const));
  expect(cyclesOf(graph('abc bc c'))).toEqual([]);
  expect(cyclesOf(graph('cab ab bc'))).toEqual([
    ['b', 'c'],
    ['a', 'b', 'c'],
  ]);
});

it('tells a room by the folder', () => {
  expect(
    ['src/index.ts', 'src/task/poll.ts', 'src/simulator/media/png.ts', 'generated/models/a/b.gen.ts'].map(roomOf),
  ).toEqual(['src', 'src/task', 'src/simulator/media', 'generated']);
});

it.each([
  ['src/contract/model.ts', 'src/task/task.ts', false],
  ['generated/errors.gen.ts', 'src/contract/errors.ts', true],
  ['generated/errors.gen.ts', 'src/errors/base.ts', false],
  ['src/task/task.ts', 'generated/errors.gen.ts', true],
  ['src/task/task.ts', 'codegen/build.ts', false],
  ['codegen/build.ts', 'src/contract/model.ts', true],
  ['codegen/build.ts', 'scripts/sync/read.ts', false],
  ['scripts/sync/read.ts', 'codegen/spec/load.ts', true],
  ['scripts/sync/read.ts', 'scripts/changes/report.ts', false],
  ['scripts/sync/read.ts', 'scripts/update/update.ts', false],
  ['scripts/update/update.ts', 'scripts/sync/run.ts', true],
  ['scripts/sync/read.ts', 'scripts/json.ts', true],
  ['scripts/sync/read.ts', 'test/support/server.ts', false],
  ['docs/site/pages/model.ts', 'scripts/sync/read.ts', false],
])('lets %s import %s: %s', (from, to, isFine) => {
  const entry: Import = { from, to, line: 1, specifier: '../x.js', isType: false };
  expect(forbidden([entry]).length === 0).toBe(isFine);
});
