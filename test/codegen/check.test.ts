import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare, isClean, replaceFolder } from '../../codegen/emit/write-folder.js';
import { copyFixture, edit, readFolder, runGenerate } from './fixture.js';

const files = new Map([
  ['a.gen.ts', 'a\n'],
  ['models/acme/b.gen.ts', 'b\n'],
]);

describe('the output folder', () => {
  test('is compared byte by byte', () => {
    const folder = path.join(copyFixture(), 'generated');
    expect(compare(folder, files)).toEqual({ missing: ['a.gen.ts', 'models/acme/b.gen.ts'], differing: [], extra: [] });
    replaceFolder(folder, files);
    expect(isClean(compare(folder, files))).toBe(true);
    appendFileSync(path.join(folder, 'a.gen.ts'), ' ');
    writeFileSync(path.join(folder, 'models/acme/old.gen.ts'), '');
    rmSync(path.join(folder, 'models/acme/b.gen.ts'));
    expect(compare(folder, files)).toEqual({
      missing: ['models/acme/b.gen.ts'],
      differing: ['a.gen.ts'],
      extra: ['models/acme/old.gen.ts'],
    });
  });

  test('is replaced as a whole: obsolete files vanish and nothing else is left', () => {
    const root = copyFixture();
    const folder = path.join(root, 'generated');
    replaceFolder(folder, new Map([['models/old/x.gen.ts', 'x']]));
    replaceFolder(folder, files);
    expect(readFolder(folder)).toEqual(Object.fromEntries(files));
    expect(existsSync(path.join(folder, 'models/old'))).toBe(false);
    expect(readdirSync(path.join(root, '.cache'))).toEqual([]);
  });

  test('stays as it was when writing fails', () => {
    const root = copyFixture();
    const folder = path.join(root, 'generated');
    replaceFolder(folder, files);
    // A path cannot be both a file and a folder, so the third file cannot be written.
    const broken = new Map([
      ['new.gen.ts', 'n'],
      ['clash', 'c'],
      ['clash/x.gen.ts', 'x'],
    ]);
    expect(() => replaceFolder(folder, broken)).toThrow('EEXIST');
    expect(readFolder(folder)).toEqual(Object.fromEntries(files));
    expect(readdirSync(path.join(root, '.cache'))).toEqual([]);
  });
});

test('generate, then --check, through every kind of drift', { timeout: 180_000 }, async () => {
  const root = copyFixture();
  const generated = (name: string) => path.join(root, 'generated', name);
  const before = await runGenerate(['--check', '--root', root]);
  expect(before.code).toBe(1);
  expect(before.stderr).toContain('  missing  generated/models/acme/plain.gen.ts\n');
  expect(existsSync(generated(''))).toBe(false);

  const first = await runGenerate(['--root', root]);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toMatch(/^generated 17 files, \d+ KiB, in [\d.]+ s: 17 written, 0 removed\n$/);
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
  expect(broken.stderr).toMatch(/plain\.yaml:2 #\/post\/operationId: operationId must be a name [^\n]+\n$/);
  expect(readFolder(generated('')), 'a broken spec changes nothing').toEqual(drifted);
});
