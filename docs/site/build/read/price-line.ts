import { priceInWords, priceSpans } from '../../../../codegen/words/price.js';
import type { Price } from '../../../../src/contract/catalog.js';
import type { Language } from '../../shared/language.js';
import { unitsInWords } from '../../theme/words/price.js';

/** A price on one line, in a language: `0.06 至 4.16 CNY / 次，按 quality、resolution（2026-08-01）`. */
export function priceLine(price: Price, language: Language): string {
  if (language === 'en') return priceInWords(price);
  const { spans, fields } = priceSpans(price);
  const amounts = spans.map(({ low, high, charge: { per, size = 1 } }) => {
    const span = low === high ? low : `${low} 至 ${high}`;
    return `${span} ${price.currency} / ${unitsInWords(per, size, 'zh')}`;
  });
  const from = price.atLeast ? '至少 ' : price.rounded ? '约 ' : '';
  const by = fields.length === 0 ? '' : `，按 ${fields.join('、')}`;
  return `${from}${amounts.join(' + ') || '免费'}${by}（${price.asOf}）`;
}
