import path from 'node:path';
import { bundleTheme } from '../render/bundle.js';
import { renderPage } from '../render/render-page.js';
import { plainFiles } from './files.js';
import { ADDRESS, BASE, CACHE, DIST, ROOT, SITE } from './locations.js';
import { cardFiles } from './output/cards.js';
import { Output } from './output/output.js';
import { rendererOf } from './renderer.js';
import { loadSite } from './read/site.js';
import { referenceInOwnProcess } from './reference/in-own-process.js';
import { sourcesOf } from './sources.js';

/** Writes the whole site. What can be done beside the rest is: there are at least two processors. */
export async function buildSite(): Promise<void> {
  const reading = referenceInOwnProcess();
  // Awaited below; what fails before must not leave it without somebody who listens.
  reading.catch(() => undefined);
  const bundle = await bundleTheme({ site: SITE, base: BASE, out: DIST, cache: path.join(CACHE, 'theme') });
  const site = await loadSite(path.join(ROOT, 'spec/openapi.yaml'));
  const reference = await reading;
  const sources = sourcesOf(site, reference);
  const output = new Output(DIST);
  output.write(await plainFiles(site, sources));
  const renderer = rendererOf(site, sources, reference, bundle);
  for (const source of sources) {
    output.write([[source.page.replace(/\.md$/, '.html'), await renderPage(renderer, source)]]);
  }
  // Only where the address of the site is known can a page name its card.
  if (ADDRESS !== undefined) output.write(cardFiles(site));
  await output.finish('assets');
}
