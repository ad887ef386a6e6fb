import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageAssets } from '../render/document.js';
import { type Renderer, renderPage } from '../render/render-page.js';
import { plainFiles } from '../build/files.js';
import { BASE, ROOT } from '../build/locations.js';
import { loadSite } from '../build/read/site.js';
import { lastReference } from '../build/reference/in-own-process.js';
import { rendererOf } from '../build/renderer.js';
import { sourcesOf } from '../build/sources.js';

type Theme = Renderer['bundle']['theme'];

/** Vite serves the sources, and adds its live reload to them. */
const ASSETS: PageAssets = {
  script: `${BASE}theme/client.ts`,
  styles: [`${BASE}theme/styles/index.css`],
  preload: [],
  data: [],
};

/** A file of the site. */
export interface Found {
  /** Its name, which tells what it is. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The site as its sources were when it was read. */
export interface Docs {
  /** The file for the path of an address, below the base; undefined when there is none. */
  find(pathname: string, theme: Theme): Promise<Found | undefined>;
}

/**
 * Reads everything that pages are made from. The text of a page that people write is read again whenever it is drawn.
 *
 * @throws SpecError when the spec is broken.
 */
export async function readDocs(): Promise<Docs> {
  const site = await loadSite(path.join(ROOT, 'spec/openapi.yaml'));
  const reference = lastReference();
  const sources = sourcesOf(site, reference);
  const byPage = new Map(sources.map((source) => [source.page, source]));
  const files = await plainFiles(site, sources);
  return {
    async find(pathname, theme) {
      const stem = pathname.replace(/\.html$/, '');
      const names = [`${stem}.md`, path.posix.join(stem, 'index.md')];
      const found = names.flatMap((name) => byPage.get(name) ?? [])[0];
      if (found === undefined) {
        const file = files.get(pathname);
        return file === undefined ? undefined : { name: pathname, content: file };
      }
      const { file } = found;
      const source = file === undefined ? found : { ...found, text: readFileSync(path.join(ROOT, file), 'utf8') };
      const bundle = { theme, assetsFor: () => ASSETS };
      const renderer = rendererOf(site, sources, reference, bundle);
      return { name: 'page.html', content: await renderPage(renderer, source) };
    },
  };
}
