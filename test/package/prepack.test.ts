import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../codegen/command.js';
import type { Packed } from '../../scripts/release/packed.js';
import { temporaryFolder } from '../support/folder.js';

/** What a clone has, and packing needs. */
const COMMITTED = [
  'src',
  'generated',
  'codegen',
  'cli',
  'scripts',
  'spec',
  'package.json',
  '.prettierrc.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'tsconfig.build.cjs.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];

/** The project as it is in a fresh clone after `npm ci`: nothing has been built. */
async function freshClone(): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of COMMITTED) cpSync(path.join(PROJECT, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

function pack(cwd: string) {
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--json', '--dry-run'], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('a fresh clone packs the whole package, and says nothing but JSON where that is asked for', async () => {
  const { status, stdout } = pack(await freshClone());
  expect(status).toBe(0);
  const [{ files }] = JSON.parse(stdout) as [Packed];
  const paths = files.map((file) => file.path);
  expect(paths).toEqual(expect.arrayContaining(['dist/src/index.js', 'dist/src/index.d.ts', 'generated/openapi.json']));
  // One helper per model, each with its types.
  expect(paths.filter((file) => file.startsWith('dist/generated/models/')).length).toBeGreaterThan(700);
});

it('without a build nothing is packed, instead of an empty package', async () => {
  const folder = await freshClone();
  const file = path.join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { scripts: Record<string, string> };
  manifest.scripts['build'] = 'node --eval 0';
  writeFileSync(file, JSON.stringify(manifest));
  const { status, stderr } = pack(folder);
  expect(status).not.toBe(0);
  expect(stderr).toContain('package.json leads to what is not in the package:');
  expect(stderr).toContain('dist/src/index.js');
});
