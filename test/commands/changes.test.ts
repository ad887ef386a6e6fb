import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUNDLE } from '../../scripts/changes/read-spec.js';
import { runCommand } from '../support/command.js';
import { body, fixture } from '../scripts/changes/fixtures.js';

const root = mkdtempSync(path.join(tmpdir(), 'changes-command-'));
const inRoot = (name: string) => path.join(root, name);

const run = (...args: string[]) => runCommand('scripts/changes/cli.ts', ['--root', root, ...args], { cwd: root });

beforeAll(() => {
  const newer = fixture();
  body(newer).required.push('seed');
  mkdirSync(path.dirname(inRoot(BUNDLE)));
  writeFileSync(inRoot('package.json'), JSON.stringify({ version: '0.1.0' }));
  writeFileSync(inRoot('older.json'), JSON.stringify(fixture()));
  writeFileSync(inRoot(BUNDLE), JSON.stringify(newer));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('prints the report and succeeds although something breaks', async () => {
  const { code, stdout } = await run('--from', 'older.json');
  expect(stdout).toContain('older.json → working tree');
  expect(stdout).toContain('    compile time  `seed` is now required');
  expect(code).toBe(0);
});

it('prints JSON, and fails when asked to', async () => {
  const { code, stdout } = await run('--from', 'older.json', '--json', '--fail-on-breaking');
  expect(JSON.parse(stdout)).toMatchObject({
    totals: { compile: 1, run: 0, cost: 0, no: 0 },
    version: { bump: 'minor', current: '0.1.0', next: '0.2.0' },
    groups: [
      { subject: 'model', id: 'paint/fox', changes: [{ kind: 'field-required', breaks: 'compile', at: 'seed' }] },
    ],
  });
  expect(code).toBe(1);
});

it('does not fail when nothing breaks', async () => {
  const { code, stdout } = await run('--from', BUNDLE, '--to', BUNDLE, '--fail-on-breaking');
  expect([code, stdout.split('\n').at(-2)]).toEqual([0, 'Nothing changed.']);
});

it('writes the changelog once', async () => {
  const first = await run('--from', 'older.json', '--markdown', '--write');
  const written = readFileSync(inRoot('CHANGELOG.md'), 'utf8');
  expect(first.stderr).toContain('CHANGELOG.md written');
  expect(written).toBe(
    `# Changelog\n\n## Unreleased\n\n<!-- changes:begin -->\n\n${first.stdout}\n<!-- changes:end -->\n`,
  );
  expect((await run('--from', 'older.json', '--write')).stderr).toContain('CHANGELOG.md is up to date');
  expect(readFileSync(inRoot('CHANGELOG.md'), 'utf8')).toBe(written);
});

it.each([
  ['nothing to compare with', [], 'name a git ref or --from <file>'],
  ['two older states', ['main', '--from', 'older.json'], 'name a git ref or --from <file>'],
  ['an unknown option', ['--html'], "Unknown option '--html'"],
  ['two formats', ['--from', 'older.json', '--json', '--markdown'], 'choose --json or --markdown'],
  ['a missing file', ['--from', 'none.json'], 'cannot read none.json'],
])('exits with 2 for %s, saying why', async (_name, args, message) => {
  const { code, stdout, stderr } = await run(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});
