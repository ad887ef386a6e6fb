import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { OTHER_WORDS } from '../../../../docs/site/build/search/other-words.js';
import { sectionsOf } from '../../../../docs/site/render/sections.js';
import { inEnglish } from '../../../../docs/site/shared/language.js';
import { data, shown, sources } from './searched.js';

const LANGUAGES = ['en', 'zh'] as const;

it.each(LANGUAGES)('%s: each entry leads to a page, and to a place in it', (language) => {
  const texts = new Map(
    sources.map(({ page, text }) => [page.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html'), text]),
  );
  const ids = new Map([...texts].map(([page, text]) => [page, new Set(sectionsOf(text).map(({ id }) => id))]));
  const broken = data[language].filter(({ href }) => {
    const [page = '', anchor] = href.split('#');
    const text = texts.get(page);
    if (text === undefined) return true;
    return anchor !== undefined && !ids.get(page)!.has(anchor) && !text.includes(`id="${anchor}"`);
  });
  expect(broken.map(({ href }) => href)).toEqual([]);
  expect(new Set(data[language].map(({ href }) => href)).size).toBe(data[language].length);
});

it.each(LANGUAGES)('%s: no word is kept for a place that is not there', (language) => {
  const known = new Set(data[language].map(({ href }) => inEnglish(href)));
  expect(Object.keys(OTHER_WORDS).filter((href) => !known.has(href))).toEqual([]);
});

it.each(LANGUAGES)('%s: is light enough to be fetched when the search is opened', (language) => {
  expect(gzipSync(JSON.stringify(data[language])).length).toBeLessThan(120_000);
});

it('has no markup and no code, but the names in the text', () => {
  const section = data.en.find(({ href }) => href === 'guides/media.html#upload-once-use-often')!;
  expect(section).toMatchObject({ kind: 'guides', title: 'Upload once, use often', of: 'Media' });
  expect(section.text).toContain('uploadStore');
  expect(section.text).not.toMatch(/```|\]\(|import \{|^#/);
});

it('finds the Chinese page where there is one, by its English heading, too, and else the English one', () => {
  expect(shown('zh', 'make a picture')[0]).toBe('zh/guides/start.html#make-a-picture');
  expect(shown('zh', '生成一张图片')[0]).toBe('zh/guides/start.html#make-a-picture');
  expect(shown('zh', 'createProxy')).toContain('reference/runninghub/proxy/functions/createProxy.html');
});

it.each(['webhook', 'retry', 'price', 'resume', 'mock', 'upload', 'workflow', 'timeout'])(
  '%s: a guide stands above the reference',
  (words) => {
    const found = shown('en', words);
    const at = (folder: string) => found.findIndex((address) => address.startsWith(folder));
    expect(at('guides/')).toBeGreaterThanOrEqual(0);
    expect(at('guides/')).toBeLessThan(at('reference/') < 0 ? Infinity : at('reference/'));
  },
);

it.each([
  'x'.repeat(10_000),
  'kling '.repeat(2_000),
  '的'.repeat(10_000),
  '视频图片'.repeat(2_500),
  '.*+?^${}()|[]\\',
  '((((((((((((((((((((a+)+)+)+',
  '<script>alert(1)</script>',
  '\u0000\uD800\u202E',
  '   ',
  '…',
])('answers whatever is asked', (words) => {
  expect(shown('en', words).length).toBeLessThan(2_000);
});

it('finds nothing by what is nowhere, and what is near by one word that is', () => {
  expect(shown('en', 'zzyzx')).toEqual([]);
  expect(shown('en', 'zzyzx webhook')[0]).toBe('guides/webhooks.html');
});
