import type { CostCharge, CostEstimate } from '../../../../src/contract/price.js';
import type { Language } from '../../shared/language.js';
import type { TypicalPrice } from '../../shared/model-data.js';
import { WORDS } from './index.js';

/** What one and several units of a price are called, where that is not the name of the unit with or without an s. */
const UNITS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  zh: { call: '次', second: '秒', image: '张', character: '字符', token: 'token', song: '首', piece: '件' },
};

/** What one or several units are called: `second`, `5 seconds`. */
export function unitsInWords(unit: string, count: number, language: Language): string {
  const name = UNITS[language][unit] ?? (count === 1 ? unit : `${unit}s`);
  return count === 1 ? name : `${count} ${name}`;
}

/** What an amount pays for: `5 seconds`. */
export const coveredInWords = ({ each, count }: TypicalPrice, language: Language): string =>
  unitsInWords(each.unit, count, language);

/** A price on one line: `from 0.35 CNY / 5 seconds`. */
export function typicalInWords(typical: TypicalPrice, language: Language): string {
  const { amount, currency, isLeast } = typical;
  const from = isLeast ? `${WORDS[language].from} ` : '';
  return `${from}${amount} ${currency} / ${coveredInWords(typical, language)}`;
}

/** How a price comes about, without its sum: `2.7 CNY per second × 5 seconds (duration) (prices of 2026-09-10)`. */
export function derivationInWords(cost: CostEstimate, language: Language): string {
  const { amount, currency, explanation } = cost;
  if (language === 'zh') return derivationInChinese(cost);
  return explanation
    .replace('at least ', '')
    .replace(`${amount} ${currency}: `, '')
    .replace(`${amount} ${currency} per `, 'per ');
}

function derivationInChinese(cost: CostEstimate): string {
  const { asOf, charges = [], currency } = cost;
  const terms = [cost, ...charges].map((charge) => termInChinese(charge, currency));
  return `${terms.join(' + ')}（${asOf} 的价目表）`;
}

function termInChinese({ unitPrice, per, size, units, quantity, rule }: CostCharge, currency: string): string {
  const rate = `${unitPrice} ${currency} / ${unitsInWords(per, size, 'zh')}`;
  const count = units === undefined ? '实际数量' : unitsInWords(per, Number(units), 'zh');
  const times = quantity === undefined ? '' : ` × ${units === '1' ? `1 ${count}` : count}`;
  const { when = {}, above = {}, given } = rule;
  const conditions = [
    ...Object.entries(when).map(([field, value]) => `${field} 为 ${value}`),
    ...Object.entries(above).map(([field, bound]) => `${field} 大于 ${bound}`),
    ...(given === undefined ? [] : [`给出 ${given}`]),
  ];
  return `${rate}${times}${conditions.length > 0 ? `（${conditions.join('，')}）` : ''}`;
}
