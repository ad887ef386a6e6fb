import { numberOption, timeOption } from '../../async/limits.js';
import { ANY, NAME } from '../../async/option-kinds.js';
import type { OptionTypes } from '../../async/option-types.js';
import { assertType, readOptions } from '../../async/read-options.js';

/** Remembers which events were seen. */
export interface Deduplicator {
  /** Remembers a key. True when it is new, false when it was seen within the time. */
  add(key: string): boolean;
  /** Forgets a key, so that its next delivery counts as new: for work that failed. */
  delete(key: string): void;
}

/** How much a deduplicator remembers. */
export interface DeduplicatorOptions {
  /** Most keys to remember; beyond that the oldest is forgotten. @default 10000 */
  readonly max?: number | undefined;
  /** Milliseconds to remember a key, whatever happens to the time of day. @default 86400000 (a day) */
  readonly ttl?: number | undefined;
}

const DEDUPLICATOR_OPTIONS = { max: ANY, ttl: ANY } satisfies OptionTypes & Record<keyof DeduplicatorOptions, unknown>;

/**
 * Recognizes repeated deliveries within one process. The platform delivers again when a receiver is slow to answer, or
 * when asked to. Where several processes receive, keep the keys in a store that they share instead. Add a key only when
 * the platform has confirmed the event: one that was forged and came early would hide the real one.
 *
 * @throws InputError when an option is unusable.
 * @example
 * const seen = createDeduplicator();
 * const task = await rh.webhooks.confirm(await rh.webhooks.parse(request));
 * if (task.status === 'SUCCESS' && seen.add(task.taskId)) handle(task);
 */
export function createDeduplicator(options: DeduplicatorOptions = {}): Deduplicator {
  const given = readOptions(options, DEDUPLICATOR_OPTIONS);
  const max = numberOption(given.max, 'max', 1, 'numbers') ?? 10_000;
  const ttl = timeOption(given.ttl, 'ttl') ?? 86_400_000;
  // A Map keeps its keys in the order in which they came, so the oldest are in front.
  const seen = new Map<string, number>();
  return {
    add(key) {
      assertKey(key);
      // Nobody can set this clock, so the keys stay in the order of their times.
      const now = performance.now();
      for (const [old, at] of seen) {
        if (now - at < ttl) break;
        seen.delete(old);
      }
      if (seen.has(key)) return false;
      seen.set(key, now);
      for (const oldest of seen.keys()) {
        if (seen.size <= max) break;
        seen.delete(oldest);
      }
      return true;
    },
    delete(key) {
      assertKey(key);
      seen.delete(key);
    },
  };
}

// Without keys, every event but the first would look like one that was seen.
function assertKey(key: unknown): void {
  assertType(key, 'key', NAME);
}
