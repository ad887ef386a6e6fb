import type { Language } from '../shared/language.js';
import { detailsFile, type ModelDetails, type ModelSummary, summariesFile } from '../shared/model-data.js';
import type { Site } from './site.js';

type Href = Site['href'];

/** Every model, by id, in the words of a language. Fetched from the site itself. */
export function loadModels(href: Href, language: Language): Promise<readonly ModelSummary[]> {
  return load(href(summariesFile(language)));
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
