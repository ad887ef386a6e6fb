import type { CostEstimate } from '../../../src/contract/price.js';
import { ended, json } from '../../support/server.js';

export const MODEL = { id: 'vendor/model' };

export const SUBMIT = '/openapi/v2/vendor/model';

export const PREVIEW = '/openapi/v2/price-preview/vendor/model';

export const TASK = ended('1900000000000000301');

export const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

export const preview = (estimatedPrice: unknown, more: object = {}) =>
  json({
    errorCode: '',
    errorMessage: '',
    estimatedPrice,
    currency: 'USD',
    priceText: '…',
    priceTextEn: 'by size',
    isFreeThisCall: false,
    freeLimitCount: '3',
    ...more,
  });

/** The day on which a test runs. */
const today = () => new Date().toISOString().slice(0, 10);

export const estimate = (amount: string, exact = true, asOf = today()): CostEstimate => ({
  amount,
  currency: 'CNY',
  per: 'call',
  size: 1,
  unitPrice: amount,
  rule: { amount },
  asOf,
  exact,
  explanation: `${amount} CNY per call`,
});
