import type { Platform } from './platform.js';

/**
 * What a key is for, and what its tasks are paid with: `member` runs workflows and AI apps for coins, `enterprise` runs
 * them on machines that it rents, `enterprise-shared` runs them and all models for money.
 */
export type KeyKind = 'member' | 'enterprise' | 'enterprise-shared';

/** The platform's own words for them. */
export const API_TYPES: Readonly<Record<KeyKind, string>> = {
  member: 'NORMAL',
  enterprise: 'EXCLUSIVE',
  'enterprise-shared': 'SHARED',
};

/** Of what kind a key is. Keys that were given no kind may do everything. */
export function kindOf({ keys }: Platform, key: unknown): KeyKind {
  return (typeof key === 'string' ? keys?.get(key) : undefined) ?? 'enterprise-shared';
}
