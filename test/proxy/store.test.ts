import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MemoryStore } from '../../src/proxy/store.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('adds to a number until its time is over, whatever is added meanwhile', () => {
  const store = new MemoryStore();
  expect([store.add('a', 2, 1000), store.add('a', 3, 1000), store.add('b', 7, 1000)]).toEqual([2, 5, 7]);
  vi.advanceTimersByTime(999);
  expect(store.add('a', -1, 1000)).toBe(4);
  vi.advanceTimersByTime(1);
  expect(store.add('a', 1, 1000)).toBe(1);
});

it('has so many members in a set and no more, each for its time', () => {
  const store = new MemoryStore();
  expect(['x', 'y', 'z', 'x'].map((member) => store.join('a', member, 2, 1000))).toEqual([true, true, false, true]);
  store.leave('a', 'y');
  store.leave('a', 'nobody');
  store.leave('nowhere', 'x');
  vi.advanceTimersByTime(500);
  expect([store.join('a', 'z', 2, 1000), store.join('a', 'v', 2, 1000)]).toEqual([true, false]);
  vi.advanceTimersByTime(500);
  expect([store.join('a', 'v', 2, 1000), store.join('a', 'w', 2, 1000)]).toEqual([true, false]);
});

it('forgets what is over, so that a flood of names does not stay', () => {
  const store = new MemoryStore();
  const [has, deletes] = [vi.spyOn(Map.prototype, 'set'), vi.spyOn(Map.prototype, 'delete')];
  for (let round = 0; round < 4; round++) {
    for (let name = 0; name < 2000; name++) {
      store.add(`sum ${round} ${name}`, 1, 1000);
      store.join(`set ${round} ${name}`, 'x', 1, 1000);
    }
    vi.advanceTimersByTime(1000);
  }
  // All but the last round are gone, and looking for them took no more steps than there were names.
  const gone = deletes.mock.results.filter(({ value }) => value === true).length;
  const kept = has.mock.calls.length - gone;
  expect(kept).toBeLessThan(3 * 4000 + 1000);
});
