import type { Property } from '../../../codegen/sources/catalog.js';
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
  stale: Stale[];
}

/** What of an entry matches nothing. */
export interface Stale {
  /** Position in the list. */
  readonly index: number;
  /** The models that nothing matched; every one, and so the entry, when absent. */
  readonly models?: readonly string[];
  readonly fields?: readonly string[];
  /** The same for a person. */
  readonly text: string;
}

/**
 * Sets apart the differences that were decided on, and finds the decisions that have no difference left: the vendor may
 * have come round, or somebody changed the spec.
 *
 * @param compared Whether a property of a model was compared, or of any model without one. An entry about one that was
 *   not can be neither used nor stale.
 */
export function applyDecisions(
  differences: readonly Difference[],
  entries: readonly Decision[],
  compared: (property: Property, model?: string) => boolean,
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
    const looked = entry.models?.filter((model) => compared(entry.property, model)) ?? [];
    if (entry.models ? looked.length === 0 : !compared(entry.property)) continue;
    const where = `entry ${index + 1} (${entry.property}: ${entry.reason})`;
    const unusedModels = unused(looked, models);
    if (models.size === 0 && looked.length === (entry.models?.length ?? 0)) {
      result.stale.push({ index, text: `${where} matches nothing` });
      continue;
    }
    for (const model of unusedModels) {
      result.stale.push({ index, models: [model], text: `${where} does not match ${model}` });
    }
    if (looked.length < (entry.models?.length ?? 0)) continue;
    for (const field of unused(entry.fields, fields)) {
      result.stale.push({ index, fields: [field], text: `${where} does not match the field ${field}` });
    }
  }
  return result;
}

function unused(listed: readonly string[] | undefined, used: ReadonlySet<string>): string[] {
  return (listed ?? []).filter((name) => !used.has(name));
}
