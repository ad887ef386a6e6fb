import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { priceInWords, withFields } from '../../../codegen/words/price.js';
import { loadSite, type SiteModel } from '../../../docs/site/build/read/site.js';
import { typicalPrice } from '../../../docs/site/build/read/typical-price.js';
import { coveredInWords, unitsInWords } from '../../../docs/site/theme/words/price.js';

const ENTRY = path.resolve(import.meta.dirname, '../../../spec/openapi.yaml');

/** `0.31 to 0.62 CNY per 1000 characters`, by itself or after `plus`. */
const TERM = /([\d.]+)(?: to ([\d.]+))? CNY per (?:(\d+) )?(\w+?)s?(?=$| plus )/g;

interface Term {
  readonly low: number;
  readonly high: number;
  readonly size: number;
  readonly unit: string;
}

/** What the line of a price says, term by term. */
function termsOf(line: string): Term[] {
  const terms = line.replace(/^(from|about) /, '').replace(/, by .*| \([\d-]+\)$/g, '');
  return [...terms.matchAll(TERM)].map(([, low, high = low, size = '1', unit]) => ({
    low: Number(low),
    high: Number(high),
    size: Number(size),
    unit: unit!,
  }));
}

describe('the typical price of every model', () => {
  let priced: SiteModel[] = [];
  beforeAll(async () => {
    priced = (await loadSite(ENTRY)).models.filter(({ about }) => about.price);
  });

  it('is what the line of its price says, for as many units as it covers', () => {
    const lines = priced.map(({ about, input }) => {
      const line = priceInWords(about.price!);
      const { amount, count, each, isLeast } = typicalPrice(withFields(about.price!, input))!;
      return { line, isLeast, amount: Number(amount), units: count, unit: each.unit, terms: termsOf(line) };
    });
    const wrong = lines.filter(({ line, isLeast, amount, units, unit, terms }) => {
      if (isLeast !== /^(from|about) /.test(line)) return true;
      if (terms.length === 0) return !(/^(from |about )?free/.test(line) && amount === 0);
      const [first, ...more] = terms as [Term, ...Term[]];
      // Of a rounded amount the least that it can stand for is counted.
      const least = line.startsWith('about ') ? first.low - 0.005 : first.low;
      const [low, high] = [least, first.high].map((each) => (each * units) / first.size) as [number, number];
      // What is charged besides is counted from other fields, so a sum has no highest amount.
      return unit !== first.unit || amount < low - 1e-9 || (more.length === 0 && amount > high + 1e-9);
    });
    expect(wrong).toEqual([]);
    expect(lines.length).toBeGreaterThan(400);
  });

  it('is that of a thousand characters where a thousand have a price', () => {
    const speech = priced.find(({ id }) => id === 'rhart-audio/text-to-audio/speech-2.8-hd')!;
    const typical = typicalPrice(withFields(speech.about.price!, speech.input))!;
    const covered = coveredInWords(typical, 'en');
    expect(priceInWords(speech.about.price!)).toContain(`${typical.amount} CNY per ${covered} `);
    expect(covered).toBe('1000 characters');
  });

  it('is charged by units that have a name in every language', () => {
    const units = new Set(priced.map(({ about, input }) => typicalPrice(withFields(about.price!, input))!.each.unit));
    for (const unit of units) expect(unitsInWords(unit, 2, 'zh'), unit).not.toBe(`2 ${unit}s`);
    expect(unitsInWords('second', 1, 'en')).toBe('second');
    expect(unitsInWords('second', 5, 'zh')).toBe('5 秒');
  });
});
