import path from 'node:path';

/** The root of the project. */
export const ROOT = path.resolve(import.meta.dirname, '../../..');
/** The Markdown that people write, which is also what VitePress reads its pages from. */
export const DOCS = path.join(ROOT, 'docs');
/** The site: its generator, its theme and the configuration of VitePress. */
export const SITE = path.join(DOCS, 'site');
/** Everything that a build writes before VitePress starts; it is not committed. */
const GENERATED = path.join(SITE, 'generated');
/** Pages that are written from the spec and the docstrings. */
export const PAGES = path.join(GENERATED, 'pages');
/** Files that are copied to the site as they are: the icon, and the data for the interactive parts. */
export const PUBLIC = path.join(GENERATED, 'public');
/** The sidebars of the generated pages. */
export const SIDEBARS = path.join(GENERATED, 'sidebars.json');
/**
 * Path that the site is served under, such as `/runninghub/` on GitHub Pages. All addresses on the site begin with it.
 */
export const BASE = process.env.DOCS_BASE ?? '/';
/**
 * Address at which the newest release of the site is published, ending in a slash; undefined when it is not known. All
 * releases name their pages there as the ones to be found.
 */
export const ADDRESS = process.env.DOCS_URL?.replace(/\/?$/, '/');
/** The built site: DOCS_OUT, or the folder `dist`. */
export const DIST = path.resolve(process.env.DOCS_OUT ?? path.join(SITE, 'dist'));

/** `/models/kling/kling-elements.md` → `/models/kling/kling-elements`. */
export function withoutSuffix(page: string): string {
  return page.replace(/\.(md|html)$/, '');
}
