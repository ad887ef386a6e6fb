/** How long a response is remembered: ten minutes. A browser repeats a request at once, when its connection breaks. */
const MEMORY = 600_000;

/** How many responses are remembered at most. */
const MOST = 10_000;

/** The size that all remembered responses may have together: 50 MB, in characters of two bytes. */
const MOST_CHARACTERS = 25_000_000;

interface Entry<T> {
  readonly response: Promise<T>;
  readonly until: number;
  /** Undefined while the response is under way. */
  size?: number;
}

/**
 * Remembers the responses to submits for some minutes, so that one which a browser sent a second time by itself is not
 * paid a second time. Each process has a memory of its own.
 */
export class Repeats<T> {
  readonly #responses = new Map<string, Entry<T>>();
  readonly #sizeOf: (response: T) => number;
  #size = 0;

  /** @param sizeOf Characters of a response. */
  constructor(sizeOf: (response: T) => number) {
    this.#sizeOf = sizeOf;
  }

  /** Runs what was not run before under this key; otherwise gives its response, waiting for it if need be. */
  once(key: string, run: () => Promise<T>): Promise<T> {
    const now = performance.now();
    const known = this.#responses.get(key);
    if (known && known.until > now) return known.response;
    // A Map keeps its keys in the order in which they came, so the oldest are in front.
    this.#forget(key);
    for (const [old, { until, size }] of this.#responses) {
      if (until > now && this.#responses.size < MOST) break;
      // A repeat of one that is under way would be paid.
      if (until > now && size === undefined) continue;
      this.#forget(old);
    }
    const entry: Entry<T> = { response: run(), until: now + MEMORY };
    this.#responses.set(key, entry);
    entry.response.then(
      (response) => this.#measure(key, entry, this.#sizeOf(response)),
      () => {},
    );
    return entry.response;
  }

  #measure(key: string, entry: Entry<T>, size: number): void {
    if (this.#responses.get(key) !== entry) return;
    entry.size = size;
    this.#size += size;
    for (const [old, { size: held }] of this.#responses) {
      if (this.#size <= MOST_CHARACTERS) break;
      // One that is under way holds nothing yet, and a repeat of it would be paid.
      if (held !== undefined) this.#forget(old);
    }
  }

  #forget(key: string): void {
    this.#size -= this.#responses.get(key)?.size ?? 0;
    this.#responses.delete(key);
  }
}

/** A short text that stands for others, whatever is in them. */
export async function digestOf(...texts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(texts));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).join();
}
