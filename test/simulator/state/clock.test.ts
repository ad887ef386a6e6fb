import { expect, test } from 'vitest';
import { manualClock } from '../../../src/simulator/index.js';

test('the manual clock calls back in order and only once', async () => {
  const clock = manualClock(0);
  const calls: string[] = [];
  clock.after(20, () => calls.push(`b ${clock.now()}`));
  clock.after(10, () => calls.push(`a ${clock.now()}`));
  const cancel = clock.after(15, () => calls.push('never'));
  cancel();
  void clock.advance(25);
  expect([calls, clock.now()]).toEqual([['a 10', 'b 20'], 25]);
  await clock.advance(100);
  expect(calls).toHaveLength(2);
});
