import type { Language } from '../../shared/language.js';
import type { SearchEntry } from '../../shared/search-data.js';
import { anchorOf, anchorOfClass } from '../pages/error-page.js';
import { ERROR_CLASSES } from '../pages/error-classes.js';
import { familyPage, type Site, taskPage } from '../read/site.js';
import { familyWords, taskWords } from '../read/words.js';
import { addressOf } from './addresses.js';

/** The page to show for an English one: a translation where there is one. */
type Own = (page: string) => string;

/** Pages of tasks. What else a task is called the search knows itself, from the catalog. */
export function taskEntries(site: Site, language: Language, own: Own): SearchEntry[] {
  return [...site.tasks.keys()].map((task) => {
    const { name, about } = taskWords(site, task, language);
    const href = addressOf(own(taskPage(task).slice(1)));
    return { kind: 'tasks', href, title: name, of: task, text: about, also: task };
  });
}

/** Pages of families. */
export function familyEntries(site: Site, language: Language, own: Own): SearchEntry[] {
  return [...site.families.keys()].map((family) => {
    const { name, about } = familyWords(site, family, language);
    const href = addressOf(own(familyPage(family).slice(1)));
    return { kind: 'families', href, title: name, of: family, text: about, also: family };
  });
}

/** The endpoints that are no models, and their list. */
export function endpointEntries({ endpoints }: Site, own: Own): SearchEntry[] {
  const list = { kind: 'endpoints', href: addressOf(own('endpoints/index.md')), title: 'Endpoints', text: '' } as const;
  return [
    list,
    ...endpoints.map(({ summary, page, tag, method, route, operationId, description }): SearchEntry => ({
      kind: 'endpoints',
      href: addressOf(own(page.slice(1))),
      title: summary,
      of: `${method} ${route}`,
      text: paragraphOf(description),
      also: [tag, operationId].join(','),
    })),
  ];
}

/** The error table: what each class of codes means, and each code. */
export function errorEntries({ errorCodes }: Site, own: Own): SearchEntry[] {
  const href = addressOf(own('errors.md'));
  const classes = Object.entries(ERROR_CLASSES).map(([name, { heading, thrown, advice }]): SearchEntry => ({
    kind: 'errors',
    href: `${href}#${anchorOfClass(name)}`,
    title: heading,
    of: thrown,
    text: advice,
  }));
  const codes = errorCodes.map((entry): SearchEntry => ({
    kind: 'errors',
    href: `${href}#${anchorOf(entry)}`,
    title: [entry.code ?? entry.match, entry.name].join(' '),
    of: entry.family,
    text: [entry.meaning, entry.advice].filter(Boolean).join(' '),
    also: `${entry.code ?? entry.name},error code`,
  }));
  return [
    { kind: 'errors', href, title: 'Errors', text: 'Every code, and what to do about it.' },
    ...classes,
    ...codes,
  ];
}

const paragraphOf = (text: string) => (text.split('\n\n')[0] ?? '').replaceAll(/\s+/g, ' ').trim();
