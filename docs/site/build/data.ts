import type { Files } from '../../../codegen/emit/emit.js';
import { withFields } from '../../../codegen/words/price.js';
import { SITE_NAMES } from '../../../src/contract/site.js';
import { folderOf, type Language, LANGUAGES } from '../shared/language.js';
import { detailsFile, type ModelDetails, type ModelSummary, summariesFile } from '../shared/model-data.js';
import { withoutSuffix } from './locations.js';
import { modelWords } from './read/model-words.js';
import { priceLine } from './read/price-line.js';
import { ranksOf } from './read/ranks.js';
import type { Site, SiteModel } from './read/site.js';
import { typicalPrice } from './read/typical-price.js';

/**
 * What the interactive parts of the site fetch: an index of all models in each language, for the gallery, search and
 * comparison, and one file per model for the comparison.
 */
export function dataFiles(site: Site): Files {
  const files = [
    ...LANGUAGES.map((language): [string, unknown] => [summariesFile(language), summariesOf(site, language)]),
    ...site.models.map((model): [string, unknown] => [
      detailsFile(withoutSuffix(model.page)),
      detailsOf(model, 'en', ranksOf(site)),
    ]),
  ];
  return new Map(files.map(([file, value]) => [file.slice(1), JSON.stringify(value)]));
}

/** All models as the gallery needs them, sorted by id. */
export function summariesOf(site: Site, language: Language): ModelSummary[] {
  return site.models.map((model) => summaryOf(model, language, ranksOf(site)));
}

type Ranks = ReadonlyMap<string, number>;

/** A model as the gallery, the search and the comparison need it. */
export function summaryOf(model: SiteModel, language: Language, ranks: Ranks): ModelSummary {
  const { id, helper, page, about, input } = model;
  const { name, aliases = [], family, task, output, channel, lifecycle, price, sites, sources } = about;
  const typical = price && typicalPrice(withFields(price, input));
  return {
    id,
    helper,
    name,
    aliases,
    ...modelWords(model, language),
    family,
    task,
    output,
    channel,
    status: lifecycle.status,
    missingOn: SITE_NAMES.filter((site) => sites?.[site]?.until !== undefined),
    known: sources.flatMap(({ date }) => date ?? []).sort()[0] ?? lifecycle.date,
    rank: ranks.get(id) ?? ranks.size,
    page: `/${folderOf(language)}${withoutSuffix(page).slice(1)}`,
    ...(price && { price: priceLine(price, language), typical }),
  };
}

/** A model as its form needs it. */
export function detailsOf(model: SiteModel, language: Language, ranks: Ranks): ModelDetails {
  const { about, input, schema, example, defaults, media } = model;
  const priceEntry = about.price && withFields(about.price, input);
  const summary = summaryOf(model, language, ranks);
  const texts = language === 'zh' ? model.zh?.fields : undefined;
  return {
    ...summary,
    ...(texts && { texts }),
    input,
    schema,
    example,
    defaults,
    media,
    ...(priceEntry && { priceEntry }),
  };
}
