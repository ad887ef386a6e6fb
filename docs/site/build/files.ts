import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { icon } from '../art/mark.js';
import { PALETTE } from '../art/palette.js';
import type { PageSource } from '../render/source.js';
import { dataFiles } from './data.js';
import { ADDRESS, ROOT, SAMPLE_OUTPUTS } from './locations.js';
import { addressFiles } from './output/addresses.js';
import { artFile } from './output/art.js';
import { llmsFiles } from './output/llms.js';
import { toMarkdownPage } from './output/markdown-pages.js';
import { OUTPUTS } from './pages/model-sample.js';
import type { Site } from './read/site.js';
import { sampleFiles } from './samples.js';
import { searchFiles } from './search/files.js';

/** Every file of the site that is neither a page as HTML nor made by Vite, by its path from the root of the site. */
export async function plainFiles(
  site: Site,
  sources: readonly PageSource[],
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const shown = sources.filter(({ page }) => page !== '404.md');
  const pages = shown.map(({ page }) => page);
  const all = new Set(pages);
  const markdown = shown.map((source) => toMarkdownPage(source, all));
  return new Map<string, string | Uint8Array>([
    ['icon.svg', icon(PALETTE.light['accent']!, PALETTE.light['on-accent']!)],
    ['art.svg', artFile(site)],
    ['openapi.json', readFileSync(path.join(ROOT, 'generated/openapi.json'))],
    ...(await sampleFiles()),
    ...outputFiles(),
    ...dataFiles(site),
    ...llmsFiles(site, markdown),
    ...searchFiles(site, sources),
    ...markdown.map(({ page, text }): [string, string] => [page, text]),
    ...(ADDRESS === undefined ? [] : addressFiles(pages, ADDRESS)),
  ]);
}

/** What models have made, beside which stand the records that the pages are made from. */
function outputFiles(): [name: string, content: Uint8Array][] {
  const names = existsSync(SAMPLE_OUTPUTS) ? readdirSync(SAMPLE_OUTPUTS, { recursive: true, encoding: 'utf8' }) : [];
  return names
    .filter((name) => path.extname(name) !== '' && !name.endsWith('.json'))
    .map((name) => [`${OUTPUTS}/${name.split(path.sep).join('/')}`, readFileSync(path.join(SAMPLE_OUTPUTS, name))]);
}
