import { withFields } from '../../../../codegen/words/price.js';
import type { TypicalPrice } from '../../shared/model-data.js';
import type { SiteModel } from './site.js';
import { typicalPrice } from './typical-price.js';

/** The model that costs least among those of a list that can be compared. */
export interface Cheapest {
  readonly model: SiteModel;
  /** What a typical call of it costs. */
  readonly price: TypicalPrice;
  /** What the price of one was compared: `call`, `second`, `image` … */
  readonly unit: string;
  /** How many models were compared. */
  readonly compared: number;
}

interface Offer extends Omit<Cheapest, 'compared'> {
  readonly currency: string;
  /** The typical price of one unit. */
  readonly each: number;
}

/**
 * The model that costs least for one unit with its defaults. Prices by the call and by the second say nothing about
 * each other, so only those of the unit count that most of the models have. Left out is what is not active, what comes
 * without a guarantee of stability, and what is only known to cost at least so much. Undefined when no two models are
 * left; of equal prices the first in the list counts.
 */
export function cheapestOf(models: readonly SiteModel[]): Cheapest | undefined {
  const offers = models.flatMap((model) => offerOf(model) ?? []);
  const alike = offers.map(({ unit, currency }) => offers.filter((o) => o.unit === unit && o.currency === currency));
  const most = alike.reduce((longest, list) => (list.length > longest.length ? list : longest), []);
  if (most.length < 2) return undefined;
  const { model, price, unit } = most.reduce((best, offer) => (offer.each < best.each ? offer : best));
  return { model, price, unit, compared: most.length };
}

function offerOf(model: SiteModel): Offer | undefined {
  const { lifecycle, channel, price: listed } = model.about;
  if (lifecycle.status !== 'active' || channel === 'channel-low-price' || !listed) return undefined;
  const price = typicalPrice(withFields(listed, model.input));
  if (price === undefined || price.isLeast) return undefined;
  return { model, price, unit: price.each.unit, currency: price.currency, each: price.each.amount };
}
