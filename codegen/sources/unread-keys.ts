/** A key that nobody reads: in how many rows it is, of how many of its kind. */
export interface UnreadKey {
  readonly key: string;
  readonly count: number;
  readonly rows: number;
}

/**
 * Counts the keys of a registry that nobody reads. A new key is how a vendor begins to publish a new constraint, and
 * ignoring it in silence would leave the spec behind without anyone knowing.
 */
export class UnreadKeys {
  readonly #counts = new Map<string, { where: string; count: number }>();
  readonly #rows = new Map<string, number>();

  /** @param known Names separated by spaces. */
  look(where: string, entry: object, ...known: string[]): void {
    const names = new Set(known.flatMap((list) => list.split(' ')));
    this.#rows.set(where, (this.#rows.get(where) ?? 0) + 1);
    for (const key of Object.keys(entry)) {
      if (names.has(key)) continue;
      const name = `${where}[].${key}`;
      this.#counts.set(name, { where, count: (this.#counts.get(name)?.count ?? 0) + 1 });
    }
  }

  list(): UnreadKey[] {
    return [...this.#counts].map(([key, { where, count }]) => ({ key, count, rows: this.#rows.get(where) ?? 0 }));
  }
}
