import { pricePreviewPath } from '../../http/endpoints.js';
import { isUnpriced } from '../../http/classify.js';
import { isRunningHubError } from '../../errors/base.js';
import type { Context } from '../../task/context.js';
import type { CallOptions } from '../../resources/call.js';
import { normalize } from '../../json/normalize.js';

/** What a call would cost this account. Source: third parties that called it; not in the documentation at hand. */
export type PricePreview = {
  /**
   * The price as decimal text in `currency`; absent when the platform has none for the model. For some models it is the
   * price of one second, one picture or a thousand tokens, as its words tell; and for models that are billed by tokens
   * 0 does not mean free.
   */
  readonly estimatedPrice?: string;
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
  { signal }: CallOptions,
): Promise<PricePreview> {
  const path = pricePreviewPath(model);
  try {
    const response = await context.transport.call(path, { body, signal });
    const {
      errorCode: _code,
      errorMessage: _message,
      ...preview
    } = normalize<PricePreview & Record<string, unknown>>(
      response,
      ['freeLimitCount', 'remainingFreeLimitCount'],
      ['estimatedPrice', 'currency', 'priceText', 'priceTextEn'],
    );
    return preview;
  } catch (error) {
    if (isRunningHubError(error) && isUnpriced(error)) return {};
    throw error;
  }
}
