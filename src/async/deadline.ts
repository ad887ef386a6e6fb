import { onAbort } from './abort.js';

/** A signal that follows another one and a time limit, until it is closed. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** True once the time limit, rather than the caller, has ended it. */
  readonly expired: boolean;
  /** Milliseconds left; never less than 0. */
  readonly remaining: number;
  close(): void;
}

/** The longest delay that timers take; a longer one would overflow and fire at once. */
export const LONGEST_DELAY = 0x7fffffff;

/**
 * Starts a time limit of `ms` milliseconds; `undefined` and `Infinity` mean none.
 *
 * `AbortSignal.any` is missing in some edge runtimes, and `AbortSignal.timeout` keeps its timer after it is no longer
 * needed. The clock is the monotonic one, which nobody can set.
 */
export function startDeadline(ms: number = Infinity, parent?: AbortSignal): Deadline {
  const controller = new AbortController();
  const end = performance.now() + ms;
  let expired = false;
  const expire = () => {
    expired = true;
    controller.abort(new DOMException(`No end within ${ms} ms.`, 'TimeoutError'));
  };
  const timer = ms === Infinity ? undefined : setTimeout(expire, Math.min(ms, LONGEST_DELAY));
  const release = onAbort(parent, () => controller.abort(parent!.reason));
  return {
    signal: controller.signal,
    get expired() {
      return expired;
    },
    get remaining() {
      return Math.max(0, end - performance.now());
    },
    close() {
      clearTimeout(timer);
      release();
    },
  };
}
