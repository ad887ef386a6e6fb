import { type Finder, finderOf } from '../../../../src/catalog/finder.js';
import { calledOf, fieldOf, type Page } from '../../../../src/catalog/search-index.js';
import { otherWordsFor } from '../../../../src/catalog/vocabulary.js';
import { versionsOf } from '../../../../src/catalog/words.js';
import type { ModelSummary } from '../../shared/model-data.js';
import type { SearchEntry, SearchKind } from '../../shared/search-data.js';
import { modelPage } from '../lib/search/model-search.js';

/** What the search finds: a page, a section, or a model. */
export type Found =
  | { readonly kind: 'models'; readonly model: ModelSummary }
  | { readonly kind: SearchKind; readonly entry: SearchEntry };

/** What a fit counts: guides above the reference, and the project's own story last. */
const WORTH: Readonly<Record<SearchKind, number>> = {
  guides: 1,
  tasks: 1.1,
  families: 1.1,
  endpoints: 0.7,
  errors: 0.8,
  reference: 0.3,
  about: 0.5,
};

/** What is near is many things; more than this are no help. */
const MOST_NEAR = 10;

/** Fewer than this may be by chance, so that what is near is shown, too. */
const FEW = 3;

/** Finds pages and models with the finder of `searchModels`, best first. */
export class SiteSearch {
  readonly #finder: Finder<Found>;

  constructor(entries: readonly SearchEntry[], models: readonly ModelSummary[]) {
    const found: Found[] = [
      ...entries.map((entry) => ({ kind: entry.kind, entry })),
      ...models.filter(({ status }) => status !== 'withdrawn').map((model) => ({ kind: 'models', model }) as const),
    ];
    this.#finder = finderOf(found, pageOf);
  }

  /** What has all of the words, and where that is little, what has the most telling of them. */
  find(words: string): { readonly found: readonly Found[]; readonly near: readonly Found[] } {
    if (words.trim() === '') return { found: [], near: [] };
    const found = this.#finder.find(words);
    const near =
      found.length < FEW
        ? this.#finder
            .nearest(words)
            .filter((one) => !found.includes(one))
            .slice(0, MOST_NEAR)
        : [];
    return { found, near };
  }
}

function pageOf(found: Found): Page<Found> {
  return 'model' in found ? { ...modelPage(found.model), entry: found } : entryPage(found);
}

function entryPage(found: Extract<Found, { entry: SearchEntry }>): Page<Found> {
  const { kind, title, of = '', text, also = '' } = found.entry;
  const known = [
    ...(kind === 'tasks' ? otherWordsFor({ task: of, family: '' }) : []),
    ...(kind === 'families' ? otherWordsFor({ task: '', family: of }) : []),
  ];
  const names = also.split(',').filter(Boolean);
  return {
    entry: found,
    group: kind,
    ...(kind === 'tasks' && { task: of }),
    worth: WORTH[kind],
    called: calledOf([...known, ...names]),
    versions: new Set(versionsOf(`${title} ${also}`)),
    fields: [
      fieldOf([title], 8, true),
      fieldOf(names, 6, true),
      fieldOf(known, 5, false),
      fieldOf([of], 3, true),
      fieldOf([text], 1, false),
    ],
  };
}

/** Address of what was found, from the base of the site. */
export function addressOf(found: Found): string {
  return 'model' in found ? `${found.model.page.slice(1)}.html` : found.entry.href;
}
