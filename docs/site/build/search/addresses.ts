/** Address of a page, from the base: `guides/start.md` → `guides/start.html`, `models/index.md` → `models/`. */
export const addressOf = (page: string): string => page.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html');
