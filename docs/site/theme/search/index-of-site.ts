import { loadModels, loadSearch } from '../data.js';
import type { Site } from '../site.js';
import { inEnglish } from '../../shared/language.js';
import { type Found, SiteSearch } from './site-search.js';

/** Pages to begin with, when nothing is typed or found. */
const WAYS_IN = ['guides/start.html', 'models/', 'tasks/', 'guides/workflows.html', 'errors.html', 'reference/'];

/** What the dialog needs, once it is loaded. */
export interface LoadedSearch {
  readonly search: SiteSearch;
  readonly waysIn: readonly Found[];
  /** What a task is called. */
  taskName(task: string): string;
}

/**
 * Loads what is searched.
 *
 * @throws Error without a connection.
 */
export async function loadSiteSearch({ href, language }: Pick<Site, 'href' | 'language'>): Promise<LoadedSearch> {
  const [entries, models] = await Promise.all([loadSearch(href, language), loadModels(href, language)]);
  const search = new SiteSearch(entries, models);
  const names = new Map(entries.flatMap(({ kind, of = '', title }) => (kind === 'tasks' ? [[of, title]] : [])));
  const waysIn = WAYS_IN.flatMap((way) => entries.filter((entry) => inEnglish(entry.href) === way));
  return {
    search,
    waysIn: waysIn.map((entry) => ({ kind: entry.kind, entry })),
    taskName: (task) => names.get(task) ?? task,
  };
}
