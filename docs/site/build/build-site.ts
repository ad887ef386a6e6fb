import { readFileSync } from 'node:fs';
import path from 'node:path';
import { icon } from '../art/mark.js';
import { PALETTE } from '../art/palette.js';
import { bundleTheme } from '../render/bundle.js';
import { renderPage } from '../render/render-page.js';
import { dataFiles } from './data.js';
import { ADDRESS, BASE, CACHE, DIST, ROOT, SITE } from './locations.js';
import { addressFiles } from './output/addresses.js';
import { artFile } from './output/art.js';
import { llmsFiles } from './output/llms.js';
import { toMarkdownPage } from './output/markdown-pages.js';
import { writeFiles } from './output/write.js';
import { rendererOf } from './renderer.js';
import { loadSite } from './read/site.js';
import { referenceInOwnProcess } from './reference/in-own-process.js';
import { searchFiles } from './search/files.js';
import { sampleFiles } from './samples.js';
import { sourcesOf } from './sources.js';

/** Writes the whole site. What can be done beside the rest is: there are at least two processors. */
export async function buildSite(): Promise<void> {
  const reading = referenceInOwnProcess();
  // Awaited below; what fails before must not leave it without somebody who listens.
  reading.catch(() => undefined);
  const bundle = await bundleTheme({ site: SITE, base: BASE, out: DIST, cache: path.join(CACHE, 'theme') });
  const site = await loadSite(path.join(ROOT, 'spec/openapi.yaml'));
  writeFiles(DIST, dataFiles(site));
  writeFiles(DIST, [
    ['icon.svg', icon(PALETTE.light['accent']!, PALETTE.light['on-accent']!)],
    ['art.svg', artFile(site)],
    ['openapi.json', readFileSync(path.join(ROOT, 'generated/openapi.json'))],
    ...(await sampleFiles()),
  ]);
  const reference = await reading;
  const sources = sourcesOf(site, reference);
  const markdown = sources.filter(({ page }) => page !== '404.md').map(toMarkdownPage);
  writeFiles(DIST, llmsFiles(site, markdown));
  writeFiles(DIST, searchFiles(site, sources));
  writeFiles(
    DIST,
    markdown.map(({ page, text }) => [page, text]),
  );
  if (ADDRESS !== undefined) {
    const pages = markdown.map(({ page }) => page);
    writeFiles(DIST, addressFiles(pages, ADDRESS));
  }
  const renderer = rendererOf(site, sources, reference, bundle);
  for (const source of sources) {
    const html = await renderPage(renderer, source);
    writeFiles(DIST, [[source.page.replace(/\.md$/, '.html'), html]]);
  }
}
