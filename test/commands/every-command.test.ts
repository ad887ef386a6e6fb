import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../support/command.js';
import { temporaryFolder } from '../support/folder.js';

const root = path.resolve(import.meta.dirname, '../..');

/** The npm scripts that are programs of ours, by the file that they start; users' programs are not commands. */
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file] = /\btsx (\S+)$/.exec(line) ?? [];
  return file === undefined || file.startsWith('examples/') ? [] : [{ name, file }];
});

it('finds the commands', () => {
  expect(commands.length).toBeGreaterThan(8);
});

it.each(commands)('npm run $name explains itself', async ({ name, file }) => {
  const { code, stdout, stderr } = await runCommand(file, ['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(new RegExp(`^usage: npm run ${name}( |\n)`));
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
