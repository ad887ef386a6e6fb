import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type DefaultTheme } from 'vitepress';
import { platformAlias } from '../../../platform.config.js';
import { ADDRESS, BASE, DIST, PAGES, PUBLIC, DOCS, ROOT, SIDEBARS } from '../build/locations.js';
import { GUIDES } from '../build/navigation.js';
import { headTags } from '../build/output/addresses.js';
import { descriptionOf } from '../build/output/describe.js';
import { MARKDOWN } from './markdown.js';
import { withoutScript } from './not-found.js';
import { searchText } from './search.js';

// The pages ask no other host: media is the reader's own file or made by the simulator, in the page's memory.
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'", // VitePress sets the colors before the first paint by a script in the page
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');
if (!existsSync(SIDEBARS)) throw new Error('The pages of the models have not been written. Run: npm run docs:build');
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { version } = read(path.join(ROOT, 'package.json')) as { version: string };

export default defineConfig({
  title: 'runninghub',
  description: 'The TypeScript client for RunningHub, and everything its API can do.',
  lang: 'en',
  base: BASE,
  srcDir: DOCS,
  outDir: DIST,
  cacheDir: path.join(ROOT, '.cache/vitepress'),
  // The pages that people write and those that are written from the spec stand in one tree of addresses.
  rewrites: { [`${path.relative(DOCS, PAGES)}/:page(.*)`]: ':page' },
  // Without this, every page would carry the sidebars of all others.
  metaChunk: true,
  // The Markdown mirrors, the REST reference and llms.txt join the site after VitePress; the link check covers them.
  ignoreDeadLinks: [/^\/rest\//],
  head: [
    ['meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }],
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${BASE}icon.svg` }],
  ],
  transformPageData: ({ filePath, relativePath }) => ({
    description: descriptionOf(relativePath, readFileSync(path.join(DOCS, filePath), 'utf8')),
  }),
  transformHead({ pageData, siteData }) {
    const { isNotFound, relativePath: page, title, description } = pageData;
    if (isNotFound) return [];
    return [
      ['link', { rel: 'alternate', type: 'text/markdown', href: `${siteData.base}${page}` }],
      ...(ADDRESS === undefined ? [] : headTags({ page, title, description }, ADDRESS)),
    ];
  },
  // VitePress draws this page in the browser alone.
  transformHtml: (html, file) => (path.basename(file) === '404.html' ? withoutScript(html, BASE) : undefined),
  markdown: MARKDOWN,
  // The simulator and the client run in the pages, from their sources.
  vite: { publicDir: PUBLIC, resolve: { alias: platformAlias('browser') } },
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/guides/start.md', activeMatch: '^/guides/' },
      { text: 'Models', link: '/models/index.md', activeMatch: '^/(models|tasks)/' },
      { text: 'Endpoints', link: '/endpoints/index.md', activeMatch: '^/endpoints/' },
      { text: 'Errors', link: '/errors.md' },
      { text: 'Reference', link: '/reference/index.md', activeMatch: '^/reference/' },
      {
        text: version,
        items: [
          { text: 'Changelog', link: '/changelog.md' },
          { text: 'Architecture', link: '/architecture.md' },
          { text: 'REST reference', link: '/rest/index.html', target: '_self' },
        ],
      },
    ],
    sidebar: {
      '/guides/': [{ text: 'Guides', items: [...GUIDES] }],
      ...(read(SIDEBARS) as DefaultTheme.SidebarMulti),
    },
    outline: { level: [2, 3] },
    search: { provider: 'local', options: { _render: searchText } },
    externalLinkIcon: true,
    docFooter: { prev: false, next: false },
    footer: { message: 'MIT licensed. Not affiliated with RunningHub.' },
  },
});
