import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '../../../codegen/emit/emit.js';
import { Addresses } from '../render/addresses.js';
import { tag } from '../render/document.js';
import type { Renderer } from '../render/render-page.js';
import type { PageSource } from '../render/source.js';
import { ADDRESS, BASE, ROOT } from './locations.js';
import { sidebarsOf } from './navigation.js';
import { headTags } from './output/addresses.js';
import { cardOf } from './output/cards.js';
import { descriptionOf } from './output/describe.js';
import type { Site } from './read/site.js';
import { partProps } from './part-props.js';
import { referenceSidebars } from './reference/sidebars.js';
import { AllSurroundings } from './surroundings.js';

interface Manifest {
  readonly version: string;
  readonly repository: { readonly url: string };
}

/** What draws the pages of this site. */
export function rendererOf(
  site: Site,
  sources: readonly PageSource[],
  reference: Files,
  bundle: Renderer['bundle'],
): Renderer {
  const { version, repository } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const addresses = new Addresses(
    BASE,
    sources.map(({ page }) => page),
  );
  const surroundings = new AllSurroundings(
    site,
    { ...sidebarsOf(site, (page) => addresses.has(page)), ...referenceSidebars(reference) },
    addresses,
    {
      url: repository.url.replace(/^git\+|\.git$/g, ''),
      branch: 'main',
    },
  );
  return {
    bundle,
    base: BASE,
    version,
    addresses,
    surroundingsOf: (source) => surroundings.of(source),
    propsOf: (part, page, of) => partProps(site, part, page, of),
    descriptionOf,
    headOf: (page, title, description) => [
      ...(page === '404.md' ? [] : [tag('link', { rel: 'alternate', type: 'text/markdown', href: BASE + page })]),
      ...(ADDRESS === undefined || page === '404.md'
        ? []
        : headTags({ page, title, description, picture: cardOf(page) }, ADDRESS).map(([name, attributes]) =>
            tag(name, attributes),
          )),
    ],
  };
}
