import { assert, bigInt, constantFrom, oneof, property, tuple } from '../support/fast-check.js';
import { expect, it } from 'vitest';
import { doubtInWords } from '../../src/client/guards/price-words.js';
import { amount } from '../../src/json/values.js';
import { add, compareDecimal, isDecimal, multiply, subtract } from '../../src/json/decimal.js';
import { damaged, longTexts, scrambled } from '../support/fuzz.js';

const WORDS = [
  '$0.1',
  '0.35元',
  '/',
  '／',
  ' per ',
  'each ',
  '每',
  '单',
  '次',
  'call',
  'second',
  '秒',
  'minute',
  '1K ',
  'token',
  'image',
  '张',
  'from ',
  '起',
  '-',
  '~',
  ' ',
  '1',
  '0',
];
const NUMBERS = ['0', '1', '9', '00', '.', '-', '+', 'e', 'E', '-7', '+20', '99'];

it('takes none of 30,000 texts with a measure or a unit for the price of a call', () => {
  const unit = constantFrom(
    'second',
    '秒',
    'minute',
    '分钟',
    'token',
    '/image',
    '/张',
    '每张',
    ' per image',
    '/1K',
    '起',
    '~',
  );
  const doubts = property(scrambled(WORDS, 6), unit, scrambled(WORDS, 6), (before, name, after) => {
    // Letters before and after would make another word of it.
    const doubt = doubtInWords(`${before} ${name} ${after}`);
    expect(doubt, `${before} ${name} ${after}`).toMatch(/^is (?:by the .+|not a single amount) \(/su);
  });
  assert(doubts, { numRuns: 30_000 });
});

it('reads words in time that is in proportion to them', () => {
  let texts = 0;
  for (const text of longTexts(WORDS)) {
    expect(doubtInWords(text)?.length ?? 0).toBeLessThan(10_000);
    texts++;
  }
  expect(texts).toBe(WORDS.length * (WORDS.length + 1));
});

it('reads 30,000 texts as amounts of the same value, or leaves them as they are', () => {
  const right = constantFrom('1e-7', '1.5E-10', '2.25e+20', '0.926', '12');
  let changed = 0;
  const readings = property(oneof(scrambled(NUMBERS, 8), damaged(right, NUMBERS)), (text) => {
    const shown = amount(text);
    if (text === '') return;
    const isSame = shown === text || Math.abs(Number(shown) - Number(text)) <= Math.abs(Number(text)) * 1e-12;
    expect(isSame, `${text} became ${shown}`).toBe(true);
    changed += Number(shown !== text);
  });
  assert(readings, { numRuns: 30_000 });
  expect(changed).toBeGreaterThan(1000);
});

it('counts 20,000 sums of money exactly', () => {
  const digits = bigInt({ min: 0n, max: 10n ** 30n });
  const text = (value: bigint) => amount(`${value}e-6`)!;
  const sums = property(tuple(digits, digits), ([a, b]) => {
    const [left, right] = [a, b].map((value) => `${value / 1_000_000n}.${String(value % 1_000_000n).padStart(6, '0')}`);
    expect(isDecimal(left!) && isDecimal(text(a))).toBe(true);
    expect(compareDecimal(left!, text(a))).toBe(0);
    expect(subtract(add(left!, right!), right!)).toBe(multiply(left!, '1'));
    expect(compareDecimal(left!, right!)).toBe(a < b ? -1 : Number(a > b));
    expect(compareDecimal(multiply(left!, '3'), add(left!, add(left!, left!)))).toBe(0);
  });
  assert(sums, { numRuns: 20_000 });
});

it('refuses long numbers in time that is in proportion to them', () => {
  for (const text of longTexts(NUMBERS)) expect([isDecimal(text), amount(text)]).toEqual([false, text]);
});
