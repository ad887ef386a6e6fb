import { expect, it } from 'vitest';
import { addressFiles, headTags } from '../../../docs/site/build/output/addresses.js';

const SITE = 'https://docs.example/runninghub/';

it('gives a page its address, and what is shown of it elsewhere', () => {
  const tags = headTags({ page: 'guides/start.md', title: 'Start', description: 'How to begin.' }, SITE);
  const address = 'https://docs.example/runninghub/guides/start.html';
  expect(tags[0]).toEqual(['link', { rel: 'canonical', href: address }]);
  expect(Object.fromEntries(tags.slice(1).map(([, { property, content }]) => [property, content]))).toEqual({
    'og:type': 'website',
    'og:site_name': 'runninghub',
    'og:title': 'Start',
    'og:description': 'How to begin.',
    'og:url': address,
  });
});

it('lists every page for search engines, folders by their own address', () => {
  const files = addressFiles(['index.md', 'models/index.md', 'errors.md'], SITE);
  expect([...files.get('sitemap.xml')!.matchAll(/<loc>(.*)<\/loc>/g)].map(([, address]) => address)).toEqual([
    SITE,
    `${SITE}models/`,
    `${SITE}errors.html`,
  ]);
  expect(files.get('robots.txt')).toContain(`\nSitemap: ${SITE}sitemap.xml\n`);
});
