import { appendFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare, isClean, replaceFolder } from '../../../codegen/emit/write-folder.js';
import { copyFixture, readFolder } from '../fixture.js';

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
