// One listener per signal, however many calls share it: runtimes warn about a leak from the eleventh listener on.
const groups = new WeakMap<AbortSignal, Set<() => void>>();

/** Calls `react` once when the signal aborts, at once if it already has. Returns a function that takes it back. */
export function onAbort(signal: AbortSignal | undefined, react: () => void): () => void {
  if (!signal) return () => {};
  if (signal.aborted) {
    react();
    return () => {};
  }
  let group = groups.get(signal);
  if (!group) {
    group = new Set();
    groups.set(signal, group);
    signal.addEventListener('abort', fire);
  }
  group.add(react);
  return () => {
    group.delete(react);
    if (group.size === 0 && groups.get(signal) === group) release(signal);
  };
}

function fire(this: AbortSignal): void {
  const group = groups.get(this)!;
  release(this);
  for (const react of group) react();
}

function release(signal: AbortSignal): void {
  groups.delete(signal);
  signal.removeEventListener('abort', fire);
}

/** The promise, or the signal's reason as soon as it aborts, for work that cannot be stopped itself. */
export function abortable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const release = onAbort(signal, () => reject(signal.reason));
    work.then(resolve, reject).finally(release);
  });
}
