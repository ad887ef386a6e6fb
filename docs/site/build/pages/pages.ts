import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '../../../../codegen/emit/emit.js';
import { folderOf, type Language, LANGUAGES } from '../../shared/language.js';
import { ROOT } from '../locations.js';
import { familyPage, type Site, taskPage } from '../read/site.js';
import { CATALOG_DATA_PAGE, catalogDataPage } from './catalog-data-page.js';
import { endpointPage, endpointsPage } from './endpoint-page.js';
import { errorPage } from './error-page.js';
import { catalogPage, familyPageOf, helpersPage, taskPageOf, tasksPage } from './index-pages.js';
import { modelPage } from './model-page.js';
import { chineseModelPage } from './model-page-zh.js';
import { notFoundPage } from './not-found-page.js';

type Page = [page: string, text: string];

/** Every page that is written from the spec: path from the root of the site, without its slash → Markdown. */
export function pages(site: Site): Files {
  const { models, endpoints, errorCodes } = site;
  const entries: Page[] = [
    ...LANGUAGES.flatMap((language) => listPages(site, language)),
    ['/endpoints/index.md', endpointsPage(endpoints)],
    ['/errors.md', errorPage(errorCodes)],
    ['/reference/models.md', helpersPage(site)],
    ['/404.md', notFoundPage()],
    [CATALOG_DATA_PAGE, catalogDataPage()],
    ['/changelog.md', readFileSync(path.join(ROOT, 'CHANGELOG.md'), 'utf8')],
    ...models.map((model): Page => [model.page, modelPage(site, model)]),
    ...models.map((model): Page => [`/zh${model.page}`, chineseModelPage(site, model)]),
    ...endpoints.map((endpoint): Page => [endpoint.page, endpointPage(endpoint, errorCodes)]),
  ];
  return new Map(entries.map(([page, text]) => [page.slice(1), text]));
}

/** The pages that lead to models, in one language. */
function listPages(site: Site, language: Language): Page[] {
  const folder = folderOf(language);
  const found: Page[] = [
    ['/models/index.md', catalogPage(site, language)],
    ['/tasks/index.md', tasksPage(site, language)],
    ...[...site.families.keys()].map((family): Page => [familyPage(family), familyPageOf(site, family, language)]),
    ...[...site.tasks.keys()].map((task): Page => [taskPage(task), taskPageOf(site, task, language)]),
  ];
  return found.map(([page, text]) => [`/${folder}${page.slice(1)}`, text]);
}
