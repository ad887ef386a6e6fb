import type { Language } from '../shared/language.js';
import { detailsFile, type ModelDetails, type ModelSummary, summariesFile } from '../shared/model-data.js';
import { type SearchEntry, searchFile } from '../shared/search-data.js';
import type { Site } from './site.js';

type Href = Site['href'];

/** Every model, by id, in the words of a language. Fetched from the site itself. */
export function loadModels(href: Href, language: Language): Promise<readonly ModelSummary[]> {
  return load(href(summariesFile(language)));
}

/** What the search finds besides models, in a language. */
export function loadSearch(href: Href, language: Language): Promise<readonly SearchEntry[]> {
  return load(href(searchFile(language)));
}

/** One model, by the path of its page. */
export function loadModel(href: Href, page: string): Promise<ModelDetails> {
  return load(href(detailsFile(page)));
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return (await response.json()) as T;
}
