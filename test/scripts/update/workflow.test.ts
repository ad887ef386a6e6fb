import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { git } from '../../../scripts/git.js';
import { repository, temporaryFolder } from '../sync/project.js';

interface Workflow {
  jobs: Record<string, { steps: { name?: string; run?: string }[] }>;
}

const workflow = parse(readFileSync(path.join(repository, '.github/workflows/catalog.yml'), 'utf8')) as Workflow;
const script = workflow.jobs.propose!.steps.at(-1)!.run!;

const BOT = 'github-actions[bot]';

/** Where it all happens: the repository on a server, a maintainer's clone, and the machine of the job. */
let folder: string;
const at = (name: string) => path.join(folder, name);
const clone = (...args: string[]) => git(args, at('clone'));
const server = (...args: string[]) => git(args, at('server/acme/acme'));

/** Commits a text in the clone, as whoever it is. */
function commit(file: string, text: string, author: string): void {
  mkdirSync(path.dirname(at(`clone/${file}`)), { recursive: true });
  writeFileSync(at(`clone/${file}`), text);
  clone('add', '--all');
  clone('-c', `user.name=${author}`, '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', text);
}

/** What the job before hands over: a bundle of the branch, made from main, and the text. */
function update(text: string): void {
  clone('switch', '--quiet', '--force-create', 'catalog-update', 'main');
  commit('spec/a.yaml', text, BOT);
  clone('bundle', 'create', '--quiet', at('job/update.bundle'), 'main..catalog-update');
  writeFileSync(at('job/update.md'), 'Catalog of a day: 1 changed\n\nThe body,\nin lines.\n');
  clone('switch', '--quiet', 'main');
}

/** Runs the step as the job does. `gh` notes what it is asked, and knows a pull request once it was made. */
async function propose(): Promise<{ calls: string[]; notices: string }> {
  rmSync(at('job/repository'), { recursive: true, force: true });
  rmSync(at('calls'), { force: true });
  const { stdout } = await promisify(execFile)('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: at('job'),
    env: {
      ...process.env,
      PATH: `${at('bin')}:${process.env.PATH}`,
      GITHUB_SERVER_URL: at('server'),
      GITHUB_REPOSITORY: 'acme/acme',
    },
  });
  const calls = existsSync(at('calls')) ? readFileSync(at('calls'), 'utf8').trim().split('\n') : [];
  return { calls: calls.filter((call) => !/^(auth|pr view) /.test(call)), notices: stdout };
}

beforeEach(() => {
  folder = temporaryFolder();
  for (const name of ['job', 'bin', 'server/acme']) mkdirSync(at(name), { recursive: true });
  git(['init', '--quiet', '--bare', '--initial-branch', 'main', at('server/acme/acme')], folder);
  git(['clone', '--quiet', at('server/acme/acme'), at('clone')], folder);
  clone('switch', '--quiet', '--orphan', 'main');
  commit('spec/a.yaml', "asOf: '2026-01-01'\nmax: 1\n", 'A maintainer');
  clone('push', '--quiet', 'origin', 'main');
  const gh = `#!/bin/sh
echo "$@" >> '${at('calls')}'
case "$1 $2" in
  'pr view') [ -f '${at('open')}' ] && echo OPEN ;;
  'pr create') touch '${at('open')}' ;;
  *) true ;;
esac
`;
  writeFileSync(at('bin/gh'), gh);
  chmodSync(at('bin/gh'), 0o755);
});

test('the first time there is a pull request, the next time it is edited', async () => {
  update("asOf: '2026-02-01'\nmax: 2\n");
  expect((await propose()).calls).toEqual([
    'pr create --head catalog-update --base main --title Catalog of a day: 1 changed --body-file ../body.md',
    'workflow run ci.yml --ref catalog-update',
  ]);
  expect(readFileSync(at('job/body.md'), 'utf8')).toBe('The body,\nin lines.\n');
  update("asOf: '2026-02-02'\nmax: 3\n");
  expect((await propose()).calls[0]).toBe(
    'pr edit catalog-update --title Catalog of a day: 1 changed --body-file ../body.md',
  );
  expect(server('show', 'catalog-update:spec/a.yaml')).toContain('max: 3');
  expect(server('rev-list', '--count', 'main..catalog-update')).toBe('1\n');
});

test('a day that is another is nothing new, a newer main is', async () => {
  update("asOf: '2026-02-01'\nmax: 2\n");
  await propose();
  update("asOf: '2026-02-02'\nmax: 2\n");
  expect(await propose()).toMatchObject({ calls: [], notices: expect.stringContaining('Nothing new since') });
  commit('README.md', 'New here\n', 'A maintainer');
  clone('push', '--quiet', 'origin', 'main');
  update("asOf: '2026-02-02'\nmax: 2\n");
  expect((await propose()).calls.at(-1)).toBe('workflow run ci.yml --ref catalog-update');
  expect(server('show', 'catalog-update:README.md')).toBe('New here\n');
});

test('authors that cannot be read end it, and the branch stays', async () => {
  update("asOf: '2026-02-01'\nmax: 2\n");
  await propose();
  const before = server('rev-parse', 'catalog-update');
  update("asOf: '2026-02-02'\nmax: 3\n");
  const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
  writeFileSync(at('bin/git'), `#!/bin/sh\n[ "$1" = log ] && exit 128\nexec '${real}' "$@"\n`, { mode: 0o755 });
  await expect(propose()).rejects.toMatchObject({ code: 128 });
  expect(server('rev-parse', 'catalog-update')).toBe(before);
});

test('what a person has begun stays', async () => {
  update("asOf: '2026-02-01'\nmax: 2\n");
  await propose();
  clone('switch', '--quiet', 'catalog-update');
  commit('spec/a.yaml', 'max: 2 # looked at\n', 'A maintainer');
  clone('push', '--quiet', 'origin', 'catalog-update');
  update("asOf: '2026-02-03'\nmax: 4\n");
  expect(await propose()).toMatchObject({ calls: [], notices: expect.stringContaining('Somebody works on') });
  expect(server('show', 'catalog-update:spec/a.yaml')).toBe('max: 2 # looked at\n');
});
