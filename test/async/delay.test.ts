import * as fc from '../support/fast-check.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { abortable, onAbort } from '../../src/async/abort.js';
import { backOff, delay } from '../../src/async/delay.js';
import { startDeadline } from '../../src/async/deadline.js';
import { failure, watchedSignal, watchProcess } from '../support/watch.js';

describe('delay', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits as long as it is told, and leaves no timer and no listener', async () => {
    const watched = watchedSignal();
    let done = false;
    const waiting = delay(1000, watched.signal).then(() => (done = true));
    await vi.advanceTimersByTimeAsync(999);
    expect([done, watched.listeners()]).toEqual([false, 1]);
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect([done, watched.listeners(), vi.getTimerCount()]).toEqual([true, 0, 0]);
  });

  it('ends at once when the signal aborts, with its reason, and leaves nothing', async () => {
    const watched = watchedSignal();
    const waiting = failure(delay(1000, watched.signal));
    watched.abort('enough');
    expect(await waiting).toBe('enough');
    expect([watched.listeners(), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it('does not begin when the signal has aborted before', async () => {
    expect(await failure(delay(1000, AbortSignal.abort('before')))).toBe('before');
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([2 ** 31, 1e15, Infinity])('does not turn %d ms into no wait at all', async (ms) => {
    let done = false;
    void delay(ms).then(() => (done = true));
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(done).toBe(false);
  });
});

describe('backOff', () => {
  it('stays between half of the full wait and the full wait, and under the cap', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2000 }), fc.integer({ min: 1, max: 5000 }), fc.nat({ max: 60_000 }), (n, base, cap) => {
        const full = Math.min(cap, base * 2 ** n);
        const wait = backOff(n, base, cap);
        expect(wait).toBeGreaterThanOrEqual(full / 2);
        expect(wait).toBeLessThanOrEqual(full);
      }),
    );
  });

  it('begins with a second, doubles, and ends at half a minute', () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    expect([0, 1, 2, 5, 50].map((attempt) => backOff(attempt))).toEqual([1000, 2000, 4000, 30_000, 30_000]);
    vi.spyOn(Math, 'random').mockReturnValue(0);
    expect([0, 1].map((attempt) => backOff(attempt))).toEqual([500, 1000]);
    vi.restoreAllMocks();
  });
});

describe('startDeadline', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('ends at its time limit and says so', async () => {
    const deadline = startDeadline(1000);
    await vi.advanceTimersByTimeAsync(999);
    expect([deadline.signal.aborted, deadline.expired]).toEqual([false, false]);
    await vi.advanceTimersByTimeAsync(1);
    expect([deadline.signal.aborted, deadline.expired]).toEqual([true, true]);
    expect(deadline.signal.reason).toMatchObject({ name: 'TimeoutError', message: 'No end within 1000 ms.' });
    deadline.close();
  });

  it('knows how long there is left, which is never less than nothing', async () => {
    const deadline = startDeadline(1000);
    expect(deadline.remaining).toBe(1000);
    await vi.advanceTimersByTimeAsync(400);
    expect(deadline.remaining).toBe(600);
    await vi.advanceTimersByTimeAsync(601);
    expect(deadline.remaining).toBe(0);
    expect(startDeadline().remaining).toBe(Infinity);
  });

  it('follows its parent, with the same reason', () => {
    const watched = watchedSignal();
    const deadline = startDeadline(1000, watched.signal);
    watched.abort('enough');
    expect([deadline.signal.aborted, deadline.signal.reason, deadline.expired]).toEqual([true, 'enough', false]);
    deadline.close();
    expect([watched.listeners(), vi.getTimerCount()]).toEqual([0, 0]);
    expect(startDeadline(1000, watched.signal).signal.reason).toBe('enough');
  });

  it('leaves no timer and no listener when it is closed', () => {
    const watched = watchedSignal();
    const deadline = startDeadline(1000, watched.signal);
    expect([watched.listeners(), vi.getTimerCount()]).toEqual([1, 1]);
    deadline.close();
    expect([watched.listeners(), vi.getTimerCount()]).toEqual([0, 0]);
    watched.abort();
    expect(deadline.signal.aborted).toBe(false);
  });

  it.each([undefined, Infinity])('has no timer for a limit of %s', (ms) => {
    startDeadline(ms).close();
    startDeadline(ms);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not turn a limit of months into none', async () => {
    const deadline = startDeadline(2 ** 40);
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(deadline.expired).toBe(false);
    deadline.close();
  });
});

describe('onAbort', () => {
  it('needs one listener for any number of waits, and none afterwards', () => {
    const found = watchProcess();
    const watched = watchedSignal();
    const releases = Array.from({ length: 5000 }, () => onAbort(watched.signal, () => {}));
    expect([watched.listeners(), watched.most()]).toEqual([1, 1]);
    for (const release of releases) release();
    expect(watched.listeners()).toBe(0);
    expect(found).toEqual([]);
  });

  it('reacts once, and not to what was taken back', () => {
    const watched = watchedSignal();
    const calls: string[] = [];
    onAbort(watched.signal, () => calls.push('kept'));
    onAbort(watched.signal, () => calls.push('taken back'))();
    watched.abort();
    watched.signal.dispatchEvent(new Event('abort'));
    expect(calls).toEqual(['kept']);
    expect(watched.listeners()).toBe(0);
  });

  it('can be taken back late or twice without harm to others', () => {
    const watched = watchedSignal();
    const early = onAbort(watched.signal, () => {});
    early();
    const calls: string[] = [];
    onAbort(watched.signal, () => calls.push('other'));
    early();
    watched.abort();
    expect(calls).toEqual(['other']);
  });

  it('reacts at once to a signal that has aborted, and never to none', () => {
    const calls: string[] = [];
    onAbort(AbortSignal.abort(), () => calls.push('aborted'))();
    onAbort(undefined, () => calls.push('none'))();
    expect(calls).toEqual(['aborted']);
  });
});

describe('abortable', () => {
  it('is the promise itself when there is no signal', async () => {
    const work = Promise.resolve(7);
    expect(abortable(work, undefined)).toBe(work);
    expect(await work).toBe(7);
  });

  it('passes a value and a failure on, and leaves no listener', async () => {
    const watched = watchedSignal();
    expect(await abortable(Promise.resolve(7), watched.signal)).toBe(7);
    expect(await failure(abortable(Promise.reject(new Error('no')), watched.signal))).toMatchObject({ message: 'no' });
    expect(watched.listeners()).toBe(0);
  });

  it('ends with the signal, and a failure of the work afterwards harms nobody', async () => {
    const found = watchProcess();
    const watched = watchedSignal();
    let fail!: (error: Error) => void;
    const waiting = failure(abortable(new Promise((_, reject) => (fail = reject)), watched.signal));
    watched.abort('enough');
    expect(await waiting).toBe('enough');
    fail(new Error('too late'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([watched.listeners(), found]).toEqual([0, []]);
  });
});
