import { expect, it } from 'vitest';
import { CHINESE, ENGLISH, MODELS, SLIPS } from './queries.js';
import { isRight, shown } from './searched.js';

const rows = Object.entries({ ...ENGLISH, ...MODELS, ...SLIPS, ...CHINESE });

it('the table has all of its rows', () => {
  const each = [ENGLISH, MODELS, SLIPS, CHINESE].map((table) => Object.keys(table).length);
  expect(rows.length).toBe(each.reduce((sum, length) => sum + length, 0));
  expect(rows.length).toBeGreaterThanOrEqual(180);
});

it.each(['en', 'zh'] as const)('on the site in %s the right page is among the first three', (language) => {
  const placed = rows.map(([words, places]) => {
    const found = shown(language, words);
    return { words, found, at: found.findIndex((address) => isRight(address, places)) };
  });
  const among = (most: number) => placed.filter(({ at }) => at >= 0 && at < most).length;
  const misses = placed.filter(({ at }) => at < 0 || at >= 3);
  const lines = misses.map(({ words, at, found }) => `  ${words} (${at + 1}): ${found.slice(0, 3).join(', ')}`);
  console.log([`${language}: ${rows.length} queries, ${among(1)} first, ${among(3)} among three`, ...lines].join('\n'));
  expect(among(3) / rows.length).toBeGreaterThanOrEqual(0.97);
  expect(among(1) / rows.length).toBeGreaterThanOrEqual(0.9);
});
