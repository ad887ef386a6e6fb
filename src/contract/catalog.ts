import type { Model, OutputKind } from './model.js';
import type { Sites } from './site.js';

/** Whether a model can still be used. */
export type LifecycleStatus = 'active' | 'deprecated' | 'withdrawn';

/** State of a model in the vendor's catalog. */
export interface Lifecycle {
  /** `deprecated` models still answer; `withdrawn` ones may refuse. */
  readonly status: LifecycleStatus;
  /** Day on which the status was last seen, as `YYYY-MM-DD`. */
  readonly date: string;
  /** Ids of the models to use instead, best first. */
  readonly replacedBy?: readonly string[];
  /** What the status was told from, when the vendor has not said it itself. */
  readonly note?: string;
}

/**
 * One line of a price list: the amount that applies when every field in `when` has the given value, every one in
 * `above` a greater number, and the field in `given` is filled.
 */
export type PriceRule = {
  /** Input fields and the values that select this rule. Absent when their values do not matter. */
  readonly when?: Readonly<Record<string, string | number | boolean>>;
  /** Input fields and the numbers that they have to exceed, such as frames per second. Absent when there are none. */
  readonly above?: Readonly<Record<string, number>>;
  /** Input field that has to be filled, such as that of reference clips. Absent when none has to be. */
  readonly given?: string;
  /** Exact decimal text such as `'0.14'`, so that no binary rounding creeps into money. */
  readonly amount: string;
  /** True when a call costs more in this case than the input tells. @default false */
  readonly atLeast?: boolean;
};

/** What becomes of a number of units before it is charged. */
type UnitTerms = {
  /** True when a part of a unit is charged as a whole one. @default false */
  readonly roundUp?: boolean;
  /** The least number of units that is charged. */
  readonly minimum?: number;
  /** How many units cost nothing. @default 0 */
  readonly free?: number;
};

/** What the number of units is taken from: an input field, or something the input does not tell. */
export type PriceQuantity =
  | (UnitTerms & {
      /** Name of the input field. */
      readonly field: string;
      /** What the files of another field add when it is filled, such as the seconds of reference clips. */
      readonly plus?: {
        /** Name of that field. The input does not tell how much its files add. */
        readonly field: string;
        /** The least number of units that is charged then, by the number in the first field. */
        readonly minimum?: Readonly<Record<string, number>>;
      };
    })
  | (UnitTerms & {
      /** What the input does not tell, in words. */
      readonly unknown: string;
    });

/** Something that is charged: so much for each unit. */
export interface PriceCharge {
  /** The unit that is charged: `call`, `second`, `image`, `character`, `token` and so on. */
  readonly per: string;
  /** How many units one amount pays for. @default 1 */
  readonly size?: number;
  /** Where the number of units comes from. Absent when a call is one unit. */
  readonly quantity?: PriceQuantity;
  /** The price list; the first rule that fits applies. */
  readonly rules: readonly PriceRule[];
}

/** Price of a model, as published on a date: what is charged first, and what is charged besides. */
export interface Price extends PriceCharge {
  /** ISO 4217 code of the currency, such as `CNY`. */
  readonly currency: string;
  /**
   * What a call is charged besides. Where none of its rules fits, what it comes to is not known. Absent when there is
   * nothing.
   */
  readonly charges?: readonly PriceCharge[];
  /** True when the amounts are the least that a call costs. */
  readonly atLeast?: boolean;
  /**
   * True when the list shows amounts rounded to hundredths: the real ones may be half a hundredth less or more.
   *
   * @default false
   */
  readonly rounded?: boolean;
  /** Day of the fact, as `YYYY-MM-DD`. */
  readonly asOf: string;
  /** What the rules cannot say. */
  readonly note?: string;
}

/** What the catalog knows about one model. `run` and `submit` take it as they take its id. */
export interface CatalogEntry<Id extends string = string> {
  /** Path of the endpoint after `/openapi/v2/`; what `run` and `submit` take, too. */
  readonly id: Id;
  /** Name of the helper in `runninghub/models`. */
  readonly helper: string;
  /** Name in the vendor's documentation. */
  readonly name: string;
  /** Other names of the same model: Chinese, earlier and alternative ones. */
  readonly aliases: readonly string[];
  /** Brand, such as `gpt-image` or `kling`. */
  readonly family: string;
  /** What the model does, such as `text-to-image`. */
  readonly task: string;
  /** What the model produces. */
  readonly output: OutputKind;
  /**
   * How the vendor reaches the model: `official-stable`, which it calls stable and cheaper than buying from the model's
   * own provider; `channel-low-price`, which costs less than that and comes without a guarantee of stability; and
   * `standard`, the only one that a model has.
   */
  readonly channel: string;
  /**
   * What is known of the model on the sites; absent when nothing is. `{ cn: { until: '2026-09-21' } }` means that the
   * Chinese site did not show the model to visitors on that day. That is no proof: a key of that site may still reach
   * it, with `{ id }`. With `refused: true` a third party was refused there (code 40310). To find what a site has,
   * there is `searchModels('', { site: 'cn' })`.
   */
  readonly sites?: Sites | undefined;
  /** State in the vendor's catalog. */
  readonly lifecycle: Lifecycle;
  /** Title of one line. */
  readonly summary: string;
  /** What the model is good for, in one or a few sentences. Empty when there is nothing to add. */
  readonly description: string;
  /** Price, when one is published. */
  readonly price?: Price | undefined;
  /** What is sent for fields that the endpoint requires when an input leaves them out. Absent when there is nothing. */
  readonly defaults?: Model['defaults'];
}
