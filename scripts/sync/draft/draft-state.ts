import { type Catalog, lastDay, type Model } from '../../../codegen/sources/catalog.js';

/** What is told of all models at once. */
export interface Told {
  /** What each source that lists all models has, and the site whose models these are, when they are those of one. */
  readonly lists?: Catalog['lists'] | undefined;
  readonly site?: Catalog['site'] | undefined;
  /** Day of a source that names none. */
  readonly date: string;
  /** Whether a price list was read. */
  readonly arePricesRead?: boolean;
}

/** The state of a new model, as far as lists tell it. */
export interface DraftState {
  /** Whether the operation is marked as one that no new caller should use. */
  readonly deprecated?: true;
  readonly lifecycle: { readonly status: 'active' | 'deprecated'; readonly date: string; readonly note?: string };
  readonly sites?: Readonly<Record<string, { readonly since: string; readonly until: string }>>;
  /** What no list tells. */
  readonly doubt?: string;
}

/**
 * The state of a model on the last day on which a source has it. A newer list of all models that lacks it says that it
 * is gone, from the site whose models are listed or from the catalog; that it refuses calls no list says.
 */
export function draftState(
  { id, aliases, toldBy = [], isUndocumented }: Model,
  { date, lists = [], site }: Told,
): DraftState {
  const days = toldBy.flatMap((source) => source.date ?? []).sort();
  const [since = date] = days;
  const seen = lastDay(days) ?? date;
  const lacking = lists
    .filter(({ kind, ids }) => kind !== 'documentation' && ![id, ...aliases].some((name) => ids.has(name)))
    .flatMap((list) => (list.date !== undefined && list.date > seen ? [list.date] : []))
    .sort();
  const [until] = lacking;
  if (until === undefined) {
    const lifecycle = { status: 'active', date: seen } as const;
    // That no page is about it is asked about anyway.
    return seen < date && isUndocumented !== true
      ? { lifecycle, doubt: `whether it is still there: no source after ${seen} has it` }
      : { lifecycle };
  }
  if (site !== undefined) return { lifecycle: { status: 'active', date: seen }, sites: { [site]: { since, until } } };
  const note = `the list of models of ${until} lacks it, and no source after ${seen} has it`;
  return { deprecated: true, lifecycle: { status: 'deprecated', date: lacking.at(-1) ?? until, note } };
}
