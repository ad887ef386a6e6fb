import type { Frame } from '../shared/frame.js';
import { languageOf } from '../shared/language.js';
import { WORDS } from '../theme/words/index.js';
import type { Addresses } from './addresses.js';
import type { Bundle } from './bundle.js';
import { documentOf, type PageAssets } from './document.js';
import { escapeHtml } from '../shared/highlight.js';
import { type Heading, renderMarkdown } from './markdown.js';
import { type PageSource, readSource } from './source.js';

/** What stands around a page, by its place in the site. */
export type Surroundings = Pick<Frame, 'sidebar' | 'crumbs' | 'previous' | 'next' | 'edit' | 'translations'>;

/** What the renderer asks the site. */
export interface Renderer {
  readonly bundle: Pick<Bundle, 'theme' | 'assetsFor'>;
  readonly base: string;
  readonly version: string;
  readonly addresses: Addresses;
  readonly surroundingsOf: (source: PageSource) => Surroundings;
  /** What an interactive part of a page is drawn from. */
  readonly propsOf: (part: string, page: string, of: string | undefined) => Record<string, unknown>;
  /** The description of a page for lists of search results. */
  readonly descriptionOf: (page: string, text: string) => string;
  /** More for the head of a page, as HTML. */
  readonly headOf: (page: string, title: string, description: string) => readonly string[];
}

const SLOT = /<PageSlot name="([\w-]+)"(?: of="([^"]+)")? \/>/g;

/** A page as a whole document. */
export async function renderPage(renderer: Renderer, source: PageSource): Promise<string> {
  const { page, text } = source;
  const { bundle, base, version, addresses } = renderer;
  const { head, body } = readSource(text);
  const language = languageOf(page);
  const { html, headings } = renderMarkdown(body, {
    copy: WORDS[language].copy,
    addressOf: (target) => addresses.linked(page, target),
  });
  const parts = [...html.matchAll(SLOT)].map((match) => match[1]!);
  const title = head.title ?? headings[0]?.text ?? page;
  const description = renderer.descriptionOf(page, text);
  const assets = bundle.assetsFor([...new Set(parts)], language);
  const frame: Frame = {
    ...renderer.surroundingsOf(source),
    kind: head.layout ?? 'page',
    language,
    base,
    here: addresses.of(page),
    version,
    body: await withParts(html, renderer, page, assets),
    outline: outlineOf(headings),
    markdown: page === '404.md' ? undefined : base + page,
  };
  return documentOf({
    title: head.layout === 'home' ? `runninghub: ${WORDS[language].tagline}` : `${title} | runninghub`,
    description,
    language,
    base,
    body: await bundle.theme.renderFrame(frame),
    assets,
    head: renderer.headOf(page, title, description),
  });
}

const outlineOf = (headings: readonly Heading[]) => headings.filter(({ level }) => level === 2 || level === 3);

async function withParts(html: string, renderer: Renderer, page: string, { script }: PageAssets): Promise<string> {
  const { base, bundle } = renderer;
  const site = { language: languageOf(page), base };
  const code = typeof script === 'string' ? '' : `<script>${script.script}</script>`;
  const drawn = [...html.matchAll(SLOT)].map(async ([, name = '', of]) => {
    const props = renderer.propsOf(name, page, of);
    const inside = await bundle.theme.renderPart(name, props, site);
    if (bundle.theme.isStill(name)) return inside;
    // Inside a script only the end of a script is markup.
    const data = JSON.stringify(props).replaceAll('<', '\\u003c');
    const hint = `<noscript><p class="needs-script">${WORDS[site.language].needsScript}</p></noscript>`;
    return `${hint}<div data-part="${escapeHtml(name)}">${inside}</div><script type="application/json" data-props>${data}</script>${code}`;
  });
  const ready = await Promise.all(drawn);
  return html.replace(SLOT, () => ready.shift() ?? '');
}
