/** How long an answer is remembered: ten minutes. A browser repeats a request at once, when its connection breaks. */
const MEMORY = 600_000;

/** How many answers are remembered at most. */
const MOST = 10_000;

/**
 * Remembers the answers to submits for some minutes, so that one which a browser sent a second time by itself is not
 * paid a second time. Each process has a memory of its own.
 */
export class Repeats<T> {
  readonly #answers = new Map<string, { readonly answer: Promise<T>; readonly until: number }>();

  /** Runs what was not run before under this key; otherwise gives its answer, waiting for it if need be. */
  once(key: string, run: () => Promise<T>): Promise<T> {
    const now = performance.now();
    const known = this.#answers.get(key);
    if (known && known.until > now) return known.answer;
    // A Map keeps its keys in the order in which they came, so the oldest are in front.
    this.#answers.delete(key);
    for (const [old, { until }] of this.#answers) {
      if (until > now && this.#answers.size < MOST) break;
      this.#answers.delete(old);
    }
    const answer = run();
    this.#answers.set(key, { answer, until: now + MEMORY });
    return answer;
  }
}

/** A short text that stands for others, whatever is in them. */
export async function digestOf(...texts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(texts));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).join();
}
