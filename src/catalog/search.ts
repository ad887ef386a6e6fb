import { catalog } from '../../generated/catalog.gen.js';
import type { Models } from '../../generated/models.gen.js';
import { ANY, FLAG, TEXT, oneOf, wholeNumber } from '../async/option-kinds.js';
import { assertType, isRecord, readOptions } from '../async/read-options.js';
import { reading } from '../async/reading.js';
import { type MaxCost, toLimit } from '../client/guards/budget.js';
import type { CatalogEntry } from '../contract/catalog.js';
import { isOnSite, type Site, SITE_NAMES } from '../contract/site.js';
import type { OutputKind } from '../contract/model.js';
import { finderOf } from './finder.js';
import { isWithin } from './least-cost.js';
import { pageOf } from './search-index.js';

type Entry = CatalogEntry<keyof Models>;

/** What models must be like to be found. */
export interface SearchOptions {
  /** What the model does, such as `text-to-speech`. @default any task */
  readonly task?: string | undefined;
  /** What the model produces. @default anything */
  readonly output?: OutputKind | undefined;
  /** Brand, such as `kling`. @default any */
  readonly family?: string | undefined;
  /** Site that has the model, as far as that is known. @default any */
  readonly site?: Site | undefined;
  /**
   * The most that a call may cost in the cheapest setting of the price list, as an amount in the currency of the list
   * or with a currency, as `maxCost` of a call takes it. Where the price goes by seconds, characters, tokens or the
   * like and no default says how many, what one amount of the list pays for counts: a second, 1000 characters, a
   * million tokens. Models whose price is not known, or is in another currency, are left out.
   *
   * @default any price, and none
   */
  readonly maxPrice?: MaxCost | undefined;
  /**
   * Whether models that the vendor has withdrawn are found, too, which may refuse every call. Deprecated ones always
   * are: they still answer. `lifecycle` of what is found says what it is, and what to use instead.
   *
   * @default false
   */
  readonly withdrawn?: boolean | undefined;
  /** How many models at most, from 1. @default all that fit */
  readonly limit?: number | undefined;
}

const finder = finderOf<Entry>(catalog, pageOf);

/**
 * Finds models by what people call them: id, helper, documented name, Chinese name, brand, task, what they want done in
 * English or Chinese (`'remove background'`, `'抠图'`), or words of the description, in any order and with a slip or
 * two. A model has to have every word but those that tell no model from another, such as `'for'` or `'cheapest'`; `[]`
 * when none has. Best first, and among equals those that are not deprecated. What the vendor has withdrawn is left out.
 * The same words always give the same list, and a text of any length is answered in a moment: the first 120 characters
 * count. No words at all stand for every model that the options leave.
 *
 * What is found can be run: `rh.run(entry, input)`. To look up one exact name there is {@link findModel}.
 *
 * @param words What to look for, such as `'nano banana edit'`, `'tts'` or `'可灵 图生视频'`.
 * @throws InputError for words that are no text, and for options that do not exist or name no task, output, family or
 *   site.
 * @example
 * searchModels('kling 3', { task: 'image-to-video', maxPrice: '5' }).map(({ id }) => id);
 * searchModels('', { task: 'text-to-speech' }); // every model of the task
 */
export function searchModels(words: string, options: SearchOptions = {}): Entry[] {
  assertType(words, 'words', TEXT);
  const given = reading<SearchOptions>('options', () => (isRecord(options) ? own(options) : options));
  const {
    limit,
    maxPrice,
    site,
    withdrawn = false,
    ...wanted
  } = own(
    readOptions(given, {
      task: among('task'),
      output: among('output'),
      family: among('family'),
      site: oneOf(SITE_NAMES),
      maxPrice: ANY,
      withdrawn: FLAG,
      limit: wholeNumber(1),
    }),
  );
  const most = maxPrice === undefined ? undefined : reading('maxPrice', () => toLimit(maxPrice, 'maxPrice'));
  const fits = (entry: Entry) =>
    Object.entries(wanted).every(([name, value]) => entry[name as keyof typeof wanted] === value) &&
    (withdrawn || entry.lifecycle.status !== 'withdrawn') &&
    (site === undefined || isOnSite(entry.sites, site)) &&
    (most === undefined || isWithin(most, entry.price));
  return finder.find(words).filter(fits).slice(0, limit);
}

/** A value that no model has would find nothing, and look as if there were nothing. */
function among(name: 'task' | 'output' | 'family') {
  return oneOf([...new Set(catalog.map((entry) => entry[name]))].sort());
}

/** Options without those of a prototype, which nobody gave: they would leave models out, and nobody could see why. */
function own<T extends object>(options: T): T {
  return Object.assign(Object.create(null) as T, options);
}
