import { numberOf } from '../../json/values.js';
import { envelope } from './responses.js';

/** Which part of a list is wanted. */
export interface Wanted {
  /** Number of the page, counted from 1. */
  readonly page: number;
  /** Most items on it. */
  readonly size: number;
}

/** The names that an endpoint has for the page and its size, and the largest size. */
interface PageFields {
  readonly page: string;
  readonly size: string;
  readonly most: number;
}

/** The paging of the public lists. */
export const BY_CURRENT: PageFields = { page: 'current', size: 'size', most: 50 };

/** The paging of assets and their groups. */
export const BY_NUMBER: PageFields = { page: 'pageNumber', size: 'pageSize', most: 100 };

/** The page that a body asks for, by default the first with 10 items; a refusal when there can be none such. */
export function wantedPage(body: Readonly<Record<string, unknown>>, fields: PageFields): Wanted | Response {
  const page = numberOf(body[fields.page] ?? 1);
  const size = numberOf(body[fields.size] ?? 10);
  if (!isCount(page)) return envelope(301, `PARAMS_INVALID: ${fields.page} must be greater than 0`);
  if (!isCount(size) || size > fields.most)
    return envelope(301, `PARAMS_INVALID: ${fields.size} must be between 1 and ${fields.most}`);
  return { page, size };
}

/** The items of a page. */
export function slice<T>(items: readonly T[], { page, size }: Wanted): T[] {
  return items.slice((page - 1) * size, page * size);
}

/** A page of a public list. Its counters are text, as in the responses that were seen. */
export function recordsPage(items: readonly unknown[], wanted: Wanted): Response {
  const { page, size } = wanted;
  const pages = Math.ceil(items.length / size);
  return envelope(0, 'success', {
    records: slice(items, wanted),
    size: String(size),
    current: String(page),
    total: String(items.length),
    pages: String(pages),
    hasNext: page < pages,
    hasPrevious: page > 1,
  });
}

/** Whether a text is part of another, whatever their letters' case. A filter that is not given lets all pass. */
export function isNamed(name: string, filter: unknown): boolean {
  return typeof filter !== 'string' || name.toLowerCase().includes(filter.toLowerCase());
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 1;
}
