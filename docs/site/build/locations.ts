import path from 'node:path';

/** The root of the project. */
export const ROOT = path.resolve(import.meta.dirname, '../../..');
/** The Markdown that people write. */
export const DOCS = path.join(ROOT, 'docs');
/** What models have made, as a maintainer has taken it. */
export const SAMPLE_OUTPUTS = path.join(DOCS, 'samples');
/** The site: what writes its pages, and its theme. */
export const SITE = path.join(DOCS, 'site');
/** What a build keeps for the next one, and nobody else needs. */
export const CACHE = path.join(ROOT, '.cache/docs-build');
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
