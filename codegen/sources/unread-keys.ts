/**
 * Counts the keys of a registry that nobody reads. A new key is how a vendor begins to publish a new constraint, and
 * ignoring it in silence would leave the spec behind without anyone knowing.
 */
export class UnreadKeys {
  readonly #counts = new Map<string, number>();

  /** @param known Names separated by spaces. */
  look(where: string, entry: object, ...known: string[]): void {
    const names = new Set(known.flatMap((list) => list.split(' ')));
    for (const key of Object.keys(entry)) {
      if (names.has(key)) continue;
      const name = `${where}[].${key}`;
      this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    }
  }

  remarks(): string[] {
    return [...this.#counts].map(([name, count]) => `nobody reads the key ${name} (${count}×)`);
  }
}
