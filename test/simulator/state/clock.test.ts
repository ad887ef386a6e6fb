import { expect, test } from 'vitest';
import { manualClock, realClock } from '../../../src/simulator/index.js';

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

test('a clock that moves to no time at all is refused', async () => {
  for (const start of ['2026-01-01', Number.NaN, 1e16, new Date()]) {
    expect(() => manualClock(start as number)).toThrow(
      expect.objectContaining({ name: 'InputError', field: 'start', message: expect.stringContaining('since 1970') }),
    );
  }
  const clock = manualClock(0);
  for (const milliseconds of [undefined, '60000', -1, Number.NaN, Infinity]) {
    await expect(clock.advance(milliseconds as number)).rejects.toMatchObject({
      name: 'InputError',
      field: 'milliseconds',
      message: expect.stringContaining('a number of milliseconds from 0 up'),
    });
  }
  expect(clock.now()).toBe(0);
});

test('the clock of the machine calls back no sooner because the time is long', async () => {
  const calls: string[] = [];
  const cancel = realClock.after(2 ** 31, () => calls.push('long'));
  realClock.after(5, () => calls.push('short'));
  await expect.poll(() => calls).toContain('short');
  cancel();
  expect(calls).toEqual(['short']);
});
