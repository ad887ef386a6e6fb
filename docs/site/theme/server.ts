import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { Frame } from '../shared/frame.js';
import PageFrame from './frame/PageFrame.vue';
import { PARTS } from './parts.js';
import { type SiteContext, siteFor } from './site.js';

/** The HTML of a page, for the body of a document. */
export function renderFrame(frame: Frame): Promise<string> {
  return renderToString(createSSRApp(PageFrame, { frame }));
}

/**
 * The HTML of an interactive part, as it is before anything happened.
 *
 * @throws Error when there is no such part.
 */
export async function renderPart(name: string, props: Record<string, unknown>, site: SiteContext): Promise<string> {
  const app = createSSRApp((await partOf(name).load()).default, props);
  return renderToString(app.provide(...siteFor(site)));
}

/** Whether a part never changes, so that it is HTML like the rest of the page. */
export const isStill = (name: string): boolean => partOf(name).isStill ?? false;

/** Whether one of some parts asks for the list of all models at once. */
export const listsModels = (names: readonly string[]): boolean =>
  names.some((name) => partOf(name).listsModels === true);

/** The entries whose code stands in the page, by the part that the page has. */
export const inlinedEntries = (): (readonly [part: string, file: string])[] =>
  Object.entries(PARTS).flatMap(([name, { inlined }]) => (inlined === undefined ? [] : [[name, inlined] as const]));

/** The files of some parts, below the folder of the theme. */
export function partFiles(names: readonly string[]): string[] {
  return names.map((name) => partOf(name).file);
}

function partOf(name: string) {
  const part = PARTS[name];
  if (part === undefined) throw new Error(`There is no part ${name}; there are ${Object.keys(PARTS).join(', ')}.`);
  return part;
}
