import type { OutputKind } from '../../contract/model.js';

/**
 * Milliseconds that a task spends in each stage: `create`, then `queue`, then running, by its kind of output. The
 * platform documents the status `CREATE`, but no submit was seen that was answered with it.
 */
export type Durations = Record<OutputKind | 'create' | 'queue', number>;

const RUNNING: Record<OutputKind, number> = {
  image: 1500,
  video: 3000,
  audio: 1500,
  '3d': 2500,
  text: 800,
  file: 1500,
};

export const DEFAULT_DURATIONS: Durations = { create: 0, queue: 400, ...RUNNING };

/** What a model can produce. */
export const OUTPUT_KINDS: readonly string[] = Object.keys(RUNNING);
