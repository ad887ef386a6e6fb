import { describe, expect, it } from 'vitest';
import { differences } from '../../../scripts/translations/compare.js';

const GUIDE = { english: 'docs/guides/a.md', chinese: 'docs/zh/guides/a.md' };
const README = { english: 'README.md', chinese: 'README_zh-CN.md' };
const HEAD = '---\ntranslates: 000000000000\n---\n\n';

/** What is said of a guide and its translation. */
const of = (english: string, chinese: string) => differences(GUIDE, english, HEAD + chinese);

const CODE = "```ts\n// Why.\nrun('fox');\n```\n";

it('passes a translation that keeps code, links, names, numbers and anchors', () => {
  const english = `# A\n\nText with \`run\`, 10 MB\nand [a page](./b.md#part).\n\n## What's \`new\` {#news}\n\n${CODE}\n`;
  const chinese = `# 甲\n\n最大 10 MB，见[此页](/guides/b.md#part)和 \`run\`。\n\n## \`new\` 是什么 {#news}\n\n${CODE}\n`;
  const table =
    '| a | b |\n| - | - |\n| `\\|` | [x](https://example.com/x) |\n\n- **One.** More\n  of it, **two**: three\n\n<PageSlot name="x" />\n';
  expect(
    of(english + table, chinese + table.replace('**One.** More\n  of it, **two**: three', '**一。** 更多，**二**：三')),
  ).toEqual([]);
});

describe('what differs', () => {
  it.each([
    ['a comment in code', CODE, CODE.replace('Why', '原因'), '5: this is not what stands in docs/guides/a.md:1.'],
    ['the mark of a fence', CODE, CODE.replace('ts', 'js'), '5: this is not what stands in docs/guides/a.md:1.'],
    [
      'a component',
      '<PageSlot name="x" />',
      '<PageSlot name="y" />',
      '5: this is not what stands in docs/guides/a.md:1.',
    ],
    ['a level', '## A', '### 甲', '5: a heading of level 3 stands where docs/guides/a.md:1 has a heading of level 2.'],
    ['a missing part', 'A.\n\nB.', '甲。', '5: the end stands where docs/guides/a.md:3 has a paragraph.'],
    ['a part too many', 'A.', '甲。\n\n乙。', '7: a paragraph stands where docs/guides/a.md has ended.'],
    ['a cell', '| a | b |', '| 甲 |', '5: a row of 1 cells stands where docs/guides/a.md:1 has a row of 2 cells.'],
    ['a relative link', '[a](./b.md)', '[甲](./b.md)', '5: the link /guides/b.md is missing.'],
    ['an outer link', '[a](https://a.example)', '[甲](https://b.example)', '5: the link https://a.example is missing.'],
    ['a link twice', '[a](#a) [b](#a)', '[甲](#a)', '5: the link #a is missing.'],
    ['a link of its own', 'A.', '[甲](#a)', '5: the link #a is not in the English.'],
    ['a name', '`run` it', '`submit` 它', '5: the code run is missing.'],
    ['a number', 'At most 1,024 MB.', '最多 1024 MB。', '5: the number 1,024 is missing.'],
    [
      'bold up to a stop',
      '**A.** B',
      '**甲。**乙',
      '5: **甲。** would be shown with its asterisks: end it beside a letter.',
    ],
    [
      'bold from a quote',
      'A **“b”**',
      '甲**“乙”**',
      '5: **“乙”** would be shown with its asterisks: end it beside a letter.',
    ],
    ['no anchor', "## A day's work", '## 一天的工作', '5: this heading ends in {#a-day-s-work}.'],
    ['another anchor', '### B {#c}', '### 乙 {#b}', '5: this heading ends in {#c}.'],
  ])('is told with its place: %s', (_, english, chinese, problem) => {
    expect(of(english, chinese)[0]).toBe(`docs/zh/guides/a.md:${problem}`);
  });

  it('is a setting in the front matter, and not its words', () => {
    const page = (title: string, aside: boolean) => `---\ntitle: ${title}\naside: ${aside}\n---\n`;
    const own = (title: string, aside: boolean) => page(title, aside).replace('---\n', '---\ntranslates: abc\n');
    expect(differences(GUIDE, page('A', false), own('甲', false))).toEqual([]);
    expect(differences(GUIDE, page('A', false), own('甲', true))).toEqual([
      'docs/zh/guides/a.md:1: the front matter has other settings than docs/guides/a.md.',
    ]);
  });
});

it('lets the READMEs link to each other, with headings and links as GitHub takes them', () => {
  const english = '# A\n\n[简体中文](README_zh-CN.md)\n\n## Use\n\n[b](docs/b.md)\n';
  const chinese = '# 甲\n\n[English](README.md)\n\n## 使用\n\n[乙](docs/b.md)\n\n<!-- translates: abc -->\n';
  expect(differences(README, english, chinese)).toEqual([]);
});
