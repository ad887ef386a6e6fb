import path from 'node:path';

/** The root of the project. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
/** What VitePress builds from. */
export const DOCS = path.join(ROOT, 'docs');
/** Pages that are written from the spec; they are not committed. */
export const GENERATED = path.join(DOCS, 'generated');
/** Data for the interactive parts; copied to the site as it is. */
export const DATA = path.join(DOCS, 'public/data');
/** The built site: DOCS_OUT, or where VitePress puts it. */
export const DIST = path.resolve(process.env['DOCS_OUT'] ?? path.join(DOCS, '.vitepress/dist'));

/** `/models/kling/kling-elements.md` → `/models/kling/kling-elements`. */
export function withoutSuffix(page: string): string {
  return page.replace(/\.(md|html)$/, '');
}
