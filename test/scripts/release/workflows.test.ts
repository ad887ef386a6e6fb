import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROJECT } from '../../../codegen/command.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly needs?: string;
  readonly environment?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: { readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (file: string) => readFileSync(path.join(PROJECT, file), 'utf8');
const { scripts, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const tools = JSON.parse(read('test/runtimes/tools/package.json')) as Record<string, Record<string, string>>;

const names = readdirSync(path.join(PROJECT, '.github/workflows')).sort();
const texts = new Map(names.map((name) => [name, read(`.github/workflows/${name}`)]));
const workflow = (name: string) => parse(texts.get(name) ?? '') as Workflow;
const action = read('.github/actions/install/action.yml');

/** What a text runs of package.json. */
const scriptsIn = (text: string) =>
  [...text.matchAll(/npm (?:run (?:-s )?([\w:]+)|(test))/g)].map(([, named, test]) => named ?? test ?? '');

describe.each(names)('%s', (name) => {
  it('pins every action of others to a commit, and says its version', () => {
    const used = [...(texts.get(name) ?? '').matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
    expect(used).not.toEqual([]);
    const own = used.filter((action) => action.startsWith('./'));
    expect(own.filter((folder) => !existsSync(path.join(PROJECT, folder, 'action.yml')))).toEqual([]);
    const pinned = /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(used.filter((action) => !own.includes(action) && !pinned.test(action))).toEqual([]);
  });

  it('may do little unless a job says more', () => {
    expect(Object.values(workflow(name).permissions).every((right) => right === 'read')).toBe(true);
  });

  it('runs scripts and files that there are', () => {
    for (const script of scriptsIn(texts.get(name) ?? '')) expect(Object.keys(scripts ?? {})).toContain(script);
    for (const [file] of (texts.get(name) ?? '').matchAll(/(?<![\w/])(scripts|docs|\.ci)\/[\w./-]+/g)) {
      expect(existsSync(path.join(PROJECT, file))).toBe(true);
    }
  });
});

it('an action is the same version everywhere', () => {
  const used = [...texts.values(), action].flatMap((text) => [...text.matchAll(/uses: ([\w-]+\/[\w-]+)@(\S+)/g)]);
  const commits = new Map<string, Set<string>>();
  for (const [, owner = '', commit = ''] of used) commits.set(owner, (commits.get(owner) ?? new Set()).add(commit));
  for (const known of commits.values()) expect(known.size).toBe(1);
});

it('the parallel jobs run what the whole runs', () => {
  const inParallel = new Set(scriptsIn(texts.get('ci.yml') ?? ''));
  expect([...new Set(scriptsIn(read('.ci/run')))].filter((script) => !inParallel.has(script))).toEqual([]);
  const inWhole = new Set(scriptsIn(read('.ci/run')));
  expect([...inParallel].filter((script) => !inWhole.has(script))).toEqual([]);
});

describe('a release', () => {
  const { jobs } = workflow('release.yml');

  it('is checked before it is published, and published before it is announced', () => {
    expect([jobs['publish']?.needs, jobs['announce']?.needs]).toEqual(['verify', 'publish']);
    const runs = jobs['verify']?.steps.map(({ run = '' }) => run).join('\n');
    expect(runs).toContain('release:check');
    expect(runs).toContain('.ci/run');
  });

  it('is published by a job that people let through, and that runs no code of the repository', () => {
    const publish = jobs['publish'];
    expect(publish?.environment).toBe('npm');
    expect(publish?.permissions).toEqual({ 'id-token': 'write' });
    expect(publish?.steps.map(({ uses, run }) => run ?? uses?.split('@')[0])).toEqual([
      'actions/download-artifact',
      'actions/setup-node',
      'npm publish ./runninghub-*.tgz --provenance --access public',
    ]);
  });

  it('needs no stored token', () => {
    expect(texts.get('release.yml')).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|registry-url/);
  });
});

it('updates that wait are about packages that are used', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: { ignore?: { 'dependency-name': string }[] }[];
  };
  const used = Object.keys({ ...devDependencies, ...tools['dependencies'], ...tools['optionalDependencies'] });
  for (const { 'dependency-name': name } of updates.flatMap(({ ignore = [] }) => ignore)) {
    const form = new RegExp(`^${name.replaceAll('*', '.*')}$`);
    expect(used.filter((known) => form.test(known))).not.toEqual([]);
  }
});

it('code owners own what there is', () => {
  const paths = [...read('.github/CODEOWNERS').matchAll(/^\/(\S+)/gm)].map(([, owned = '']) => owned);
  expect(paths).toContain('spec/');
  expect(paths.filter((owned) => !existsSync(path.join(PROJECT, owned)))).toEqual([]);
});
