import type { Found } from './site-search.js';

/** What results are sorted into. */
export type GroupName = 'models' | 'guides' | 'endpoints' | 'errors' | 'reference';

/** Results that are shown together. */
export interface Group {
  readonly name: GroupName | 'best';
  readonly found: readonly Found[];
}

/** Results that come first, whatever they are. */
const BEST = 3;
/** Results of one kind below them. */
const EACH = 6;

/** The kind that a result is shown under. */
export function groupOf({ kind }: Found): GroupName {
  if (kind === 'tasks' || kind === 'families') return 'models';
  return kind === 'about' ? 'guides' : kind;
}

/** Results as they are shown: the first few, whatever they are, and below them some of each kind, best kind first. */
export function grouped(found: readonly Found[]): Group[] {
  const rest = found.slice(BEST);
  const names = [...new Set(rest.map(groupOf))];
  const groups = names.map((name) => ({ name, found: rest.filter((one) => groupOf(one) === name).slice(0, EACH) }));
  return found.length === 0 ? [] : [{ name: 'best', found: found.slice(0, BEST) }, ...groups];
}
