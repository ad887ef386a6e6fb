import type { SearchEntry } from '../../shared/search-data.js';
import { anchorOf, anchorOfClass } from '../pages/error-page.js';
import { ERROR_CLASSES } from '../pages/error-classes.js';
import { familyPage, type Site, taskPage } from '../read/site.js';
import { addressOf } from './addresses.js';

/** The page to show for an English one: a translation where there is one. */
type Own = (page: string) => string;

/** Pages of tasks. What else a task is called the search knows itself, from the catalog. */
export function taskEntries({ tasks }: Site, own: Own): SearchEntry[] {
  return [...tasks].map(([task, models]) => ({
    kind: 'tasks',
    href: addressOf(own(taskPage(task).slice(1))),
    title: task,
    of: task,
    text: models
      .map(({ summary }) => summary)
      .slice(0, SHOWN)
      .join(', '),
  }));
}

/** Pages of families. */
export function familyEntries({ families }: Site, own: Own): SearchEntry[] {
  return [...families].map(([family, models]) => ({
    kind: 'families',
    href: addressOf(own(familyPage(family).slice(1))),
    title: family,
    of: family,
    text: models
      .map(({ summary }) => summary)
      .slice(0, SHOWN)
      .join(', '),
  }));
}

/** Models that the line of a list names. */
const SHOWN = 4;

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
