import { withBase } from 'vitepress';
import { detailsFile, type ModelDetails, type ModelSummary, SUMMARIES_FILE } from '../shared/model-data.js';

/** Every model, by id. Fetched from the site itself. */
export function loadModels(): Promise<readonly ModelSummary[]> {
  return load(SUMMARIES_FILE);
}

/** One model, by the path of its page. */
export function loadModel(page: string): Promise<ModelDetails> {
  return load(detailsFile(page));
}

async function load<T>(file: string): Promise<T> {
  const response = await fetch(withBase(file));
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  return (await response.json()) as T;
}
