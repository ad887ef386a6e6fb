import path from 'node:path';
import { summariesOf } from '../../../../docs/site/build/data.js';
import { loadSite } from '../../../../docs/site/build/read/site.js';
import { referenceFiles } from '../../../../docs/site/build/reference/reference.js';
import { searchData } from '../../../../docs/site/build/search/entries.js';
import { sourcesOf } from '../../../../docs/site/build/sources.js';
import { addressOf, SiteSearch } from '../../../../docs/site/theme/search/site-search.js';

const site = await loadSite(path.resolve(import.meta.dirname, '../../../../spec/openapi.yaml'));
export const sources = sourcesOf(site, await referenceFiles());
const models = summariesOf(site, 'en');
export const data = { en: searchData(site, sources, 'en'), zh: searchData(site, sources, 'zh') };

const search = { en: new SiteSearch(data.en, models), zh: new SiteSearch(data.zh, summariesOf(site, 'zh')) };

/** The addresses of what is found, and then of what is near, as they are shown. */
export function shown(language: 'en' | 'zh', words: string): string[] {
  const { found, near } = search[language].find(words);
  return [...found, ...near].map(addressOf);
}

/** Whether an address is one of the places that a row of the table names. */
export function isRight(address: string, places: readonly string[]): boolean {
  const inEnglish = address.replace(/^zh\//, '');
  const page = inEnglish.replace(/(\.html)?(#.*)?$/, '');
  const model = models.find((one) => one.page === `/${page}`);
  return places.some((place) => {
    const words = place.split(' ');
    if (model && words.every((word) => [model.family, model.task].includes(word))) return true;
    if (place.includes('#')) return inEnglish === place.replace('#', '.html#');
    return [place, `${place}/`, `tasks/${place}`, `models/${place}/`].includes(page);
  });
}
