import type { Catalog, Model, Property } from '../../../codegen/sources/catalog.js';
import { applyDecisions, type Explained, type Stale } from '../compare/apply-decisions.js';
import type { Difference, Kind } from '../compare/compare.js';
import { compareCatalogs, finder } from '../compare/compare.js';
import type { Decision } from '../compare/decisions.js';
import { leaveOlder, type Older } from '../compare/leave-older.js';
import { isOutranked, mayRestElsewhere } from '../compare/outranked.js';

/** What `--json` prints. */
export interface SyncReport {
  /** What was compared, before and after. */
  before: string;
  after: string;
  /** Number of models in each. */
  models: { before: number; after: number };
  /** Whether both tell prices: without a price list nobody has looked at them. */
  arePricesCompared: boolean;
  /** Models of the first that the second lacks and that are not withdrawn by it. */
  absent: {
    /** Those of which the first says so itself: deprecated, withdrawn or gone from the site. */
    known: number;
    /** Those that a list of only some models need not have. */
    unlisted: number;
  };
  /** Differences by kind, explained and older ones left out. */
  counts: Record<Kind, number>;
  /** Differences to look at. */
  unexplained: readonly Difference[];
  /** What the spec has from a newer source than the one that says otherwise. */
  older: readonly Older[];
  /** Differences that `spec/differences.yaml` gives a reason for. */
  explained: Explained[];
  /** Entries of that file that no longer match. */
  stale: Stale[];
  /** New models that bear the name of a withdrawn one: the same model under a new path, perhaps. */
  moved: { from: string; to: string; name: string }[];
  /** Where several sources differ, and which one is believed. */
  disagreements: readonly string[];
  /** What is odd about the sources themselves. */
  remarks: string[];
}

/** Compares two catalogs and sorts what was found. */
export function makeReport(before: Catalog, after: Catalog, decisions: readonly Decision[] = []): SyncReport {
  const differences = compareCatalogs(before, after);
  // What a source drops in places can be neither used up nor stale by it.
  const [known, incoming] = [finder(before), finder(after)];
  const compared = (property: Property, id?: string) => {
    const isTold = before.properties.has(property) && after.properties.has(property);
    const isWhole = isTold && after.isPartial !== true && !mayRestElsewhere(before, after);
    if (id === undefined) return isWhole && !after.dropped?.has(property);
    const own = known(id);
    if (!own) return isWhole;
    const model = incoming(id) ?? own.aliases.map(incoming).find(Boolean);
    if (!model) return isTold && property === 'model' && after.isPartial !== true;
    if (isOutranked(property, own, model)) return false;
    return isTold && !model.areFieldsUnsure && !(model.silent ?? after.dropped)?.has(property);
  };
  const { explained, unexplained: open, stale: unmatched } = applyDecisions(differences, decisions, compared);
  // What was decided with a newer source at hand, an older one cannot settle.
  const stale = unmatched.filter(({ index }) => !after.date || (decisions[index]?.date ?? '') <= after.date);
  const { news: unexplained, older } = leaveOlder(open, before, after);
  const counts: SyncReport['counts'] = { new: 0, withdrawn: 0, renamed: 0, changed: 0 };
  for (const { kind } of unexplained) counts[kind] += 1;
  return {
    before: before.source,
    after: after.source,
    models: { before: before.models.length, after: after.models.length },
    arePricesCompared: before.properties.has('price') && after.properties.has('price'),
    absent: absentFrom(before, after),
    counts,
    unexplained,
    older,
    explained,
    stale,
    moved: findMoved(before, after, unexplained),
    disagreements: after.disagreements ?? [],
    remarks: [...before.remarks, ...after.remarks, ...cutList(before, after, counts)],
  };
}

/** Models that go at once beyond which a list looks cut: of 394 in August, eleven were gone six weeks later. */
const MANY = 12;

/** A list that was cut by a few entries has all the looks of one that lost them. */
function cutList(before: Catalog, { source }: Catalog, { withdrawn }: SyncReport['counts']): string[] {
  if (before.kind !== 'spec' || withdrawn < MANY) return [];
  const isListed = ({ mayBeAbsent, toldBy = [] }: Model) =>
    !mayBeAbsent && toldBy.some(({ kind }) => kind === 'models');
  const known = before.models.filter(isListed).length;
  return [`${source} lacks ${withdrawn} models at once, and the spec has ${known} from such lists: was it cut?`];
}

function absentFrom(before: Catalog, after: Catalog): SyncReport['absent'] {
  const known = finder(before);
  const there = new Set(after.models.map(({ id }) => known(id)?.id));
  const absent = before.models.filter(({ id }) => !there.has(id));
  const unlisted = after.isPartial ? absent.filter(({ mayBeAbsent }) => !mayBeAbsent).length : 0;
  return { known: absent.filter(({ mayBeAbsent }) => mayBeAbsent).length, unlisted };
}

/** Whether a maintainer has nothing to look at. */
export function hasNothingToDo({ unexplained, stale, remarks }: SyncReport): boolean {
  return unexplained.length + stale.length + remarks.length === 0;
}

function findMoved(before: Catalog, after: Catalog, differences: readonly Difference[]): SyncReport['moved'] {
  const ids = (kind: Kind) => new Set(differences.filter((entry) => entry.kind === kind).map(({ model }) => model));
  const [arrived, left] = [ids('new'), ids('withdrawn')];
  const byName = new Map(
    before.models
      .filter(({ id }) => left.has(id))
      .flatMap((model) => model.aliases.map((alias) => [alias, model.id] as const)),
  );
  return after.models
    .filter(({ id }) => arrived.has(id))
    .flatMap((model) => {
      const name = model.aliases.find((alias) => byName.has(alias));
      return name === undefined ? [] : [{ from: byName.get(name) ?? '', to: model.id, name }];
    });
}
