import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, fixture, runSyncCommand } from '../scripts/sync/project.js';

const registry = fixture('registry-models.json');
const prices = fixture('prices.json');

test('the command prints the report and its exit code says whether there is something to look at', async () => {
  const root = copyProject();
  const found = await runSyncCommand(prices, registry, '--root', root);
  expect(found).toMatchObject({ code: 1, stderr: '' });
  expect(found.stdout).toBe(`the spec \u2192 registry-models.json with prices.json

New (1)
  acme-sing-2/text-to-audio

2 \u2192 3 models: 1 new, 0 withdrawn, 0 renamed, 0 changes inside 0 others; 1 unexplained, 0 older, 0 explained, 0 stale, 0 remarks
`);
  const settled = await runSyncCommand(fixture('capabilities.json'), '--from', fixture('capabilities.json'));
  expect(settled.code).toBe(0);
});

test('what the user can mend is one line and exit code 2', async () => {
  const missing = await runSyncCommand('/nowhere/registry.json');
  expect(missing).toEqual({ code: 2, stdout: '', stderr: 'cannot read registry.json: ENOENT\n' });
  const root = copyProject();
  writeFileSync(path.join(root, 'spec/models/acme/orphan.yaml'), 'post: {}\n');
  const broken = await runSyncCommand(registry, '--root', root);
  expect(broken).toMatchObject({ code: 2, stdout: '' });
  expect(broken.stderr).toContain('orphan.yaml');
});

test('help is printed', async () => {
  const { code, stdout } = await runSyncCommand('--help');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^usage: npm run catalog:sync -- /);
});
