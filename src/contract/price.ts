import type { Price, PriceQuantity, PriceRule } from './catalog.js';
import type { InputSchema } from './input-schema.js';
import type { Model } from './model.js';

/** What a field takes: the keywords of its schema that a price can depend on. Whole numbers are multiples of 1. */
export type FieldLimits = Pick<
  InputSchema,
  'enum' | 'minimum' | 'maximum' | 'multipleOf' | 'minLength' | 'maxLength' | 'minItems' | 'maxItems'
>;

/** A price with the defaults of the fields that it depends on, so that an input may leave them out. */
export interface PriceEntry extends Price {
  /** Default of each field that the price depends on, as far as the field has one. */
  readonly defaults?: Readonly<Record<string, string | number | boolean>>;
  /** What each of these fields takes, as far as it has limits. A value that is refused has no price. */
  readonly limits?: Readonly<Record<string, FieldLimits>>;
}

/** What one of the charges of a price comes to. */
export type CostCharge = {
  /** The unit that is charged: `call`, `second`, `image`, `character`, `token` and so on. */
  readonly per: string;
  /** How many units one `unitPrice` pays for, such as 1000 characters. Mostly 1. */
  readonly size: number;
  /** Price of `size` units, by the rule that applied. */
  readonly unitPrice: string;
  /**
   * How many units are charged. Absent when the input does not tell; the amount then counts the least that it can be,
   * mostly one.
   */
  readonly units?: string | undefined;
  /** Where `units` comes from. Absent when a call is one unit. */
  readonly quantity?: PriceQuantity | undefined;
  /** The line of the price list that applied. */
  readonly rule: PriceRule;
};

/**
 * What a call costs by the published price list. Amounts are exact decimal text.
 *
 * The list is that of the .cn site, in its currency, on the day `asOf`; nothing is converted. An account of the .ai
 * site is charged in USD by a list of its own, and either list may have changed since.
 */
export type CostEstimate = CostCharge & {
  /**
   * `unitPrice` × `units` / `size`, with those of `charges` added: what the call costs, or the least it costs when
   * `exact` is false. Of a price that the list shows rounded, each `unitPrice` counts half a hundredth less.
   */
  readonly amount: string;
  /** ISO 4217 code of the currency, such as `CNY`. */
  readonly currency: string;
  /** What the call is charged besides, such as pictures beyond the free ones. Absent when there is nothing. */
  readonly charges?: CostCharge[] | undefined;
  /** Day of the price list, as `YYYY-MM-DD`. */
  readonly asOf: string;
  /**
   * False when `amount` is only a lower bound: the list gives a least price, or rounded ones, or none for something
   * that is charged besides; the input does not tell the number of units (the seconds of a source video, the tokens of
   * an answer); or the input fills a part of `size`, which may be charged in full.
   */
  readonly exact: boolean;
  /** All of this in one line: `0.76 CNY per call, for quality medium and resolution 2k (prices of 2026-08-01)`. */
  readonly explanation: string;
  /** What the price list adds in words. */
  readonly note?: string | undefined;
};

/** The shape of `estimateCost` as the client takes it: the client knows any model and any input. May be async. */
export type EstimateCost = (
  model: Model,
  input: Readonly<Record<string, unknown>>,
) => CostEstimate | undefined | PromiseLike<CostEstimate | undefined>;
