import type { ModelSummary } from '../../../shared/model-data.js';
import { commonUnit, type Order } from './sort.js';

/** The filters that pick one value: of a model's field, or the unit of its price. */
export const FACETS = ['task', 'family', 'output', 'channel', 'status', 'unit'] as const;
export type Facet = (typeof FACETS)[number];

/** What the gallery shows; kept in the page's address. */
export interface GalleryState extends Readonly<Partial<Record<Facet, string | undefined>>> {
  readonly q?: string | undefined;
  /** Least and most that one unit may cost. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** The order, where it is not the usual one. */
  readonly sort?: Order | undefined;
  /** Whether all models that fit are shown. */
  readonly all?: boolean | undefined;
  /** Ids that were picked for the comparison. */
  readonly models?: readonly string[];
}

/** The values of each facet, with the number of models that choosing each would leave. */
export type FacetChoices = Readonly<Record<Facet, readonly { readonly value: string; readonly count: number }[]>>;

/**
 * Whether a model passes the filters. What is withdrawn passes only where that is asked for, and a model without a
 * published price passes no price filter.
 */
export function passes(model: ModelSummary, state: GalleryState): boolean {
  if (model.status === 'withdrawn' && state.status !== 'withdrawn') return false;
  if (FACETS.some((facet) => state[facet] !== undefined && state[facet] !== valueOf(model, facet))) return false;
  if (!hasPrices(state)) return true;
  const amount = model.typical?.each.amount ?? NaN;
  return amount >= (state.min ?? 0) && amount <= (state.max ?? Infinity);
}

/** What a model has of a facet; undefined for the unit of one without a price. */
function valueOf(model: ModelSummary, facet: Facet): string | undefined {
  return facet === 'unit' ? model.typical?.each.unit : model[facet];
}

const hasPrices = ({ min, max }: GalleryState) => min !== undefined || max !== undefined;

/** A state whose prices are those of one unit: of the one that most models have, where none is chosen. */
export function withUnit(state: GalleryState, models: readonly ModelSummary[]): GalleryState {
  if (!hasPrices(state) || state.unit !== undefined) return state;
  const others = { ...state, min: undefined, max: undefined };
  return { ...state, unit: commonUnit(models.filter((model) => passes(model, others))) };
}

/** The values of a facet with the number of models that choosing each would leave, most common first. */
export function choices(
  models: readonly ModelSummary[],
  facet: Facet,
  state: GalleryState,
): { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const model of models) {
    const value = valueOf(model, facet);
    if (value === undefined) continue;
    counts.set(value, (counts.get(value) ?? 0) + (passes(model, { ...state, [facet]: value }) ? 1 : 0));
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => (facet === 'family' ? one.value.localeCompare(other.value) : other.count - one.count));
}

/** A state without what no model has or is, as in an address that was mistyped or is old. */
export function withoutUnknown(state: GalleryState, models: readonly ModelSummary[]): GalleryState {
  const unknown = FACETS.filter(
    (facet) => state[facet] !== undefined && models.every((model) => valueOf(model, facet) !== state[facet]),
  );
  const picked = state.models?.filter((id) => models.some((model) => model.id === id));
  return {
    ...state,
    ...Object.fromEntries(unknown.map((facet) => [facet, undefined])),
    ...(picked && { models: picked }),
  };
}
