import { cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../../codegen/command.js';
import { maintainersCommand } from '../../../scripts/release/processes.js';
import { generated } from '../../../scripts/release/generated.js';
import { manifest } from '../../../scripts/release/manifest.js';
import { slugOf } from '../../../scripts/release/repository-address.js';
import { repository } from '../../../scripts/release/repository.js';
import { tree } from '../../../scripts/release/tree.js';
import { temporaryFolder } from '../../support/folder.js';
import { readProject } from '../../../scripts/release/project.js';
import { MANIFEST, Repository } from './repository.js';

describe('the address of a repository', () => {
  it.each([
    'https://github.com/acme/paint',
    'https://github.com/acme/paint.git',
    'https://github.com/acme/paint/',
    'git+https://github.com/acme/paint.git',
    'git+ssh://git@github.com/acme/paint.git',
    'ssh://git@github.com/acme/paint',
    'git@github.com:acme/paint.git',
    'github:acme/paint',
  ])('%s is acme/paint', (address) => {
    expect(slugOf(address)).toBe('acme/paint');
  });

  it.each(['/srv/git/paint', 'https://example.com/acme/paint', 'https://github.com/acme', 'acme/paint'])(
    '%s is none on GitHub',
    (address) => {
      expect(slugOf(address)).toBeUndefined();
    },
  );
});

describe('the repository', () => {
  it('is the one that a workflow runs in', () => {
    const project = new Repository();
    expect(project.problems(repository, { GITHUB_REPOSITORY: 'acme/paint' })).toEqual([]);
    expect(project.problems(repository, { GITHUB_REPOSITORY: 'fork/paint' })).toEqual([
      'This workflow runs in fork/paint, and package.json says acme/paint.',
    ]);
  });

  it('is one of the remotes, where there are any', () => {
    const project = new Repository();
    project.git('remote', 'add', 'origin', 'git@github.com:me/paint.git');
    expect(project.problems(repository)).toEqual([
      'No git remote is acme/paint, which package.json says:\n  git@github.com:me/paint.git',
    ]);
    project.git('remote', 'add', 'upstream', 'https://github.com/acme/paint');
    expect(project.problems(repository)).toEqual([]);
  });

  it('is what every other file points at', () => {
    const project = new Repository({
      'SECURITY.md': 'See https://github.com/acme/paint/security and https://github.com/other/paint-mixer.\n',
      'docs/index.md': 'At https://acme.github.io/paint/ and https://old.github.io/paint/.\n',
      '.github/config.yml': 'url: https://github.com/old/paint/security\n',
      '.github/CODEOWNERS': '* @acme/maintainers\n/spec/ @old/maintainers\n',
    });
    expect(project.problems(repository)).toEqual([
      [
        'These do not point at acme/paint:',
        '.github/config.yml:1: github.com/old/paint',
        'docs/index.md:1: old.github.io/paint',
        '.github/CODEOWNERS:2: @old/',
      ].join('\n  '),
    ]);
  });
});

describe('package.json', () => {
  const problems = (changes: object, files = {}) =>
    new Repository({ 'package.json': { ...MANIFEST, ...changes }, ...files }).problems(manifest);

  it('has what the page of the package shows', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ repository: undefined, author: undefined })).toEqual([
      'package.json has no `author`.',
      'package.json has no `repository`.',
    ]);
  });

  it.each([
    [{ private: true }, 'The package is private.'],
    [{ scripts: { postinstall: 'node x.js' } }, '`postinstall` would run on every install.'],
    [{ repository: 'https://example.com/acme/paint' }, '`repository` is no repository on GitHub.'],
    [
      { homepage: 'https://github.com/acme/paints' },
      '`homepage` is https://github.com/acme/paints, and the repository https://github.com/acme/paint.',
    ],
    [
      { bugs: { url: 'https://github.com/old/paint/issues' } },
      '`bugs` is https://github.com/old/paint/issues, and the repository https://github.com/acme/paint.',
    ],
  ])('is not ready with %j', (changes, problem) => {
    expect(problems(changes)).toEqual([problem]);
  });

  it('promises the Node that people develop with', () => {
    expect(problems({}, { '.nvmrc': '20.11\n' })).toEqual([]);
    expect(problems({}, { '.nvmrc': '24\n' })).toEqual(['`engines` promises Node 20, .nvmrc says 24.']);
  });
});

describe('the working tree', () => {
  it('is that of main, or of a tag', () => {
    const project = new Repository();
    project.git('switch', '--quiet', '--create', 'colors');
    expect(project.problems(tree)).toEqual(['This is the branch colors.']);
    project.git('switch', '--quiet', '--detach');
    expect(project.problems(tree)).toEqual([]);
  });

  it('is a commit of main, whatever tag is on it', () => {
    const project = new Repository();
    project.git('switch', '--quiet', '--create', 'colors');
    project.release('v0.1.0');
    project.git('switch', '--quiet', '--detach');
    const commit = project.git('rev-parse', 'HEAD').slice(0, 12);
    expect(project.problems(tree)).toEqual([`The commit ${commit} is not on main.`]);
    // What others see counts, not the branch of this clone.
    project.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(project.problems(tree)).toEqual([]);
    project.git('update-ref', 'refs/remotes/origin/main', 'main');
    project.git('branch', '--force', 'main', 'HEAD');
    expect(project.problems(tree)).toEqual([`The commit ${commit} is not on origin/main.`]);
    project.git('update-ref', '-d', 'refs/remotes/origin/main');
    project.git('branch', '--delete', '--force', 'main');
    expect(project.problems(tree)).toEqual([expect.stringContaining('neither origin/main nor main')]);
  });

  it('is what others see as main', () => {
    const project = new Repository();
    project.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(project.problems(tree)).toEqual([]);
    const published = project.git('rev-parse', 'HEAD').slice(0, 12);
    project.commit();
    expect(project.problems(tree)).toEqual([`main is not the commit ${published}, which origin/main is.`]);
  });

  it('is committed', () => {
    const project = new Repository({ '.gitignore': 'dist\n' });
    project.write({ 'dist/index.js': '' });
    expect(project.problems(tree)).toEqual([]);
    project.write({ 'a file.txt': '' });
    expect(project.problems(tree)).toEqual(['The working tree is not clean:\n  ?? "a file.txt"']);
  });

  it('is one of git', async () => {
    const root = await temporaryFolder();
    cpSync(path.join(PROJECT, 'package.json'), path.join(root, 'package.json'));
    expect(tree(readProject(root, {})).problems).toMatchObject([{ what: 'This is no git repository.' }]);
  });
});

it('the generated files are those that the spec gives', () => {
  const project = new Repository();
  cpSync(path.join(PROJECT, 'test/codegen/fixtures/spec'), path.join(project.root, 'spec'), { recursive: true });
  expect(maintainersCommand('codegen/generate.ts', '--root', project.root).ok).toBe(true);
  expect(project.problems(generated)).toEqual([]);
  project.write({ 'generated/openapi.json': '{}' });
  expect(project.problems(generated)).toEqual([expect.stringContaining('differs  generated/openapi.json')]);
});
