import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../codegen/command.js';
import { temporaryFolder } from '../support/folder.js';

const SOURCES: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  // Reads as few types as can be.
  'tsconfig.json':
    '{ "compilerOptions": { "module": "NodeNext", "rootDir": ".", "lib": ["ES5"], "types": [], "allowJs": true } }',
  'src/index.ts': 'export const price = 1;\n',
  'src/platform/node.ts': 'export const platform = 1;\n',
  'generated/paths.gen.ts': 'export type Paths = 1;\n',
  'cli/cli.ts': "import { price } from '../src/index.js';\n\nconsole.log(price);\n",
};

/** A small project with the build of this one. */
async function project() {
  const folder = await temporaryFolder();
  const at = (file: string) => path.join(folder, file);
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  for (const name of ['tsconfig.build.json', 'tsconfig.build.cjs.json', 'scripts'])
    cpSync(path.join(PROJECT, name), at(name), { recursive: true });
  symlinkSync(path.join(PROJECT, 'node_modules'), at('node_modules'));
  for (const [file, text] of Object.entries(SOURCES)) write(file, text);
  // Whoever builds says so: the last of its steps is told to.
  write('scripts/bundle-cli.mjs', `${readFileSync(at('scripts/bundle-cli.mjs'), 'utf8')}\nconsole.log('built');\n`);
  const build = () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : `failed: ${stdout.trim()}`;
  };
  return { at, write, build, read: (file: string) => readFileSync(at(file), 'utf8') };
}

// Dozens of processes, one after the other: the limit only ends what hangs.
it('builds once what stays as it is, and again what is not', { timeout: 900_000 }, async () => {
  const { at, write, build, read } = await project();
  expect([build(), build()]).toEqual(['built', '']);
  const [esm, cjs] = [read('dist/src/index.js'), read('dist/cjs/src/index.js')];

  write('dist/cjs/src/index.js', cjs.replace('1', '7'));
  expect([build(), read('dist/cjs/src/index.js'), build()]).toEqual(['built', cjs, '']);
  rmSync(at('dist/src/index.d.ts'));
  expect([build(), read('dist/src/index.d.ts')]).toEqual(['built', expect.stringContaining('price')]);
  write('dist/src/stranger.js', '');
  expect(build()).toBe('built');
  expect(() => read('dist/src/stranger.js')).toThrow('ENOENT');

  write('src/index.ts', SOURCES['src/index.ts']!.replace('1', '2'));
  expect([build(), read('dist/src/index.js'), build()]).toEqual(['built', esm.replace('1', '2'), '']);
});

it('does not take what failed for built', async () => {
  const { write, build } = await project();
  build();
  write('src/index.ts', "export const price: number = 'none';\n");
  const failure = expect.stringMatching(/^failed: src\/index\.ts.*TS2322/s) as string;
  expect([build(), build()]).toEqual([failure, failure]);
});
