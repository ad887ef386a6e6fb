import { expect, test } from 'vitest';
import { blockYaml } from '../../../../scripts/sync/yaml/block.js';
import { formatYaml } from '../../../../scripts/sync/yaml/format.js';
import { formatLines } from '../../../../scripts/sync/yaml/format-lines.js';

const long = 'It is said at length, '.repeat(9).trim();

test('lines are as they would be if the file were formatted as a whole', async () => {
  const lines = blockYaml({
    [`a ${long}`]: 1,
    post: {
      text: long,
      quoted: `It's ${long}: "so"`,
      short: "it's",
      control: 'a\nb',
      review: [`names: ${long}`, 'names: short', `names: ${long}`],
      deep: { deeper: { text: long, list: Array.from({ length: 40 }, (_, index) => `choice-${index}`), empty: {} } },
    },
    last: long,
  });
  expect(await formatLines([lines])).toEqual([await formatYaml(`${lines.join('\n')}\n`)]);
});

test('lines of many files are formatted together, however many they are', async () => {
  const files = Array.from({ length: 130 }, (_, index) => [
    'text:',
    `  a: 'It''s number ${index}'`,
    `  b: ${index} ${long}`,
  ]);
  const alone = await Promise.all(files.map((lines) => formatYaml(`${lines.join('\n')}\n`)));
  expect(await formatLines(files)).toEqual(alone);
});
