import { onTestFinished, vi } from 'vitest';

/** What a promise came to. */
export type Settled<T> = { readonly value: T } | { readonly error: unknown };

export function settle<T>(promise: Promise<T>): Promise<Settled<T>> {
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}

/** The error a promise rejects with. Fails the test when it does not. */
export async function failure<E = Error>(promise: Promise<unknown>): Promise<E> {
  const settled = await settle(promise);
  if ('value' in settled) throw new Error(`resolved with ${String(settled.value)}, where a failure was expected`);
  return settled.error as E;
}

/** What a function throws; undefined when it returns. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** A signal whose listeners can be counted. */
export function watchedSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  let listeners = 0;
  let most = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    most = Math.max(most, ++listeners);
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners--;
    remove(...args);
  };
  return {
    signal,
    abort: (reason?: unknown) => controller.abort(reason),
    listeners: () => listeners,
    /** The most there were at once. */
    most: () => most,
  };
}

/** Collects what would end a Node process, and the warnings of leaks, while a test runs. */
export function watchProcess(): unknown[] {
  const found: unknown[] = [];
  const note = (reason: unknown) => void found.push(reason);
  const events = ['unhandledRejection', 'uncaughtExceptionMonitor', 'warning'] as const;
  for (const event of events) process.on(event, note);
  onTestFinished(() => {
    for (const event of events) process.off(event, note);
  });
  return found;
}

/**
 * Holds the timers of a test that are between so many milliseconds long. They end when the test fires them, however
 * fast or slow the machine is.
 */
export function heldTimers(min: number, max: number): { readonly ms: number; readonly fire: () => void }[] {
  const held: { ms: number; fire: () => void }[] = [];
  const real = globalThis.setTimeout;
  const spy = vi.spyOn(globalThis, 'setTimeout').mockImplementation((run: () => void, ms = 0) => {
    if (ms < min || ms > max) return real(run, ms);
    held.push({ ms, fire: run });
    return real(() => undefined, 0);
  });
  onTestFinished(() => spy.mockRestore());
  return held;
}

/** Lets everything that is due now happen, and then some. */
export function settleDown(ms = 20): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Turns of the event loop within which something has to end that ends at once. A turn is as long as the machine is
 * busy.
 */
const TURNS = 200;

/** What a promise settles with, if it does so within a few turns of the event loop; fails the test otherwise. */
export async function atOnce<T>(promise: Promise<T>): Promise<T> {
  const late = new Error(`this had not ended after ${TURNS} turns of the event loop`);
  const turns = async () => {
    for (let turn = 0; turn < TURNS; turn++) await settleDown(1);
    throw late;
  };
  return Promise.race([promise, turns()]);
}
