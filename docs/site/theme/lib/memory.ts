/** Keeps a choice of the reader for the next page and visit. A browser that stores nothing just forgets it. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Storage is switched off, or full.
  }
}

/** What was kept under a name. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}
