/**
 * Where a proxy counts. Each of its steps must be atomic, since requests come at once. One in memory is made by
 * default; several processes count together when they share one, such as a table or Redis.
 */
export interface ProxyStore {
  /**
   * Adds to a number, which is 0 before, and returns the sum.
   *
   * @param amount A whole number; a negative one takes back what was added before.
   * @param ttl Milliseconds from the first addition on, after which the number may be forgotten.
   */
  add(key: string, amount: number, ttl: number): number | Promise<number>;
  /**
   * Puts a member into a set, unless it has `most` others already, and tells whether the member is in it.
   *
   * @param ttl Milliseconds after which the member is in the set no more.
   */
  join(key: string, member: string, most: number, ttl: number): boolean | Promise<boolean>;
  /** Takes a member out of a set, if it is there. */
  leave(key: string, member: string): unknown;
}

interface Sum {
  sum: number;
  readonly until: number;
}

/** Counts in this process alone, and forgets what is over. */
export class MemoryStore implements ProxyStore {
  readonly #sums = new Map<string, Sum>();
  readonly #sets = new Map<string, Map<string, number>>();
  /** How much there is when it is next looked for what is over, so that looking takes no more time than adding. */
  #sweepAt = 1000;

  add(key: string, amount: number, ttl: number): number {
    const now = performance.now();
    this.#sweep(now);
    let entry = this.#sums.get(key);
    if (!entry || entry.until <= now) {
      entry = { sum: 0, until: now + ttl };
      this.#sums.set(key, entry);
    }
    return (entry.sum += amount);
  }

  join(key: string, member: string, most: number, ttl: number): boolean {
    const now = performance.now();
    this.#sweep(now);
    const set = this.#sets.get(key) ?? new Map<string, number>();
    forget(set, now);
    if (!set.has(member) && set.size >= most) return false;
    this.#sets.set(key, set.set(member, now + ttl));
    return true;
  }

  leave(key: string, member: string): void {
    const set = this.#sets.get(key);
    set?.delete(member);
    if (set?.size === 0) this.#sets.delete(key);
  }

  #sweep(now: number): void {
    if (this.#sums.size + this.#sets.size < this.#sweepAt) return;
    for (const [key, { until }] of this.#sums) if (until <= now) this.#sums.delete(key);
    for (const [key, set] of this.#sets) {
      forget(set, now);
      if (set.size === 0) this.#sets.delete(key);
    }
    this.#sweepAt = Math.max(1000, 2 * (this.#sums.size + this.#sets.size));
  }
}

function forget(set: Map<string, number>, now: number): void {
  for (const [member, until] of set) if (until <= now) set.delete(member);
}
