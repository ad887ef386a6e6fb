// Redoc's palette runs from the background to the text in light and dark alike, so a step near its text end is readable
// in both. These are the parts for which Redoc takes a step too near to the background.
const STYLE = `
    :root:root {
      --text-color-helper: var(--color-warm-grey-7);
      --text-color-disabled: var(--color-warm-grey-8);
      --input-content-placeholder-color: var(--color-warm-grey-7);
      --button-content-color-link: var(--color-blue-8);
      --code-block-tokens-boolean-color: var(--color-green-9);
      --code-block-tokens-string-color: var(--color-blue-8);
      --code-block-tokens-property-string-color: var(--color-blue-8);
      --schema-property-required-label-text-color: var(--color-red-8);
      --badge-deprecated-bg-color: var(--color-carrot-9);
    }
    :root:root .tag-get { --tag-color: var(--color-green-9); }
    :root:root .tag-post { --tag-color: var(--color-blue-8); }
    :root:root .schema-name { color: var(--text-color-primary); }
    :root.dark .menu-content img { filter: invert(1); }
    body > header { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  `;

// Redoc makes its menu and its sections anew while the page lives, so what the served page says is said again: the menu
// is a landmark, and the parts of an endpoint, which follow a heading of level 2, are of level 3.
const SCRIPT = `
    new MutationObserver(() => {
      const menu = document.querySelector('.menu-content:not([role])');
      menu?.setAttribute('role', 'navigation');
      menu?.setAttribute('aria-label', 'Endpoints');
      for (const heading of document.querySelectorAll('main :is(h4, h5):not([aria-level])'))
        heading.setAttribute('aria-level', Number(heading.localName[1]) - 1);
    }).observe(document.getElementById('redoc'), { childList: true, subtree: true });
  `;

const STYLES = '<style data-styled="true"';
const CONTENT = '<div id="redoc">';
const MENU = ' menu-content">';

/** Redoc's page with colors that can be read, its menu in a landmark, and a title wherever in the API a reader is. */
export function accessible(html: string): string {
  const additions: [before: string, addition: string][] = [
    [STYLES, `<style>${STYLE}</style>\n  <script type="module">${SCRIPT}</script>\n  `],
    // Redoc's own title leaves the page with the overview.
    [CONTENT, '<header><h1>REST reference</h1></header>\n      '],
  ];
  const titled = additions.reduce((page, [before, addition]) => replaceOnce(page, before, addition + before), html);
  return replaceOnce(titled, MENU, ' menu-content" role="navigation" aria-label="Endpoints">');
}

function replaceOnce(text: string, from: string, to: string): string {
  const [before, after, ...more] = text.split(from);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`The page of Redocly has changed: ${from} is not in it exactly once.`);
  return before + to + after;
}
