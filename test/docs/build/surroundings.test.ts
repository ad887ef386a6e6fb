import path from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../../codegen/command.js';
import { sidebarsOf } from '../../../docs/site/build/navigation.js';
import { loadSite } from '../../../docs/site/build/read/site.js';
import { AllSurroundings } from '../../../docs/site/build/surroundings.js';
import { Addresses } from '../../../docs/site/render/addresses.js';

const site = await loadSite(path.join(PROJECT, 'spec/openapi.yaml'));
const model = 'models/kling/kling-v3.0-4k-image-to-video.md';
const pages = [
  'guides/start.md',
  'guides/media.md',
  'zh/guides/start.md',
  'models/index.md',
  'zh/models/index.md',
  'models/kling/index.md',
  'zh/models/kling/index.md',
  model,
  `zh/${model}`,
];
const addresses = new Addresses('/docs/', pages);
const sidebars = sidebarsOf(site, (page) => addresses.has(page));
const repository = { url: 'https://code.example/runninghub', branch: 'main' };
const all = new AllSurroundings(site, sidebars, addresses, repository);
const of = (page: string, file?: string) => all.of({ page, text: '', file });

it('a guide has the others beside it, in the order in which they are read', () => {
  const { sidebar, previous, next, edit, translations } = of('guides/start.md', 'docs/guides/start.md');
  expect(sidebar[0]).toMatchObject({ text: 'Start', href: '/docs/guides/start.html' });
  expect(previous).toBeUndefined();
  expect(next).toEqual({ text: 'Media', href: '/docs/guides/media.html' });
  expect(edit).toBe('https://code.example/runninghub/edit/main/docs/guides/start.md');
  expect(translations).toEqual([{ language: 'zh', href: '/docs/zh/guides/start.html' }]);
});

it('a model has its family above it and beside it, by the names for people, in the language of the page', () => {
  const english = of(model);
  expect(english.crumbs).toEqual([
    { text: 'Models', href: '/docs/models/' },
    { text: 'Kling', href: '/docs/models/kling/' },
  ]);
  expect(english.sidebar).toHaveLength(site.families.get('kling')!.length);
  expect(english.next?.href).toMatch(/^\/docs\/models\/kling\/.+\.html$/);
  expect(english.edit).toMatch(/\/edit\/main\/spec\/models\/kling\/.+\.yaml$/);
  const chinese = of(`zh/${model}`);
  expect(chinese.crumbs.map(({ text }) => text)).toEqual(['模型', '可灵']);
  expect(chinese.crumbs[1]!.href).toBe('/docs/zh/models/kling/');
  expect(chinese.translations).toEqual([{ language: 'en', href: `/docs/${model.replace('.md', '.html')}` }]);
});

it('names no Chinese guide that does not exist', () => {
  expect(of('zh/guides/start.md').sidebar.map(({ href }) => href)).toEqual(['/docs/zh/guides/start.html']);
});
