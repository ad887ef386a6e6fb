import { code } from '../../../../codegen/words/code.js';
import { CATALOG_DATA_PAGE } from '../pages/catalog-data-page.js';
import { document, frontMatter, link, table } from '../pages/markdown.js';
import { type EntryPoint, HELPERS } from '../read/entry-points.js';

/** Each entry point with what it is for. */
export type EntryPurposes = readonly (readonly [entry: EntryPoint, purpose: string])[];

/** The page that leads to every entry point. */
export function overviewPage(purposes: EntryPurposes): string {
  const entries = purposes.map(([{ name, page }, purpose]) => [link(code(name), page), purpose]);
  const helpers = [link(code(HELPERS.name), HELPERS.page), HELPERS.purpose];
  return document(
    frontMatter({ title: 'Reference', description: 'Everything that the package exports, by entry point.' }),
    '# Reference',
    'Everything that the package exports, from the comments in its source.',
    table(['Entry point', 'What it is for'], [...entries, helpers]),
    `Programs in other languages can read ${link('the catalog as data', CATALOG_DATA_PAGE)}.`,
  );
}
