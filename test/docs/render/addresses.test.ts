import { expect, it } from 'vitest';
import { Addresses } from '../../../docs/site/render/addresses.js';

const addresses = new Addresses('/docs/', [
  'index.md',
  'guides/start.md',
  'guides/media.md',
  'models/index.md',
  'models/kling/index.md',
  'models/kling/one.md',
  'zh/index.md',
  'zh/guides/start.md',
]);

it('tells where a page is', () => {
  expect(addresses.of('index.md')).toBe('/docs/');
  expect(addresses.of('models/index.md')).toBe('/docs/models/');
  expect(addresses.of('guides/start.md')).toBe('/docs/guides/start.html');
});

it.each([
  ['guides/start.md', 'media.md', '/docs/guides/media.html'],
  ['guides/start.md', './media#files', '/docs/guides/media.html#files'],
  ['guides/start.md', '/models/', '/docs/models/'],
  ['guides/start.md', '../models/kling', '/docs/models/kling/'],
  ['models/kling/one.md', '/models/kling/one.html', '/docs/models/kling/one.html'],
  ['guides/start.md', '/', '/docs/'],
  ['guides/start.md', '#below', '#below'],
  ['guides/start.md', 'https://example.com/a.md', 'https://example.com/a.md'],
  ['guides/start.md', 'mailto:a@example.com', 'mailto:a@example.com'],
  ['guides/start.md', '/openapi.json', '/docs/openapi.json'],
  ['guides/start.md', '/samples/clip.mp4', '/docs/samples/clip.mp4'],
])('in %s, a link to %s leads to %s', (from, target, address) => {
  expect(addresses.linked(from, target)).toBe(address);
});

it('stays in the language of a page where the other page has it', () => {
  expect(addresses.linked('zh/index.md', '/guides/start.md')).toBe('/docs/zh/guides/start.html');
  expect(addresses.linked('zh/index.md', '/guides/media.md')).toBe('/docs/guides/media.html');
  expect(addresses.linked('zh/guides/start.md', '/')).toBe('/docs/zh/');
  expect(addresses.linked('guides/start.md', '/zh/guides/start.md')).toBe('/docs/guides/start.html');
});

it('knows which pages are translated', () => {
  expect(addresses.translated('guides/start.md', 'zh')).toBe('zh/guides/start.md');
  expect(addresses.translated('zh/guides/start.md', 'en')).toBe('guides/start.md');
  expect(addresses.translated('guides/media.md', 'zh')).toBeUndefined();
});
