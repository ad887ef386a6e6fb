import { readFileSync } from 'node:fs';
import path from 'node:path';
import { code } from '../../../../codegen/words/code.js';
import { SUMMARIES_FILE, detailsFile } from '../../shared/model-data.js';
import { SITE } from '../locations.js';
import { block, document, frontMatter, link, section } from './markdown.js';

/** Path of the page's source from the root of the site. */
export const CATALOG_DATA_PAGE = '/reference/catalog-data.md';

/** What the files of data on the site hold, with the types that the site itself reads them by. */
export function catalogDataPage(): string {
  const source = readFileSync(path.join(SITE, 'shared/model-data.ts'), 'utf8');
  const typeOf = (name: string) =>
    new RegExp(`^/\\*\\*(?:(?!^/\\*\\*)[^])*?^export interface ${name} [^]*?^}`, 'm').exec(source)![0];
  const catalog = link(code('runninghub/catalog'), '/reference/runninghub/catalog/index.md');
  return document(
    frontMatter({
      title: 'The catalog as data',
      description: 'The files of the docs site that hold every model as JSON, and their types.',
      layout: 'wide',
    }),
    '# The catalog as data',
    [
      `${code(SUMMARIES_FILE)} of this site holds every model, sorted by id. In a program, ${catalog} has the same models`,
      'without a request.',
    ].join(' '),
    section('A model in the list', block('ts', ['ModelSummary', 'TypicalPrice'].map(typeOf).join('\n\n'))),
    section(
      'A model with its inputs',
      `${code(detailsFile('/models/<family>/<model>'))}, by the ${code('page')} in the list, also has these:`,
      block('ts', typeOf('ModelDetails')),
      [
        `${code('SpecSchema')} and ${code('InputSchema')} are JSON Schemas; ${code('PriceEntry')} is the price with its`,
        'rules, which the price on the page of the model shows as a table.',
      ].join(' '),
    ),
  );
}
