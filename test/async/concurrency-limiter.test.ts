import { describe, expect, it } from 'vitest';
import { ConcurrencyLimiter } from '../../src/async/concurrency-limiter.js';
import { failure, settleDown, watchedSignal } from '../support/watch.js';

/** Asks a limiter for a place and tells whether the place was given yet. */
function visitor(limiter: ConcurrencyLimiter, signal?: AbortSignal) {
  const state = { inside: false, leave: () => {} };
  const entered = limiter.acquire(signal).then((leave) => Object.assign(state, { inside: true, leave }));
  entered.catch(() => {});
  return Object.assign(state, { entered });
}

const inside = (visitors: readonly { inside: boolean }[]) => visitors.map((visitor) => visitor.inside);

describe('ConcurrencyLimiter', () => {
  it('lets so many in, and the others in their order', async () => {
    const limiter = new ConcurrencyLimiter(2);
    const visitors = Array.from({ length: 4 }, () => visitor(limiter));
    await settleDown(1);
    expect(inside(visitors)).toEqual([true, true, false, false]);
    visitors[1]!.leave();
    await settleDown(1);
    expect(inside(visitors)).toEqual([true, true, true, false]);
    visitors[0]!.leave();
    visitors[2]!.leave();
    await settleDown(1);
    expect(inside(visitors)).toEqual([true, true, true, true]);
  });

  it('gives a place back once, however often it is left', async () => {
    const limiter = new ConcurrencyLimiter(1);
    const [first, second, third] = [visitor(limiter), visitor(limiter), visitor(limiter)];
    await settleDown(1);
    first.leave();
    first.leave();
    await settleDown(1);
    expect(inside([second, third])).toEqual([true, false]);
  });

  it('forgets who aborted, and leaves no listener', async () => {
    const limiter = new ConcurrencyLimiter(1);
    const watched = watchedSignal();
    const first = visitor(limiter);
    await settleDown(1);
    const gone = visitor(limiter, watched.signal);
    const next = visitor(limiter, watched.signal);
    const patient = visitor(limiter);
    expect(watched.most()).toBe(1);
    watched.abort('enough');
    expect(await failure(gone.entered)).toBe('enough');
    expect(await failure(next.entered)).toBe('enough');
    expect(await failure(limiter.acquire(watched.signal))).toBe('enough');
    first.leave();
    await settleDown(1);
    expect([patient.inside, watched.listeners()]).toEqual([true, 0]);
  });

  it('does not let in who aborted before, although there is room', async () => {
    const limiter = new ConcurrencyLimiter(1);
    expect(await failure(limiter.acquire(AbortSignal.abort('before')))).toBe('before');
    expect(await limiter.acquire()).toBeInstanceOf(Function);
  });

  it('leaves no listener on the signal of a visitor who was let in', async () => {
    const limiter = new ConcurrencyLimiter(1);
    const watched = watchedSignal();
    const first = visitor(limiter);
    const second = visitor(limiter, watched.signal);
    await settleDown(1);
    first.leave();
    await second.entered;
    expect(watched.listeners()).toBe(0);
  });

  it('narrows when the platform is full, never to nothing, and widens again', async () => {
    const limiter = new ConcurrencyLimiter(Infinity);
    const first = Array.from({ length: 4 }, () => visitor(limiter));
    await settleDown(1);
    limiter.reduce();
    const waiting = Array.from({ length: 8 }, () => visitor(limiter));
    await settleDown(1);
    expect(inside(waiting)).not.toContain(true);
    // Three may run now: the first to leave makes no room, the second does.
    first[0]!.leave();
    await settleDown(1);
    expect(inside(waiting)).not.toContain(true);
    first[1]!.leave();
    await settleDown(1);
    expect(inside(waiting).filter(Boolean)).toHaveLength(1);
    // With every one that leaves, the limiter grows a little beyond three again.
    for (const one of [...first, ...waiting]) one.leave();
    await settleDown(1);
    expect(inside(waiting).filter(Boolean).length).toBeGreaterThan(4);

    const alone = new ConcurrencyLimiter(Infinity);
    const one = visitor(alone);
    await settleDown(1);
    alone.reduce();
    one.leave();
    expect(await alone.acquire()).toBeTypeOf('function');
  });

  it('never grows beyond what the user allowed', async () => {
    const limiter = new ConcurrencyLimiter(2);
    for (let round = 0; round < 20; round++) (await limiter.acquire())();
    const visitors = Array.from({ length: 3 }, () => visitor(limiter));
    await settleDown(1);
    expect(inside(visitors)).toEqual([true, true, false]);
  });
});
