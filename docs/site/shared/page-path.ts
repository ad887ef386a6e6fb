/**
 * Where a page is, from the root of the site: `models/index.md` is at `models/`, `guides/start.md` at
 * `guides/start.html`.
 */
export function pathOf(page: string): string {
  return page.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html');
}
