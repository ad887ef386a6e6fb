/** How long an answer is remembered: ten minutes. A browser repeats a request at once, when its connection breaks. */
const MEMORY = 600_000;

/** How many answers are remembered at most. */
const MOST = 10_000;

/** The size that all remembered answers may have together: 50 MB, in characters of two bytes. */
const MOST_CHARACTERS = 25_000_000;

interface Entry<T> {
  readonly answer: Promise<T>;
  readonly until: number;
  /** Undefined while the answer is under way. */
  size?: number;
}

/**
 * Remembers the answers to submits for some minutes, so that one which a browser sent a second time by itself is not
 * paid a second time. Each process has a memory of its own.
 */
export class Repeats<T> {
  readonly #answers = new Map<string, Entry<T>>();
  readonly #sizeOf: (answer: T) => number;
  #size = 0;

  /** @param sizeOf Characters of an answer. */
  constructor(sizeOf: (answer: T) => number) {
    this.#sizeOf = sizeOf;
  }

  /** Runs what was not run before under this key; otherwise gives its answer, waiting for it if need be. */
  once(key: string, run: () => Promise<T>): Promise<T> {
    const now = performance.now();
    const known = this.#answers.get(key);
    if (known && known.until > now) return known.answer;
    // A Map keeps its keys in the order in which they came, so the oldest are in front.
    this.#forget(key);
    for (const [old, { until }] of this.#answers) {
      if (until > now && this.#answers.size < MOST) break;
      this.#forget(old);
    }
    const entry: Entry<T> = { answer: run(), until: now + MEMORY };
    this.#answers.set(key, entry);
    entry.answer.then(
      (answer) => this.#measure(key, entry, this.#sizeOf(answer)),
      () => {},
    );
    return entry.answer;
  }

  #measure(key: string, entry: Entry<T>, size: number): void {
    if (this.#answers.get(key) !== entry) return;
    entry.size = size;
    this.#size += size;
    for (const [old, { size: held }] of this.#answers) {
      if (this.#size <= MOST_CHARACTERS) break;
      // One that is under way holds nothing yet, and a repeat of it would be paid.
      if (held !== undefined) this.#forget(old);
    }
  }

  #forget(key: string): void {
    this.#size -= this.#answers.get(key)?.size ?? 0;
    this.#answers.delete(key);
  }
}

/** A short text that stands for others, whatever is in them. */
export async function digestOf(...texts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(texts));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).join();
}
