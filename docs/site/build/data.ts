import type { Files } from '../../../codegen/emit/emit.js';
import { priceInWords, withFields } from '../../../codegen/words/price.js';
import { detailsFile, type ModelDetails, type ModelSummary, SUMMARIES_FILE } from '../shared/model-data.js';
import { withoutSuffix } from './locations.js';
import type { Site, SiteModel } from './read/site.js';
import { typicalPrice } from './read/typical-price.js';

/**
 * What the interactive parts of the site fetch: one index of all models for the gallery, search and comparison, and one
 * file per model for its form.
 */
export function dataFiles(site: Site): Files {
  const summaries: [string, unknown] = [SUMMARIES_FILE, site.models.map(summaryOf)];
  const details = site.models.map((model): [string, unknown] => [
    detailsFile(withoutSuffix(model.page)),
    detailsOf(model),
  ]);
  return new Map([summaries, ...details].map(([file, value]) => [file.slice(1), JSON.stringify(value)]));
}

function summaryOf({ id, helper, summary, description, page, about, input }: SiteModel): ModelSummary {
  const { name, aliases = [], family, task, output, channel, lifecycle, price } = about;
  return {
    id,
    helper,
    name,
    aliases,
    title: summary,
    description,
    family,
    task,
    output,
    channel,
    status: lifecycle.status,
    page: withoutSuffix(page),
    ...(price && { price: priceInWords(price), typical: typicalPrice(withFields(price, input)) }),
  };
}

/** A model as its form needs it. */
export function detailsOf(model: SiteModel): ModelDetails {
  const { about, input, schema, example, defaults, media } = model;
  const priceEntry = about.price && withFields(about.price, input);
  return { ...summaryOf(model), input, schema, example, defaults, media, ...(priceEntry && { priceEntry }) };
}
