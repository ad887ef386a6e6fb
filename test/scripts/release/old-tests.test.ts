import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { PROJECT } from '../../../codegen/command.js';
import { oldTests } from '../../../scripts/release/old-tests.js';
import { MANIFEST, Repository } from './repository.js';

const types = (declaration: string) => ({ 'dist/src/index.d.ts': declaration });
const code = (text: string) => ({ 'dist/src/index.js': text });
const changelog = (text: string) => ({ 'CHANGELOG.md': `# Changelog\n\n${text}\n` });

const FIRST = {
  'package.json': MANIFEST,
  ...types('export declare function mix(a: string, b: string): string;\n'),
  ...code('export const mix = (a, b) => `${a} and ${b}`;\n'),
  'test/types/paint.types.ts': `import { mix } from 'paint';
mix('red', 'blue') satisfies string;
// @ts-expect-error a number is no color
mix('red', 1);
`,
  'examples/demo.ts': `import { mix } from 'paint';
if (mix('red', 'blue') !== 'red and blue') throw new Error('the demo failed');
`,
};
const RENAMED = {
  ...types('export declare function blend(a: string, b: string): string;\n'),
  ...code('export const blend = (a, b) => `${a} and ${b}`;\n'),
  'test/types/paint.types.ts': "import { blend } from 'paint';\nblend('red', 'blue') satisfies string;\n",
  'examples/demo.ts': "import { blend } from 'paint';\nblend('red', 'blue');\n",
};
const NO_EXPORT = "test/types/paint.types.ts(1,10): error TS2305: Module '\"paint\"' has no exported member 'mix'.";

let project: Repository;
beforeEach(() => {
  project = new Repository({
    '.gitignore': 'node_modules\n',
    ...FIRST,
    ...changelog('## 0.1.0 - 2026-12-01\n\nNews.'),
  });
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(project.root, 'node_modules'));
});

it('passes and says so while there is no release', () => {
  expect(oldTests(project.project())).toEqual({
    problems: [],
    notes: ['there is no release yet whose tests could be run'],
  });
});

describe('after a release', () => {
  beforeEach(() => {
    project.git('tag', 'v0.1.0');
    project.commit({ 'package.json': { ...MANIFEST, version: '0.1.1' }, ...changelog('## Unreleased\n\nNews.') });
  });

  it('passes while old code works', () => {
    expect(oldTests(project.project())).toEqual({ problems: [], notes: ['2 files of v0.1.0: nothing breaks'] });
  });

  it('finds what old code can no longer do, although the tests of today pass', () => {
    project.commit(RENAMED);
    const { problems, notes } = oldTests(project.project());
    expect(notes).toEqual(['2 files of v0.1.0: 3 break']);
    expect(problems.map(({ what }) => what)).toEqual([
      expect.stringContaining('Code for v0.1.0 breaks: examples/demo.ts(1,10): error TS2305: Module \'"paint"\''),
      `Code for v0.1.0 breaks: ${NO_EXPORT}`,
      expect.stringMatching(/^Code for v0\.1\.0 breaks: examples\/demo\.ts fails:\n[^]*mix/),
    ]);
    expect(problems[0]?.todo).toContain('announce it under "### Breaking"');
  });

  it('finds what breaks only when it runs', () => {
    project.commit(code("export const mix = (a, b) => a + ' with ' + b;\n"));
    expect(project.problems(oldTests)).toEqual([
      expect.stringMatching(/^Code for v0\.1\.0 breaks: examples\/demo\.ts fails:\n[^]*the demo failed/),
    ]);
  });

  it.each([
    ['a section of the coming entry', '## Unreleased\n\n### Breaking\n\n- `mix` is `blend`.'],
    ['a version that may break', '## 0.2.0 - 2026-12-02\n\nNews.'],
  ])('only reports what is announced by %s', (_name, text) => {
    project.commit({ ...RENAMED, ...changelog(text) });
    const { problems, notes } = oldTests(project.project());
    expect(problems).toEqual([]);
    expect(notes).toContain(`breaks, as announced: ${NO_EXPORT}`);
  });

  it('is not content with an announcement whose version may not break', () => {
    project.commit({ ...RENAMED, ...changelog('## 0.1.1 - 2026-12-02\n\n### Breaking\n\n- `mix` is `blend`.') });
    expect(project.problems(oldTests)).toHaveLength(3);
  });

  it('tells apart what is merely taken now', () => {
    project.commit(types('export declare function mix(a: string, b: string | number): string;\n'));
    const { problems, notes } = oldTests(project.project());
    expect(problems).toEqual([]);
    expect(notes[1]).toContain('the compiler takes what it refused before: test/types/paint.types.ts(3,1)');
  });

  it('does not pass because the package cannot be found', () => {
    project.commit({ 'dist/src/index.d.ts': '', 'package.json': { ...MANIFEST, version: '0.1.1', exports: {} } });
    expect(project.problems(oldTests)).toContainEqual(expect.stringContaining("Cannot find module 'paint'"));
  });
});

it('says so when the release had no such files', () => {
  project.git('rm', '-r', '--quiet', 'test', 'examples');
  project.release('v0.0.9');
  project.commit();
  expect(oldTests(project.project()).notes).toEqual(['v0.0.9 has none of test/types, examples']);
});

it('runs every example of the release, in a folder that it may write to', () => {
  const mixes = (first: string) =>
    `import { writeFileSync } from 'node:fs';\nimport { mix } from 'paint';\nwriteFileSync('out', mix('${first}', 'red'));`;
  project.commit({ 'examples/blue.ts': mixes('blue'), 'examples/red.ts': mixes('red') });
  project.git('tag', 'v0.1.0');
  project.commit({
    'package.json': { ...MANIFEST, version: '0.1.1' },
    ...changelog('## Unreleased\n\nNews.'),
    ...code('export const mix = (a, b) => (a === b ? missing : `${a} and ${b}`);\n'),
  });
  expect(project.problems(oldTests)).toEqual([
    expect.stringMatching(/^Code for v0\.1\.0 breaks: examples\/red\.ts fails:\n[^]*missing/),
  ]);
});
