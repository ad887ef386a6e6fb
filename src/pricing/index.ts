/**
 * What a call costs by the published price list.
 *
 * @module
 */
import { prices } from '../../generated/prices.gen.js';
import type { Model } from '../contract/model.js';
import type { CostEstimate, PriceEntry } from '../contract/price.js';
import type { InputOf, ModelRef, NoSuchModel } from '../task/model-ref.js';
import { costOf } from './cost.js';

export type { PriceCharge, PriceQuantity, PriceRule } from '../contract/catalog.js';
export { costOf } from './cost.js';
export { compareDecimal } from '../json/decimal.js';
export type { PricedInput } from './rules.js';
export type { CostCharge, CostEstimate, EstimateCost, PriceEntry } from '../contract/price.js';

/**
 * What a call costs by the price list that was published for the .cn site, in CNY; see {@link CostEstimate} for what
 * that means. Makes no request. Fields that the input leaves out count with their defaults. For the price that the
 * account would really be charged, ask the server: `rh.previewPrice(model, input)`.
 *
 * @returns undefined when no price is published for the model, or the price list does not have this combination of
 * values. {@link priceOf} tells these apart.
 * @example
 * import { estimateCost } from 'runninghub/pricing';
 * const estimate = estimateCost('rhart-image-g-2-official/text-to-image', { quality: 'medium', resolution: '2k' });
 * estimate?.amount; // '0.76'
 * estimate?.explanation; // '0.76 CNY per call, for quality medium and resolution 2k (prices of 2026-08-01)'
 */
export function estimateCost<M extends ModelRef | NoSuchModel>(
  model: M,
  input: Partial<InputOf<M>>,
): CostEstimate | undefined {
  const price = priceOf(model);
  const defaults = typeof model === 'object' ? (model as Model | undefined)?.defaults : undefined;
  return price && costOf(defaults ? { ...price, defaults: { ...price.defaults, ...defaults } } : price, input ?? {});
}

/**
 * The published price list of a model; undefined when there is none.
 *
 * @example
 * import { priceOf } from 'runninghub/pricing';
 * const price = priceOf('rhart-video-g-official/image-to-video');
 * price?.rules.map(({ when, amount }) => `${when?.duration} s: ${amount} CNY`);
 */
export function priceOf(model: ModelRef): PriceEntry | undefined {
  const id = typeof model === 'string' ? model : (model as Model | undefined)?.id;
  return id !== undefined && Object.hasOwn(prices, id) ? prices[id] : undefined;
}
