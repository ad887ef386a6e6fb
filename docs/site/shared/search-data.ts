import type { Language } from './language.js';

/** The kinds of pages that are found besides models. `about` is what tells of the project itself. */
export type SearchKind = 'guides' | 'tasks' | 'families' | 'endpoints' | 'errors' | 'reference' | 'about';

/** A page, or a section of one, as the search finds it. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** Address from the base of the site, with its anchor: `guides/tasks.html#many-tasks`. */
  readonly href: string;
  readonly title: string;
  /** The page that it is a section of, what it belongs to, or what a task or a family is called in the catalog. */
  readonly of?: string | undefined;
  /** What it says, as plain text. */
  readonly text: string;
  /** What people call it that its title does not say, parted by commas. */
  readonly also?: string | undefined;
}

/** Where the site keeps what is found besides models, from its base. */
export const searchFile = (language: Language): string =>
  language === 'en' ? '/data/search.json' : `/${language}/data/search.json`;
