import { abortable } from '../async/abort.js';

/** Waits for what is counted. What comes after the time is over is taken back, since nothing is sent then. */
export async function orTakenBack<T>(
  counting: Promise<T> | undefined,
  takeBack: (counted: T) => Promise<unknown>,
  signal: AbortSignal,
): Promise<T | undefined> {
  if (!counting) return undefined;
  try {
    return await abortable(counting, signal);
  } catch (error) {
    counting.then(takeBack).catch(() => {});
    throw error;
  }
}
