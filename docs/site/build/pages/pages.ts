import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '../../../../codegen/emit/emit.js';
import { CATALOG_DATA_PAGE, catalogDataPage } from './catalog-data-page.js';
import { endpointPage, endpointsPage } from './endpoint-page.js';
import { errorPage } from './error-page.js';
import { catalogPage, familyPageOf, helpersPage, taskPageOf, tasksPage } from './index-pages.js';
import { modelPage } from './model-page.js';
import { notFoundPage } from './not-found-page.js';
import { ROOT } from '../locations.js';
import { familyPage, type Site, taskPage } from '../read/site.js';

/** Every page that is written from the spec: path from the root of the site, without its slash → Markdown. */
export function pages(site: Site): Files {
  const { models, families, tasks, endpoints, errorCodes } = site;
  const entries: [string, string][] = [
    ['/models/index.md', catalogPage(site)],
    ['/tasks/index.md', tasksPage(site)],
    ['/endpoints/index.md', endpointsPage(endpoints)],
    ['/errors.md', errorPage(errorCodes)],
    ['/reference/models.md', helpersPage(site)],
    [CATALOG_DATA_PAGE, catalogDataPage()],
    ['/404.md', notFoundPage()],
    ['/changelog.md', readFileSync(path.join(ROOT, 'CHANGELOG.md'), 'utf8')],
    ...models.map((model): [string, string] => [model.page, modelPage(site, model)]),
    ...[...families].map(([family, found]): [string, string] => [familyPage(family), familyPageOf(family, found)]),
    ...[...tasks].map(([task, found]): [string, string] => [taskPage(task), taskPageOf(task, found)]),
    ...endpoints.map((endpoint): [string, string] => [endpoint.page, endpointPage(endpoint, errorCodes)]),
  ];
  return new Map(entries.map(([page, text]) => [page.slice(1), text]));
}
