import { describe, expect, it } from 'vitest';
import { packageFiles } from '../../../scripts/release/package.js';
import { MANIFEST, Repository } from './repository.js';

const BUDGET = {
  files: 5,
  packedBytes: 10_000,
  unpackedBytes: 10_000,
  allowed: ['package.json', 'README.md', 'dist/**/*.js', 'dist/**/*.d.ts'],
};
const BUILT = {
  'README.md': '# Paint\n',
  'src/index.ts': 'export const mix = 1;\n',
  'src/deep/down.ts': 'export {};\n',
  'generated/a.gen.ts': 'export {};\n',
  'dist/src/index.js': 'export const mix = 1;\n',
  'dist/src/index.d.ts': 'export declare const mix = 1;\n',
  'dist/src/deep/down.js': '',
  'dist/src/deep/down.d.ts': '',
  'dist/generated/a.gen.js': '',
  'dist/generated/a.gen.d.ts': '',
};
const problems = (files: object, budget: object = { files: 20 }) =>
  new Repository({ 'scripts/release/budget.json': { ...BUDGET, ...budget }, ...files }).problems(packageFiles);

describe('the package', () => {
  it('holds what was built, within the budget', () => {
    expect(problems(BUILT)).toEqual([]);
  });

  it('is not what a fresh clone holds', () => {
    const { 'src/index.ts': source, 'generated/a.gen.ts': other } = BUILT;
    expect(problems({ 'src/index.ts': source, 'generated/a.gen.ts': other })).toEqual([
      'package.json leads to what is not in the package:\n  dist/src/index.d.ts\n  dist/src/index.js',
      'Not in the package, although it has a source:\n  dist/src/index.js\n  dist/src/index.d.ts\n' +
        '  dist/generated/a.gen.js\n  dist/generated/a.gen.d.ts',
      '`files` of package.json promises what is not in the package:\n  dist',
    ]);
  });

  it('has something behind every condition and every star', () => {
    const exports = {
      ...MANIFEST.exports,
      './deep/*': './dist/src/deep/*.js',
      './colors/*': './dist/src/colors/*.js',
      './odd': { node: { default: './dist/src/odd.js' }, default: './dist/src/index.js' },
    };
    const imports = { '#platform': { node: './dist/src/node.js', default: './dist/src/index.js' } };
    expect(problems({ ...BUILT, 'package.json': { ...MANIFEST, exports, imports } })).toEqual([
      'package.json leads to what is not in the package:\n  dist/src/colors/*.js\n  dist/src/odd.js\n  dist/src/node.js',
    ]);
  });

  it('holds the form for `require`, where package.json leads to one', () => {
    const exports = { '.': { require: './dist/cjs/src/index.js', default: './dist/src/index.js' } };
    const manifest = { ...MANIFEST, main: './dist/cjs/src/main.js', types: './dist/cjs/src/index.d.ts', exports };
    const half = { 'dist/cjs/src/index.js': '', 'dist/cjs/src/index.d.ts': '', 'dist/cjs/src/old.js': '' };
    expect(problems({ ...BUILT, ...half, 'package.json': manifest })).toEqual([
      'package.json leads to what is not in the package:\n  dist/cjs/src/main.js',
      'Not in the package, although it has a source:\n  dist/cjs/src/deep/down.js\n  dist/cjs/src/deep/down.d.ts\n' +
        '  dist/cjs/generated/a.gen.js\n  dist/cjs/generated/a.gen.d.ts',
      'In the package without a source:\n  dist/cjs/src/old.js',
    ]);
  });

  it('holds what package.json promises', () => {
    const files = ['dist', './dist/src/', 'dist/**/*.js', '!dist/src/deep', 'LICENSE', 'docs/*.md', 'NOTICE'];
    const present = { ...BUILT, 'package.json': { ...MANIFEST, files }, NOTICE: 'x' };
    const allowed = [...BUDGET.allowed, 'NOTICE', 'LICENSE'];
    const missing = '`files` of package.json promises what is not in the package:\n  LICENSE\n  docs/*.md';
    expect(problems(present, { files: 20, allowed })).toContain(missing);
  });

  it('holds the commands, which have no source of their name', () => {
    const bin = { it: './dist/cli/cli.js' };
    const present = { ...BUILT, 'package.json': { ...MANIFEST, bin } };
    expect(problems(present, { files: 20 })).toEqual([
      'package.json leads to what is not in the package:\n  dist/cli/cli.js',
    ]);
    expect(problems({ ...present, 'dist/cli/cli.js': '' }, { files: 20 })).toEqual([]);
  });

  it('holds nothing that an earlier build left behind', () => {
    expect(problems({ ...BUILT, 'dist/src/extra.js': '', 'dist/generated/old.gen.d.ts': '' })).toEqual([
      'In the package without a source:\n  dist/generated/old.gen.d.ts\n  dist/src/extra.js',
    ]);
  });

  it('does not grow unnoticed', () => {
    const budget = { files: 7, packedBytes: 100, unpackedBytes: 200 };
    expect(problems(BUILT, budget)).toEqual([
      '8 files, and the budget is 7.',
      expect.stringMatching(/^\d+ bytes packed, and the budget is 100\.$/),
      expect.stringMatching(/^\d+ bytes unpacked, and the budget is 200\.$/),
    ]);
  });

  it('may grow with the number of models', () => {
    const none = { packedBytes: 0, unpackedBytes: 0 };
    const budget = { files: 2, packedBytes: 1e4, unpackedBytes: 1e4, perModel: { files: 2.5, ...none } };
    const withModels = (models: number) => ({ ...BUILT, 'generated/stats.json': JSON.stringify({ models }) });
    expect(problems(withModels(3), budget)).toEqual([]);
    expect(problems(withModels(2), budget)).toEqual(['8 files, and the budget is 7.']);
  });

  it('holds nothing but what is allowed', () => {
    const stray = { 'dist/src/index.js.map': '{}', 'dist/test/a.txt': 'x', 'dist/src/.js': '' };
    expect(problems({ ...BUILT, ...stray })).toEqual([
      'In the package without a source:\n  dist/src/.js',
      'Files that do not belong into the package:\n  dist/src/.js\n  dist/src/index.js.map\n  dist/test/a.txt',
      'The package would hold secrets:\n  dist/src/index.js.map: by its name',
    ]);
  });

  // Put together here, so that no scanner takes this file for a leak.
  it.each([
    ['a private key', ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ')],
    ['a token of GitHub', `ghp_${'a1'.repeat(18)}`],
    ['a token of npm', `npm_${'b2'.repeat(18)}`],
    ['a key of a cloud', `AKIA${'C3'.repeat(8)}`],
    ['a signed address', `https://files.example/a.png?x=1&${['Signa', 'ture'].join('')}=${'d4'.repeat(8)}`],
  ])('holds no secret, such as %s', (kind, text) => {
    expect(problems({ ...BUILT, 'dist/src/index.js': `// First line.\n// ${text}\n` })).toEqual([
      `The package would hold secrets:\n  dist/src/index.js:2: ${kind}`,
    ]);
  });

  it('needs a budget', () => {
    expect(new Repository(BUILT).problems(packageFiles)).toEqual(['There is no scripts/release/budget.json.']);
  });

  it('needs a package.json that npm takes', () => {
    const project = new Repository({ 'scripts/release/budget.json': BUDGET, 'package.json': { name: 'Not A Name' } });
    expect(() => packageFiles(project.project())).toThrow('npm pack failed');
  });
});
