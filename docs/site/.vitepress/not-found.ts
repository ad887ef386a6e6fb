import { WAYS_IN } from '../shared/ways-in.js';

const ROOT = '<div id="app"></div>';

/**
 * The page for what does not exist, readable where no script runs.
 *
 * @throws Error when VitePress writes the page in another form.
 */
export function withoutScript(html: string, base: string): string {
  if (!html.includes(ROOT))
    throw new Error(`VitePress has changed its page for what does not exist: no ${ROOT} in it.`);
  const links = WAYS_IN.map(({ path, text }) => `<li><a href="${base}${path.slice(1)}">${text}</a></li>`).join('');
  const page = `<main><h1>This page does not exist</h1><p>It may have moved, or the address has a slip in it.</p>`;
  return html.replace(ROOT, `${ROOT}<noscript>${page}<ul>${links}</ul></main></noscript>`);
}
