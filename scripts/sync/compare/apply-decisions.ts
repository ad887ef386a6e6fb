import type { Property } from '../catalog.js';
import type { Difference } from './compare.js';
import { type Decision, explains } from './decisions.js';

/** A difference that was decided on, with the reason. */
export interface Explained extends Difference {
  readonly reason: string;
}

/** What the list of deliberate differences makes of the differences found. */
export interface Outcome {
  explained: Explained[];
  unexplained: Difference[];
  /** Entries, or models and fields of entries, that match nothing any more. */
  stale: string[];
}

/**
 * Sets apart the differences that were decided on, and finds the decisions that have no difference left: the vendor may
 * have come round, or somebody changed the spec.
 *
 * @param compared Whether a property was compared. An entry about one that was not can be neither used nor stale.
 */
export function applyDecisions(
  differences: readonly Difference[],
  entries: readonly Decision[],
  compared: (property: Property) => boolean,
): Outcome {
  const uses = entries.map((entry) => ({ entry, models: new Set<string>(), fields: new Set<string>() }));
  const result: Outcome = { explained: [], unexplained: [], stale: [] };
  for (const difference of differences) {
    const matching = uses.filter(({ entry }) => explains(entry, difference));
    for (const use of matching) {
      use.models.add(difference.model);
      use.fields.add(difference.field ?? '');
    }
    const reason = matching[0]?.entry.reason;
    if (reason === undefined) result.unexplained.push(difference);
    else result.explained.push({ ...difference, reason });
  }
  for (const [index, { entry, models, fields }] of uses.entries()) {
    if (!compared(entry.property)) continue;
    const where = `entry ${index + 1} (${entry.property}: ${entry.reason})`;
    if (models.size === 0) result.stale.push(`${where} matches nothing`);
    else {
      for (const model of unused(entry.models, models)) result.stale.push(`${where} does not match ${model}`);
      for (const field of unused(entry.fields, fields)) result.stale.push(`${where} does not match the field ${field}`);
    }
  }
  return result;
}

function unused(listed: readonly string[] | undefined, used: ReadonlySet<string>): string[] {
  return (listed ?? []).filter((name) => !used.has(name));
}
