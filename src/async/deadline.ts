import { onAbort } from './abort.js';

/** A signal that follows another one and a time limit, until it is closed. */
export interface Scope {
  readonly signal: AbortSignal;
  /** True once the time limit, rather than the caller, has ended it. */
  readonly expired: boolean;
  close(): void;
}

// AbortSignal.any is missing in some edge runtimes, and AbortSignal.timeout keeps its timer after it is no longer needed.
export function openScope(ms: number | undefined, parent?: AbortSignal): Scope {
  const controller = new AbortController();
  let expired = false;
  const timer =
    ms === undefined || ms === Infinity
      ? undefined
      : setTimeout(
          () => {
            expired = true;
            controller.abort(new DOMException(`No end within ${ms} ms.`, 'TimeoutError'));
          },
          // A longer delay would overflow and fire at once.
          Math.min(ms, 0x7fffffff),
        );
  const release = onAbort(parent, () => controller.abort(parent!.reason));
  return {
    signal: controller.signal,
    get expired() {
      return expired;
    },
    close() {
      clearTimeout(timer);
      release();
    },
  };
}
