import { SIGNAL, wholeNumber } from '../async/option-kinds.js';
import type { OptionTypes } from '../async/option-types.js';
import { readOptions } from '../async/read-options.js';
import type { CallOptions } from '../task/call-options.js';
import { isObject, numberOf } from '../json/values.js';

/** Which page of a list to get. */
export interface PageQuery {
  /** Number of the page, counted from 1. @default 1 */
  readonly page?: number | undefined;
  /** Most items on a page; what the platform allows differs by list. @default 20 */
  readonly pageSize?: number | undefined;
}

/** What a list endpoint told about one page. */
export interface PageContent<T> {
  /** The items of this page. */
  readonly items: readonly T[];
  /** Items on all pages. */
  readonly total?: number | undefined;
  /** Whether another page follows; worked out of the numbers where the platform does not tell. */
  readonly hasNext?: boolean | undefined;
}

/**
 * One page of a list. Iterating it yields its items and those of all later pages, which are fetched as they are
 * reached.
 *
 * @example
 * const page = await rh.apps.list({ sort: 'NEWEST' });
 * console.log(page.items.length, page.total);
 * for await (const app of page) console.log(app.title); // this page and all after it
 */
export class Page<T> implements AsyncIterable<T> {
  /** The items of this page. */
  readonly items: readonly T[];
  /** Number of this page, counted from 1. */
  readonly page: number;
  /** Most items on a page, as asked for. */
  readonly pageSize: number;
  /** Items on all pages; absent when the platform does not tell. */
  declare readonly total?: number;
  /** Whether another page follows; worked out of the numbers where the platform does not tell. */
  readonly hasNext: boolean;
  readonly #load: Loader<T>;

  /** @internal */
  constructor({ items, total, hasNext }: PageContent<T>, page: number, pageSize: number, load: Loader<T>) {
    this.items = items;
    this.page = page;
    this.pageSize = pageSize;
    if (total !== undefined) this.total = total;
    const more = hasNext ?? (total === undefined ? items.length >= pageSize : page * pageSize < total);
    // An empty page ends the list whatever else is said, or iterating it might never end.
    this.hasNext = more && items.length > 0;
    this.#load = load;
  }

  /** The page after this one; undefined after the last. Errors as the list. */
  async next(): Promise<Page<T> | undefined> {
    return this.hasNext ? this.#load(this.page + 1) : undefined;
  }

  /** Yields the items of this page and of all later ones. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* this.items;
    for (let page = await this.next(); page; page = await page.next()) yield* page.items;
  }
}

type Loader<T> = (page: number) => Promise<Page<T>>;

/** A page that is on its way: `await` gives the page, `for await` all items of it and of the pages after it. */
export type PagePromise<T> = Promise<Page<T>> & AsyncIterable<T>;

/** No list is that long, and `Infinity` would be sent as null. */
export const MOST = 0x7fffffff;

const PAGE_QUERY = { page: wholeNumber(1, MOST), pageSize: wholeNumber(1, MOST), signal: SIGNAL } satisfies OptionTypes;

/** What to ask for, checked. */
export interface PageRequest {
  readonly page: number;
  readonly pageSize: number;
  readonly signal: AbortSignal | undefined;
  /** The options of this list, as far as they are given. */
  readonly filter: Readonly<Record<string, unknown>>;
}

/**
 * Gets a page of a list.
 *
 * @param filters The options that this list has beyond those of every list.
 */
export function listPages<T>(
  query: PageQuery & CallOptions,
  filters: OptionTypes,
  fetchPage: (request: PageRequest) => Promise<PageContent<T>>,
): PagePromise<T> {
  const first = async () => {
    const { signal, ...given } = readOptions(query, { ...PAGE_QUERY, ...filters }, 'query');
    const { page = 1, pageSize = 20, ...filter } = given;
    const load: Loader<T> = async (page) =>
      new Page(await fetchPage({ page, pageSize, signal, filter }), page, pageSize, load);
    return load(page);
  };
  return iterable(first());
}

/** Gets a list that the platform gives whole. */
export function listAll<T>(fetchItems: () => Promise<readonly T[]>): PagePromise<T> {
  const load: Loader<T> = async () => {
    const items = await fetchItems();
    return new Page({ items, total: items.length, hasNext: false }, 1, items.length, load);
  };
  return iterable(load(1));
}

function iterable<T>(first: Promise<Page<T>>): PagePromise<T> {
  return Object.assign(first, {
    async *[Symbol.asyncIterator]() {
      yield* await first;
    },
  });
}

/**
 * What a page holds, in any of the platform's forms: `records`, or `items`, beside the numbers of the whole list; or
 * the bare list.
 */
export function pageContent<T>(data: unknown, read: (item: unknown) => T): PageContent<T> {
  const {
    records,
    items = records,
    total,
    totalCount = total,
    hasNext,
    ...numbers
  } = isObject(data) ? data : { records: data };
  const [current, last] = [numberOf(numbers.current), numberOf(numbers.pages)];
  const isKnown = current !== undefined && last !== undefined;
  return {
    items: Array.isArray(items) ? items.map(read) : [],
    total: numberOf(totalCount),
    hasNext: typeof hasNext === 'boolean' ? hasNext : isKnown ? current < last : undefined,
  };
}
