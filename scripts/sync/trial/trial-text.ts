import type { Trial } from './try-registry.js';

/** What came of the requests of a registry: how many were accepted, and which were refused and why. */
export function trialText(trials: readonly Trial[]): string {
  const missing = trials.filter((trial) => !trial.known).map(({ id }) => `  ${id}`);
  const refused = trials.flatMap(({ id, refused }) => refused.map(({ what, reason }) => `  ${id}, ${what}: ${reason}`));
  const sent = trials.reduce((sum, trial) => sum + trial.sent, 0);
  return [
    `${sent - refused.length} of ${sent} requests for ${trials.length - missing.length} models are accepted.`,
    ...(missing.length > 0 ? ['', `Models that the simulator has not (${missing.length})`, ...missing] : []),
    ...(refused.length > 0 ? ['', `Refused (${refused.length})`, ...refused] : []),
  ].join('\n');
}
