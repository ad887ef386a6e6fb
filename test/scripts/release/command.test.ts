import { expect, it } from 'vitest';
import { runCommand } from '../../support/command.js';
import { Repository } from './repository.js';

const check = (repository: Repository, ...args: string[]) =>
  runCommand('scripts/release/cli.ts', ['--root', repository.root, ...args], {
    // The machine that runs these tests may itself be a workflow of some repository.
    env: { ...process.env, GITHUB_REPOSITORY: undefined, GITHUB_REF_TYPE: undefined },
  });

it('prints every problem of every check, each with what to do', async () => {
  const repository = new Repository({ 'README.md': '[x](missing.md)\n' });
  repository.write({ draft: '' });
  const { code, stdout, stderr } = await check(repository);
  expect([code, stderr]).toEqual([1, '']);
  const marks = [...stdout.matchAll(/^(ok|FAIL) +(\S+)/gm)].map(([, mark, name]) => `${mark} ${name}`);
  expect(marks).toEqual([
    'FAIL tree',
    'FAIL generated',
    'FAIL version',
    'ok manifest',
    'ok repository',
    'FAIL package',
    'FAIL readme',
    'ok old-tests',
  ]);
  expect(stdout).toContain(
    '      README.md:1: missing.md leads to no file of the repository.\n      → Correct the path',
  );
  expect(stdout).toMatch(/\n8 checks of paint 0\.1\.0: 5 problems\n$/);
});

it('makes only the checks that are named, and succeeds when they do', async () => {
  const { code, stdout } = await check(new Repository(), '--only', 'tree', '--only', 'manifest');
  expect([code, stdout]).toEqual([0, 'ok    tree\nok    manifest\n\n2 checks of paint 0.1.0: no problem\n']);
});

it('prints the newest entry of the changelog', async () => {
  const repository = new Repository({
    'CHANGELOG.md': '# Changelog\n\n## 0.1.0 - 2026-12-01\n\nNews.\n\n## 0.0.9\n\nOld.\n',
  });
  expect(await check(repository, '--notes')).toEqual({ code: 0, stdout: 'News.\n', stderr: '' });
  const none = await check(new Repository(), '--notes');
  expect(none).toEqual({ code: 2, stdout: '', stderr: 'CHANGELOG.md has no entry\n' });
});

it('reports what a check cannot find out, and goes on', async () => {
  const repository = new Repository({
    'scripts/release/budget.json': {},
    'package.json': { name: 'Not A Name' },
  });
  const { code, stdout } = await check(repository, '--only', 'package', '--only', 'tree');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^FAIL {2}package\n {6}npm pack failed:\n[^]*\nok {4}tree\n/);
});

it.each([
  ['an unknown check', ['--only', 'luck'], 'there is no check luck\n\nusage: '],
  ['an unknown option', ['--fast'], "Unknown option '--fast'"],
  ['a folder without a package', ['--root', '/nowhere'], 'cannot read package.json: ENOENT'],
])('exits with 2 for %s', async (_name, args, message) => {
  const { code, stdout, stderr } = await check(new Repository(), ...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});
