import { pricePreviewPath } from '../../http/endpoints.js';
import { dataIn } from '../../http/response.js';
import { isUnpriced } from '../../http/classify.js';
import { isRunningHubError } from '../../errors/base.js';
import type { Context } from '../../task/context.js';
import { normalize } from '../../json/normalize.js';
import { compareDecimal, isDecimal } from '../../json/decimal.js';
import { doubtInWords } from './price-words.js';

/** What a call would cost this account. Source: third parties that called it; not in the documentation at hand. */
export type PricePreview = {
  /**
   * The price as decimal text in `currency`; absent when the platform has none for the model. For some models it is the
   * price of one second, one picture or a thousand tokens, as its words tell; and for models that are billed by tokens
   * 0 does not mean free.
   */
  readonly estimatedPrice?: string;
  /**
   * Whether the price is provably that of the whole call. False when its words tell of a unit, of several amounts or of
   * something that is not understood, and when it is 0 without being a free call. Absent without a price.
   */
  readonly isTotal?: boolean;
  /** Currency of the price. */
  readonly currency?: 'CNY' | 'USD' | (string & {});
  /** The price in words, mostly Chinese. */
  readonly priceText?: string;
  /** The price in English words. */
  readonly priceTextEn?: string;
  /** Whether the model has a number of free calls. */
  readonly freeLimit?: boolean;
  /** Whether this call would be one of them. */
  readonly isFreeThisCall?: boolean;
  /** How many calls are free. */
  readonly freeLimitCount?: number;
  /** How many free calls are left. */
  readonly remainingFreeLimitCount?: number;
};

/** Asks for the price of a request body that has no local media in it. */
export async function previewPrice(
  context: Context,
  model: string,
  body: object,
  signal: AbortSignal | undefined,
): Promise<PricePreview> {
  const path = pricePreviewPath(model);
  try {
    const response = await context.transport.call(path, { body, signal });
    const {
      errorCode: _code,
      errorMessage: _message,
      ...preview
    } = normalize<PricePreview & Record<string, unknown>>(
      dataIn(response),
      ['freeLimitCount', 'remainingFreeLimitCount'],
      ['estimatedPrice', 'currency', 'priceText', 'priceTextEn'],
    );
    return preview.estimatedPrice === undefined ? preview : { ...preview, isTotal: !doubtAbout(preview) };
  } catch (error) {
    if (isRunningHubError(error) && isUnpriced(error)) return {};
    throw error;
  }
}

/** Why a preview does not tell what the call costs, as the end of a sentence about the price; else undefined. */
export function doubtAbout(preview: PricePreview): string | undefined {
  const { isFreeThisCall, estimatedPrice = '', priceText = '', priceTextEn = '' } = preview;
  if (isFreeThisCall === true) return undefined;
  // Nothing is also what models show that are billed by what they turn out to use.
  if (!isDecimal(estimatedPrice) || compareDecimal(estimatedPrice, '0') === 0) return 'is not known to the platform';
  // The amount may be that of one second, one picture or a thousand tokens.
  return doubtInWords(priceTextEn) ?? doubtInWords(priceText);
}
