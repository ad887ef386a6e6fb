import { appendFileSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildProject, copyFixture, edit, fixtureRoot, readFolder, runGenerate } from '../codegen/fixture.js';

test('generate, then --check, through every kind of drift', async () => {
  const root = copyFixture();
  const generated = (name: string) => path.join(root, 'generated', name);
  const before = await runGenerate(['--check', '--root', root]);
  expect(before.code).toBe(1);
  expect(before.stderr).toContain('  missing  generated/models/acme/plain.gen.ts\n');
  expect(existsSync(generated(''))).toBe(false);

  const first = await runGenerate(['--root', root]);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toMatch(/^generated 23 files, \d+ KiB, in [\d.]+ s: 23 written, 0 removed\n$/);
  expect(await runGenerate(['--check', '--root', root])).toEqual({
    code: 0,
    stdout: 'generated/ is up to date\n',
    stderr: '',
  });

  const { ino } = statSync(generated('stats.json'));
  expect((await runGenerate(['--root', root])).stdout).toContain(': 0 written, 0 removed');
  expect(statSync(generated('stats.json')).ino, 'an unchanged folder is left alone').toBe(ino);

  appendFileSync(generated('catalog.gen.ts'), '\n');
  rmSync(generated('models.gen.ts'));
  mkdirSync(generated('models/gone'));
  writeFileSync(generated('models/gone/x.gen.ts'), '');
  const drifted = readFolder(generated(''));
  const check = await runGenerate(['--check', '--root', root]);
  expect(check).toMatchObject({ code: 1, stdout: '' });
  expect(check.stderr).toBe(
    [
      'generated/ does not fit the spec:',
      '  missing  generated/models.gen.ts',
      '  differs  generated/catalog.gen.ts',
      '  extra    generated/models/gone/x.gen.ts',
      'Run `npm run generate` and commit the result.',
      '',
    ].join('\n'),
  );
  expect(readFolder(generated('')), '--check writes nothing').toEqual(drifted);

  edit(path.join(root, 'spec/models/acme/plain.yaml'), 'operationId: acmePlain', 'operationId: acme plain');
  const broken = await runGenerate(['--root', root]);
  expect(broken).toMatchObject({ code: 2, stdout: '' });
  expect(broken.stderr).toMatch(
    /plain\.yaml:2 #\/post\/operationId: operationId must be in camelCase, a name [^\n]+\n$/,
  );
  expect(readFolder(generated('')), 'a broken spec changes nothing').toEqual(drifted);
});

test('time zone, locale and working directory leave no trace', async () => {
  const expected = Object.fromEntries(await buildProject(fixtureRoot));
  const environments = [
    { env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, cwd: tmpdir() },
    { env: { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C', FORCE_COLOR: '1' }, cwd: '/' },
  ];
  for (const { env, cwd } of environments) {
    const root = copyFixture();
    const run = await runGenerate(['--root', root], env, cwd);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(readFolder(path.join(root, 'generated'))).toEqual(expected);
  }
});
