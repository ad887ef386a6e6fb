import { expect, it } from 'vitest';
import { blocksOf, guideBlocks } from '../../../docs/site/examples/blocks.js';

const PAGE = 'docs/guides/page.md';
const fence = (info: string, source = 'draw();\n') => `# Page\n\n\`\`\`${info}\n${source}\`\`\`\n`;
const kinds = (text: string) => blocksOf(text, PAGE).map(({ kind }) => kind);

it('reads each block with its place and its text', () => {
  const text = `${fence('ts')}\nThen:\n\n${fence('cjs', 'a();\n\n  b();\n')}`;
  expect(blocksOf(text, PAGE)).toEqual([
    expect.objectContaining({ place: `${PAGE}:4`, name: 'guides-page-1', kind: 'program', source: 'draw();\n' }),
    expect.objectContaining({ place: `${PAGE}:12`, name: 'guides-page-2', source: 'a();\n\n  b();\n' }),
  ]);
});

it.each(['ts', 'js', 'cjs'])('runs %s', (language) => expect(kinds(fence(language))).toEqual(['program']));

it.each(['sh', 'text', 'json'])('takes %s for no code', (language) => expect(kinds(fence(language))).toEqual(['none']));

it.each(['ts', 'js', 'tsx', 'vue', 'json'])('leaves %s to an app that is there', (language) => {
  expect(blocksOf(fence(`${language} app: next/app/[...path]/a.b`), PAGE)).toEqual([
    expect.objectContaining({ kind: 'app', app: 'next/app/[...path]/a.b' }),
  ]);
});

const UNTESTED = [
  ['', 'typescript', 'javascript', 'mjs', 'cts', 'tsx', 'jsx', 'vue', 'jsonc', 'svelte', 'python', 'constructor'],
  ['ts no-run: needs a server', 'ts {1}', 'js app: next', 'js app: /next/a.mjs', 'ts app: next/../a.ts app'],
].flat();

it.each(UNTESTED)('refuses a block that is marked "%s", which nothing would run', (info) => {
  expect(() => kinds(`${fence('ts')}${fence(info)}`)).toThrow(
    `${PAGE}:9: nothing tests a block that is marked "${info}"`,
  );
});

it('refuses a block of an app that is not there', () => {
  expect(() => kinds(fence('js app: koa/server.mjs'))).toThrow(`${PAGE}:4: there is no app in test/apps/koa.`);
});

const HIDDEN = [
  '    draw();\n',
  '\tdraw();\n',
  ' ```ts\n draw();\n ```\n',
  '- A list\n\n  ```ts\n  draw();\n  ```\n',
  '> ```ts\n> draw();\n> ```\n',
  '~~~ts\ndraw();\n~~~\n',
  '<pre>draw();</pre>\n',
];

it.each(HIDDEN)('refuses code that is no plain fence: %j', (text) => {
  expect(() => kinds(`# Page\n\n${text}`)).toThrow(/^docs\/guides\/page\.md:[35]: code has to stand in a fence/);
});

it('takes a list whose lines go on for what it is', () => {
  expect(kinds('1. One\n    goes on\n\n    and on\n- Two\n')).toEqual([]);
});

it('refuses a block without an end', () => {
  expect(() => kinds('# Page\n\n```ts\ndraw();\n')).toThrow(`${PAGE}:3: this block has no end.`);
  expect(() => kinds('# Page\n\n```ts\ndraw();\n````\n')).toThrow(`${PAGE}:3: this block has no end.`);
});

it('has a use for every block of the README and the guides', () => {
  const blocks = guideBlocks();
  for (const page of ['README.md', 'docs/guides/express.md', 'docs/guides/next.md', 'docs/guides/workers.md'])
    expect(blocks.filter((block) => block.page === page && block.kind !== 'none')).not.toEqual([]);
});
