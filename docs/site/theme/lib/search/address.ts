import { folderOf, type Language } from '../../../shared/language.js';
import { FACETS, type GalleryState } from './filters.js';
import { ORDERS } from './sort.js';

/** Models that can stand side by side. */
export const MOST_COMPARED = 4;

/** Reads the gallery's state from the query of an address; what it does not understand is left out. */
export function readState(query: string): GalleryState {
  const params = new URLSearchParams(query);
  const text = (name: string) => params.get(name)?.trim() || undefined;
  const amount = (name: string) => {
    const value = Number(text(name));
    return text(name) !== undefined && value >= 0 && value < Infinity ? value : undefined;
  };
  return clean({
    q: text('q'),
    ...Object.fromEntries(FACETS.map((facet) => [facet, text(facet)])),
    min: amount('min'),
    max: amount('max'),
    sort: ORDERS.find((order) => order !== 'fit' && order === text('sort')),
    all: text('all') === 'true' || undefined,
    models: readModels(query),
  });
}

/** The models that an address asks to compare: no more than fit, each once. */
export function readModels(query: string): string[] {
  const ids = (new URLSearchParams(query).get('models') ?? '').split(',').filter(Boolean);
  return [...new Set(ids)].slice(0, MOST_COMPARED);
}

/** The query for a state, with its question mark; empty when nothing is set. */
export function writeState({ models, ...state }: GalleryState): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (value !== undefined && value !== '') params.set(name, String(value));
  }
  const parts = [params.toString(), models?.length ? modelsQuery(models) : ''].filter(Boolean);
  return parts.length ? `?${parts.join('&')}` : '';
}

/** Address of the comparison of some models in a language, without the site's base. */
export const comparePath = (ids: readonly string[], language: Language) =>
  `/${folderOf(language)}compare.html?${modelsQuery(ids)}`;

/** `models=…` with the slashes and commas left readable; both may stand in a query. */
function modelsQuery(ids: readonly string[]): string {
  return `models=${ids.map((id) => encodeURIComponent(id).replaceAll('%2F', '/')).join(',')}`;
}

function clean(state: Record<string, unknown>): GalleryState {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));
}
