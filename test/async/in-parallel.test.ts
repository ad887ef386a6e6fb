import { expect, it } from 'vitest';
import { inParallel as shipped } from '../../src/async/in-parallel.js';
import { inParallel as ofTests } from '../runtimes/suite/in-parallel.js';

it.each([
  ['the package', shipped],
  ['the tests', ofTests],
])('that of %s does everything once, in order, and never more at a time than it may', async (_, inParallel) => {
  const items = Array.from({ length: 20 }, (_, index) => index);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  await inParallel(items, 3, async (item: number) => {
    begun.push(item);
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 0));
    running--;
  });
  expect([begun, most, running]).toEqual([items, 3, 0]);
});

it.each([
  ['the package', shipped],
  ['the tests', ofTests],
])('that of %s rejects with the first failure', async (_, inParallel) => {
  const failing = inParallel([1, 2, 3], 2, async (item: number) => {
    if (item === 2) throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
});
