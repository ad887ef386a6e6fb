import { counted } from '../../../codegen/words/counted.js';
import type { OpenApiDocument } from '../../../codegen/spec/types.js';
import type { Group } from '../change.js';
import { compareSpecs } from '../compare/specs.js';
import type { Breaks } from '../kinds.js';
import { adviseVersion, totalsOf, type VersionAdvice } from './version.js';

/** One state of the bundled spec, with a name for people. */
export interface NamedSpec {
  readonly label: string;
  readonly document: OpenApiDocument;
}

/** Everything that is said about the way from one state to another; what `--json` prints. */
export interface Report {
  readonly from: string;
  readonly to: string;
  readonly totals: Readonly<Record<Breaks, number>>;
  readonly version: VersionAdvice;
  readonly groups: readonly Group[];
}

/** Compares two states and weighs the outcome against the current version. */
export function reportOn(older: NamedSpec, newer: NamedSpec, currentVersion: string): Report {
  const groups = compareSpecs(older.document, newer.document);
  const changes = groups.flatMap((group) => group.changes);
  const version = adviseVersion(currentVersion, changes);
  return { from: older.label, to: newer.label, totals: totalsOf(changes), version, groups };
}

/** Whether anything in the report breaks a caller. */
export function isBreaking({ totals }: Report): boolean {
  return totals.compile + totals.run + totals.cost > 0;
}

/** The counts in words: `3 changes in 2 places: 1 breaks at compile time, 2 break nothing`. */
export function totalsInWords({ totals, groups }: Report): string {
  const total = totals.compile + totals.run + totals.cost + totals.no;
  const parts = [
    verb(totals.compile, 'at compile time'),
    verb(totals.run, 'at run time'),
    verb(totals.cost, 'in cost'),
    verb(totals.no, 'nothing'),
  ].filter((part) => part !== '');
  return `${counted(total, 'change')} in ${counted(groups.length, 'place')}: ${parts.join(', ')}`;
}

function verb(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? 'breaks' : 'break'} ${what}`;
}
