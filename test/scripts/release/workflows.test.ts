import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROJECT } from '../../../codegen/command.js';
import { CASES } from '../../apps/cases.js';
import { actionFaults, actionsIn, differingActions, faultsOf, type Workflow } from './workflow-rules.js';

const read = (file: string) => readFileSync(path.join(PROJECT, file), 'utf8');
const { scripts, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
/** The manifests that dependabot.yml names beside the project's own. */
const tools = ['test/runtimes/tools', ...CASES.map(({ packages }) => path.relative(PROJECT, fileURLToPath(packages)))]
  .map((folder) => JSON.parse(read(`${folder}/package.json`)) as Record<string, Record<string, string>>)
  .flatMap(({ dependencies, optionalDependencies }) => Object.keys({ ...dependencies, ...optionalDependencies }));

const names = readdirSync(path.join(PROJECT, '.github/workflows')).sort();
const texts = new Map(names.map((name) => [name, read(`.github/workflows/${name}`)]));
const workflow = (name: string) => parse(texts.get(name) ?? '') as Workflow;
const ACTION = '.github/actions/install/action.yml';
/** The lines of Node from the one that is promised to the one that publishes, every second of which is maintained. */
const LINES = [20, 22, 24];

/** What a text runs of package.json. */
const scriptsIn = (text: string) =>
  [...text.matchAll(/npm (?:run (?:-s )?([\w:]+)|(test))/g)].map(([, named, test]) => named ?? test ?? '');

describe.each(names)('%s', (name) => {
  it('has no right, trigger, action or job that it should not have', () => {
    expect(faultsOf(name, texts.get(name) ?? '', LINES)).toEqual([]);
    const own = actionsIn(texts.get(name) ?? '').filter((used) => used.name.startsWith('./'));
    const files = own.map((used) => (used.name.endsWith('.yml') ? used.name : `${used.name}/action.yml`));
    expect(files.filter((file) => !existsSync(path.join(PROJECT, file)))).toEqual([]);
  });

  it('runs scripts and files that there are', () => {
    for (const script of scriptsIn(texts.get(name) ?? '')) expect(Object.keys(scripts ?? {})).toContain(script);
    for (const [file] of (texts.get(name) ?? '').matchAll(/(?<![\w/])(scripts|docs|\.ci)\/[\w./-]+/g)) {
      expect(existsSync(path.join(PROJECT, file))).toBe(true);
    }
  });
});

it('an action is pinned, and the same version everywhere', () => {
  expect(actionFaults(ACTION, read(ACTION))).toEqual([]);
  expect(differingActions(new Map([...texts, [ACTION, read(ACTION)]]))).toEqual([]);
});

it('the lines of Node that are tested begin with the one that is promised, and end with the one that publishes', () => {
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  expect([engines.node, read('.nvmrc').trim()]).toEqual([`>=${LINES[0]}`, String(LINES[0])]);
  const [, publishing] = workflow('release.yml').jobs['publish']?.steps ?? [];
  expect(publishing?.with?.['node-version']).toBe(LINES.at(-1));
});

describe('a fault is named with its workflow, job and action', () => {
  const ci = texts.get('ci.yml') ?? '';
  const release = texts.get('release.yml') ?? '';
  const checks = 'ci.yml: job static';
  const rights = (text: string) => `    timeout-minutes: 10\n    permissions: ${text}\n`;
  const [checkout] = actionsIn(ci);
  const pinned = `actions/checkout@${checkout?.commit} # ${checkout?.version}`;

  it.each([
    ['ci.yml', ci, 'pull_request:', 'pull_request_target:', 'ci.yml: pull_request_target starts it'],
    ['ci.yml', ci, '[20, 22, 24]', '[18, 22]', 'ci.yml: job unit tests Node 18, 22, and 20, 22, 24 are promised'],
    ['ci.yml', ci, 'persist-credentials: false', 'persist-credentials: true', `${checks} checks out without persist`],
    ['ci.yml', ci, '        with:\n          persist-credentials: false\n', '', `${checks} checks out without persist`],
    ['ci.yml', ci, '    timeout-minutes: 10\n', '', `${checks} has no timeout-minutes`],
    ['ci.yml', ci, 'timeout-minutes: 10\n', 'timeout-minutes: 360\n', `${checks} has no timeout-minutes`],
    ['ci.yml', ci, '    timeout-minutes: 10\n', rights('{ contents: write }'), `${checks} has contents: write`],
    ['ci.yml', ci, '    timeout-minutes: 10\n', rights('{ id-token: write }'), `${checks} has id-token: write`],
    ['ci.yml', ci, '    timeout-minutes: 10\n', rights('write-all'), `${checks}: permissions is no map`],
    ['ci.yml', ci, 'contents: read', 'contents: write', 'ci.yml: all jobs has contents: write'],
    ['ci.yml', ci, 'permissions:\n  contents: read\n', '', 'ci.yml: all jobs: permissions is no map'],
    ['ci.yml', ci, pinned, 'evil/thing@main', 'ci.yml: evil/thing@main is not pinned'],
    ['ci.yml', ci, ` # ${checkout?.version}`, '', 'ci.yml: actions/checkout@'],
    [
      'release.yml',
      release,
      'run: npm publish',
      'run: npm ci && npm publish',
      'release.yml: job publish may write and',
    ],
    ['release.yml', release, 'id-token: write', 'packages: write', 'release.yml: job publish has packages: write'],
  ])('%s, case %#', (name, text, from, to, fault) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    expect(faultsOf(name, changed, LINES)).toEqual([expect.stringContaining(fault)]);
  });

  it('in an action of ours, or between two files', () => {
    const action = read(ACTION);
    const evil = action.replace(/uses: .*/, 'uses: evil/thing@main');
    expect(actionFaults(ACTION, evil)).toEqual([`${ACTION}: evil/thing@main is not pinned as <commit> # v<version>`]);
    const other = action.replace(/# v[\d.]+/, '# v9.9.9');
    expect(differingActions(new Map([...texts, [ACTION, other]]))).toEqual([
      expect.stringMatching(/action\.yml: actions\/setup-node@\w+ # v9\.9\.9, and elsewhere it is \w+ # v6/),
    ]);
  });
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
    const runs = jobs['verify']?.steps?.map(({ run = '' }) => run).join('\n');
    expect(runs).toContain('release:check');
    expect(runs).toContain('.ci/run');
  });

  it('is published by a job that people let through, and that runs no code of the repository', () => {
    const publish = jobs['publish'];
    expect(publish?.environment).toBe('npm');
    expect(publish?.permissions).toEqual({ 'id-token': 'write' });
    expect(publish?.steps?.map(({ uses, run }) => run ?? uses?.split('@')[0])).toEqual([
      'actions/download-artifact',
      'actions/setup-node',
      'npm publish ./runninghub-*.tgz --provenance --access public',
    ]);
  });

  it('is of a commit whose history is there, so that its branch can be told', () => {
    const checkout = jobs['verify']?.steps?.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with?.['fetch-depth']).toBe(0);
  });

  it('has docs once it is published, built by a job that may only read', () => {
    const pages = workflow('pages.yml');
    expect(Object.keys(pages.on).sort()).toEqual(['workflow_call', 'workflow_dispatch']);
    expect([jobs['docs']?.needs, jobs['docs']?.uses]).toEqual(['publish', './.github/workflows/pages.yml']);
    const { build, keep, deploy } = pages.jobs;
    expect(build).toMatchObject({ if: "github.ref_type == 'tag'", permissions: { contents: 'read', pages: 'read' } });
    expect([keep?.needs, deploy?.needs]).toEqual(['build', 'keep']);
  });

  it('needs no stored token', () => {
    expect(texts.get('release.yml')).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|registry-url/);
  });
});

it('updates that wait are about packages that are used', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: { ignore?: { 'dependency-name': string }[] }[];
  };
  const used = [...Object.keys({ ...devDependencies }), ...tools];
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
