import { vi } from 'vitest';

const { waitFor } = vi;

/** A busy machine takes its time: only what never comes ends a wait, not what comes late. */
vi.waitFor = (callback, options) =>
  waitFor(callback, { timeout: 120_000, ...(typeof options === 'number' ? { timeout: options } : options) });
