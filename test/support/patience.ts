import { vi } from 'vitest';

/** A busy machine takes its time: only what never comes ends a wait, not what comes late. */
const patient =
  (waitFor: typeof vi.waitFor): typeof vi.waitFor =>
  (callback, options) =>
    waitFor(callback, { timeout: 120_000, ...(typeof options === 'number' ? { timeout: options } : options) });

const { waitFor } = vi;
// Files that share a thread share `vi`, and each begins with this one.
if (waitFor.name !== 'patiently') vi.waitFor = Object.defineProperty(patient(waitFor), 'name', { value: 'patiently' });
