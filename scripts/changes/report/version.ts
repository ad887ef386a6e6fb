import { UserError } from '../../../codegen/spec/user-error.js';
import type { Change } from '../change.js';
import type { Breaks } from '../kinds.js';

/** Part of a version that a release has to raise. */
type Bump = 'major' | 'minor' | 'patch' | 'none';

/** The version that a release with some changes should get, and why. */
export interface VersionAdvice {
  readonly bump: Bump;
  readonly current: string;
  readonly next: string;
  readonly reason: string;
}

/** Changes that only correct what was known; everything else that breaks nothing gives users something new. */
const CORRECTIONS = new Set<Change['kind']>([
  'price-lowered',
  'price-more-exact',
  'price-rule-removed',
  'price-unpublished',
  'default-added',
  'default-removed',
  'task-changed',
  'channel-changed',
]);

/** The number of changes by what they break. */
export function totalsOf(changes: readonly Change[]): Record<Breaks, number> {
  const totals: Record<Breaks, number> = { compile: 0, run: 0, cost: 0, no: 0 };
  for (const { breaks } of changes) totals[breaks] += 1;
  return totals;
}

/**
 * Advises the next version by semantic versioning. A higher price counts as breaking, since `maxCost` refuses calls
 * then that it let through before. Before 1.0 a breaking change raises the minor version and everything else the patch.
 *
 * @throws UserError when the current version is not of the form `1.2.3`.
 */
export function adviseVersion(current: string, changes: readonly Change[]): VersionAdvice {
  const [major, minor, patch] = (/^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(current) ?? []).slice(1).map(Number);
  if (major === undefined || minor === undefined || patch === undefined)
    throw new UserError(`${current} is no version`);
  if (changes.length === 0) return { bump: 'none', current, next: current, reason: 'nothing changed' };

  const { compile, run, cost } = totalsOf(changes);
  const isNew = changes.some(({ kind }) => !CORRECTIONS.has(kind));
  const early = major === 0 ? ', and the version is below 1.0' : '';
  if (compile + run + cost > 0) {
    const parts = [`${compile} at compile time`, `${run} at run time`, `${cost} in cost`];
    const reason = `breaking: ${parts.filter((part) => !part.startsWith('0 ')).join(', ')}${early}`;
    return major === 0
      ? { bump: 'minor', current, next: `0.${minor + 1}.0`, reason }
      : { bump: 'major', current, next: `${major + 1}.0.0`, reason };
  }
  const reason = isNew ? `something new, nothing breaks${early}` : 'corrections only, nothing breaks';
  return isNew && major > 0
    ? { bump: 'minor', current, next: `${major}.${minor + 1}.0`, reason }
    : { bump: 'patch', current, next: `${major}.${minor}.${patch + 1}`, reason };
}
