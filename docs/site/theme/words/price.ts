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
