import { originOf, USUAL_SITE } from '../../shared/calls/site.js';
import { chosenSite, SITE_CHOSEN } from '../lib/chosen-site.js';

/** A part of a block of code, as the page came with it. */
interface Part {
  readonly node: Node;
  readonly text: string;
  /** Whether the options of a client without any begin here. */
  readonly isClient: boolean;
}

/**
 * Lets the code of a page call the site that is chosen. Code that names a site, or gives the client other options, says
 * on purpose what it says.
 */
export function siteInCode(): void {
  const parts = [...document.querySelectorAll('.prose .code code')].flatMap(partsOf);
  const show = (): void => {
    const site = chosenSite();
    const options = site === USUAL_SITE ? '()' : `({ site: '${site}' })`;
    for (const { node, text, isClient } of parts) {
      const own = isClient ? options + text.slice(2) : text;
      node.textContent = own.replaceAll(originOf(USUAL_SITE), originOf(site));
    }
  };
  addEventListener(SITE_CHOSEN, show);
  if (chosenSite() !== USUAL_SITE) show();
}

function partsOf(code: Element): Part[] {
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  const parts: Part[] = [];
  let before = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const isClient = before.endsWith('new RunningHub') && text.startsWith('()');
    if (isClient || text.includes(originOf(USUAL_SITE))) parts.push({ node, text, isClient });
    before += text;
  }
  return parts;
}
