import path from 'node:path';
import { folderOf, inEnglish, type Language, languageOf } from '../shared/language.js';
import type { ModelSummary } from '../shared/model-data.js';
import { pathOf } from '../shared/page-path.js';
import { detailsOf, summariesOf, summaryOf } from './data.js';
import { ranksOf } from './read/ranks.js';
import { familyPage, type Site, type SiteModel, taskPage } from './read/site.js';
import { catalogNames, familyWords, taskWords } from './read/words.js';

/**
 * What a part of a page is drawn from.
 *
 * @param part Name of the part.
 * @param page Path of the page: `tasks/text-to-image.md`.
 * @param of What the part is about, where the page has several: a task.
 */
export function partProps(site: Site, part: string, page: string, of: string | undefined): Record<string, unknown> {
  const language = languageOf(page);
  switch (part) {
    case 'try-it':
      return { model: detailsOf(modelAt(site, page), language, ranksOf(site)) };
    case 'gallery':
      return galleryProps(site, language);
    case 'compare':
      return { names: catalogNames(site, language) };
    case 'home-hero':
      return heroProps(site, language);
    case 'cards':
      return {
        models: byRank(site, modelsOn(site, page, of), language),
        names: catalogNames(site, language),
        art: of === undefined ? 'family' : 'task',
      };
    case 'task-tiles':
      return { tiles: tilesOf(site, site.tasks, taskPage, taskWords, language) };
    case 'family-strip':
      return { tiles: tilesOf(site, site.families, familyPage, familyWords, language) };
    default:
      return {};
  }
}

/** The model that the home page runs. */
const HERO = 'rhart-image-g-2-official/text-to-image';

function heroProps(site: Site, language: Language): Record<string, unknown> {
  const model = detailsOf(site.byId.get(HERO)!, language, ranksOf(site));
  const example = { prompt: 'A red fox asleep on a mossy stone, morning light' };
  return { model: { ...model, example }, models: site.models.length };
}

function modelAt(site: Site, page: string): SiteModel {
  const found = site.byPage.get(inEnglish(page));
  if (found === undefined) throw new Error(`${page} is not the page of a model.`);
  return found;
}

function galleryProps(site: Site, language: Language): Record<string, unknown> {
  return {
    models: summariesOf(site, language).sort((one, other) => one.rank - other.rank),
    names: catalogNames(site, language),
  };
}

/** The models that a page of a task or of a family lists. */
function modelsOn(site: Site, page: string, of: string | undefined): readonly SiteModel[] {
  const english = inEnglish(page);
  const task = /^tasks\/(.+)\.md$/.exec(english)?.[1];
  if (task !== undefined) return site.tasks.get(task) ?? [];
  const family = site.families.get(path.posix.basename(path.posix.dirname(english))) ?? [];
  return family.filter(({ about }) => about.task === of);
}

function byRank(site: Site, models: readonly SiteModel[], language: Language): ModelSummary[] {
  const isGone = ({ status }: ModelSummary) => Number(status !== 'active');
  return models
    .map((model) => summaryOf(model, language, ranksOf(site)))
    .sort((one, other) => isGone(one) - isGone(other) || one.rank - other.rank);
}

function tilesOf(
  site: Site,
  groups: ReadonlyMap<string, readonly SiteModel[]>,
  pageOf: (id: string) => string,
  wordsOf: typeof taskWords,
  language: Language,
) {
  return [...groups]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([id, models]) => ({
      id,
      ...wordsOf(site, id, language),
      count: models.length,
      output: models[0]!.about.output,
      href: `/${folderOf(language)}${pathOf(pageOf(id).slice(1))}`,
    }));
}
