import { type Finder, finderOf } from '../../../../../src/catalog/finder.js';
import { type Page, pageOf } from '../../../../../src/catalog/search-index.js';
import type { ModelSummary } from '../../../shared/model-data.js';

/**
 * Finds models as `searchModels` of the package does: by any name, task, brand or words of the description, in English
 * and Chinese, with a slip or two, and where none fits, those that are nearest. Best first.
 *
 * @example
 * const search = modelSearch(models);
 * search.find('gpt image text')[0].id // 'rhart-image-g-2-official/text-to-image'
 */
export function modelSearch(models: readonly ModelSummary[]): Finder<ModelSummary> {
  return finderOf(models, modelPage);
}

/** What is searched of a model: the same as in the package. */
export function modelPage(model: ModelSummary): Page<ModelSummary> {
  return { ...pageOf({ ...model, summary: model.title, lifecycle: { status: model.status } }), entry: model };
}
