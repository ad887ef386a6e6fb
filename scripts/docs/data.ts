import { priceInWords, withDefaults } from '../../codegen/words/price.js';
import type { Files } from '../../codegen/emit/emit.js';
import { withoutSuffix } from './paths.js';
import type { Site, SiteModel } from './site.js';
import { typicalPrice } from './typical-price.js';

/**
 * What the interactive parts of the site fetch, as files under `data/`: one index of all models for the gallery, search and
 * comparison, and one file per model, beside its page's name, for its form. The types are in `docs/.vitepress/theme/data.ts`.
 */
export function dataFiles(site: Site): Files {
  const files: Files = new Map();
  files.set('models.json', JSON.stringify(site.models.map(summaryOf)));
  for (const model of site.models)
    files.set(`${withoutSuffix(model.page).slice(1)}.json`, JSON.stringify(detailsOf(model)));
  return files;
}

function summaryOf({ id, helper, summary, page, about, input }: SiteModel) {
  const { name, aliases = [], family, task, output, channel, lifecycle, price } = about;
  return {
    id,
    helper,
    name,
    aliases,
    title: summary,
    family,
    task,
    output,
    channel,
    status: lifecycle.status,
    page: withoutSuffix(page),
    ...(price && { price: priceInWords(price), typical: typicalPrice(withDefaults(price, input)) }),
  };
}

function detailsOf(model: SiteModel) {
  const { about, input, schema, example, helper, media } = model;
  return {
    ...summaryOf(model),
    helper,
    /** For people: types, limits, defaults and descriptions. */
    input,
    /** For `check` of `runninghub/validate`. */
    schema,
    media,
    example,
    ...(about.price && { priceEntry: withDefaults(about.price, input) }),
  };
}
