import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../../codegen/command.js';
import { accept, problemsOf } from '../../../scripts/translations/problems.js';
import { temporaryFolder } from '../../support/folder.js';

/** A project whose pages are all translated, and none of them looked at. */
async function project() {
  const root = await temporaryFolder();
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  write('README.md', '# A\n');
  write('README_zh-CN.md', '# 甲\n\n<!-- translates: -->\n');
  for (const page of ['compare.md', 'guides/start.md']) {
    write(`docs/${page}`, '# A\n\nText.\n');
    write(`docs/zh/${page}`, '---\ntranslates:\n---\n\n# 甲\n\n文字。\n');
  }
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  return { root, write, read };
}

const ALL = ['README_zh-CN.md', 'docs/zh/compare.md', 'docs/guides/start.md'];
const stale = (english: string, chinese: string) =>
  `${chinese}: ${english} is not what was translated. Bring the translation in step with it, then run: ` +
  `npm run docs:translations -- --accept ${chinese}`;

it('names what has not been looked at since the English changed, and the command that records it', async () => {
  const { root, write, read } = await project();
  expect(problemsOf(root)).toHaveLength(3);
  for (const file of ALL) accept(root, file);
  expect(problemsOf(root)).toEqual([]);
  expect(read('README_zh-CN.md')).toMatch(/^# 甲\n\n<!-- translates: [0-9a-f]{12} -->\n$/);

  write('docs/guides/start.md', '# A\n\nOther text.\n');
  expect(problemsOf(root)).toEqual([stale('docs/guides/start.md', 'docs/zh/guides/start.md')]);
  accept(root, './docs/zh/guides/start.md');
  expect(problemsOf(root)).toEqual([]);
});

it('names differences, pages without a translation, and translations without a page', async () => {
  const { root, write } = await project();
  for (const file of ALL) accept(root, file);
  write('docs/guides/more.md', '# More\n');
  write('docs/zh/old.md', '# 旧\n');
  write('docs/compare.md', '# A\n\nText.\n\n## B\n');
  expect(problemsOf(root)).toEqual([
    stale('docs/compare.md', 'docs/zh/compare.md'),
    'docs/zh/compare.md:8: the end stands where docs/compare.md:5 has a heading of level 2.',
    'docs/zh/guides/more.md is missing: translate docs/guides/more.md.',
    'docs/zh/old.md: there is no docs/old.md any more. Delete or rename the translation.',
  ]);
});

it('records only where there is a translation and a place for it', async () => {
  const { root, write } = await project();
  write('docs/zh/guides/start.md', '# 甲\n');
  write('docs/guides/more.md', '# More\n');
  expect(() => accept(root, 'docs/guides/start.md')).toThrow(
    'docs/zh/guides/start.md has no line "translates:" in its front matter, or as <!-- translates: --> at its end.',
  );
  expect(() => accept(root, 'docs/guides/more.md')).toThrow('There is no docs/zh/guides/more.md.');
  expect(() => accept(root, 'docs/architecture.md')).toThrow('docs/architecture.md is no translation');
});

it('the pages of this project are in step', () => {
  expect(problemsOf(PROJECT).join('\n')).toBe('');
});
