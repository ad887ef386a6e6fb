import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../support/command.js';
import { temporaryFolder } from '../support/folder.js';

const root = path.resolve(import.meta.dirname, '../..');

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** The programs of ours that a text starts; users' programs are not commands. */
const startedBy = (text: string) =>
  [...text.matchAll(/\b(?:tsx|node) ((?:codegen|scripts|docs|test)\/\S+\.m?[jt]s)/g)].map(([, file = '']) => file);

/**
 * What a person starts: the last program of an npm script, unless it is a step of the build. Those before it are steps,
 * such as emptying a folder.
 */
const commands = Object.entries(scripts).flatMap(([name, line]) =>
  startedBy(line.split(' && ').at(-1) ?? '')
    .filter((file) => !file.endsWith('.mjs'))
    .map((file) => ({ name, file })),
);
/** The first name is the command's own; others, such as `prepack`, start it with options. */
const named = new Map([...commands].reverse().map(({ name, file }) => [file, `npm run ${name}`]));
const workflows = ['.github/workflows', '.ci'].flatMap((folder) =>
  readdirSync(path.join(root, folder)).map((name) => readFileSync(path.join(root, folder, name), 'utf8')),
);
const programs = new Set([...named.keys(), ...workflows.flatMap(startedBy)]);

it('finds the commands', () => {
  expect(named.size).toBeGreaterThan(12);
  expect([...programs].filter((file) => !named.has(file))).toEqual([
    'docs/site/publish/cli.ts',
    'scripts/count-tests/cli.ts',
  ]);
});

it.each([...programs])('%s explains itself', async (file) => {
  const { code, stdout, stderr } = await runCommand(file, ['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const call = (named.get(file) ?? `tsx ${file}`).replaceAll('.', '\\.');
  expect(stdout).toMatch(new RegExp(`^usage: ${call}( |\n)`));
});

it('the audit of a broken spec is one line', async () => {
  const folder = await temporaryFolder();
  cpSync(path.join(root, 'test/codegen/fixtures/spec'), path.join(folder, 'spec'), { recursive: true });
  writeFileSync(path.join(folder, 'spec/documented-names.json'), '{}');
  writeFileSync(path.join(folder, 'spec/models/orphan.yaml'), 'post: {}\n');
  const broken = await runCommand('scripts/catalog-audit/cli.ts', ['--root', folder]);
  expect(broken).toMatchObject({ code: 2, stdout: '' });
  expect(broken.stderr).toMatch(/^\S*orphan\.yaml:1 #\/post: a model needs an x-model block\n$/);

  rmSync(path.join(folder, 'spec/documented-names.json'));
  const missing = await runCommand('scripts/catalog-audit/cli.ts', ['--root', folder]);
  expect(missing).toEqual({ code: 2, stdout: '', stderr: 'cannot read documented-names.json: ENOENT\n' });
});

it('the campaign takes only whole numbers', async () => {
  const wrong = await runCommand('test/campaign/cli.ts', ['--calls', 'many']);
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toMatch(/^--calls takes a whole number\n\nusage: /);
});

it('the runtimes are named where one is not known', async () => {
  const wrong = await runCommand('test/runtimes/run.ts', ['--only', 'rhino']);
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toMatch(/^There is no runtime "rhino"\. There are node20, /);
});

it('the apps are named where one is not known', async () => {
  const wrong = await runCommand('test/apps/run.ts', ['--require', 'rails']);
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toMatch(/^There is no app "rails"\. There are next14, /);
});
