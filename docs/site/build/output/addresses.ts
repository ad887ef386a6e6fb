import type { Files } from '../../../../codegen/emit/emit.js';
import { pathOf } from '../../shared/page-path.js';

/** A page, with what a head says of it. */
export interface PageHead {
  /** Path from the root of the site: `models/index.md`. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** Path of the picture that stands for it, from the root of the site. */
  readonly picture?: string | undefined;
}

/** A tag in the head of a page: its name and its attributes. */
type HeadTag = [name: string, attributes: Record<string, string>];

/** `models/index.md` → `https://docs.example/models/` */
function addressOf(page: string, site: string): string {
  return new URL(pathOf(page), site).href;
}

/** What tells search engines where a page is at home, and what others show where somebody links to it. */
export function headTags({ page, title, description, picture }: PageHead, site: string): HeadTag[] {
  const address = addressOf(page, site);
  const shown = {
    type: 'website',
    site_name: 'runninghub',
    title,
    description,
    url: address,
    ...(picture !== undefined && { image: new URL(picture, site).href }),
  };
  return [
    ['link', { rel: 'canonical', href: address }],
    ...(picture === undefined ? [] : [['meta', { name: 'twitter:card', content: 'summary_large_image' }] as HeadTag]),
    ...Object.entries(shown).map(([name, content]): HeadTag => ['meta', { property: `og:${name}`, content }]),
  ];
}

/** `sitemap.xml` and `robots.txt`. */
export function addressFiles(pages: readonly string[], site: string): Files {
  const entries = pages.map((page) => `  <url><loc>${addressOf(page, site)}</loc></url>`);
  const sitemap = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
  const robots = `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', site).href}\n`;
  return new Map([
    ['sitemap.xml', sitemap],
    ['robots.txt', robots],
  ]);
}
