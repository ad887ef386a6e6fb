import { isObject, text } from '../http/response.js';

type Names<T> = readonly (keyof T & string)[];

/**
 * A copy of a record without its nulls, in which the named fields are numbers or texts whatever they were on the wire.
 * Other fields stay as they are, so that what a later platform adds is not lost.
 */
export function tidy<T extends object>(raw: unknown, numbers: Names<T> = [], texts: Names<T> = []): T {
  const read = (name: string, value: unknown): unknown => {
    if (numbers.includes(name as never)) return numberOf(value);
    return texts.includes(name as never) ? decimal(value) : (value ?? undefined);
  };
  const entries = Object.entries(isObject(raw) ? raw : {}).map(([name, value]) => [name, read(name, value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as T;
}

/** A number that may have arrived as text; undefined when there is none. */
export function numberOf(value: unknown): number | undefined {
  const digits = text(value);
  return digits === undefined || Number.isNaN(Number(digits)) ? undefined : Number(digits);
}

/** An amount as decimal text, also when it arrived as a number so small that JavaScript would write an exponent. */
export function decimal(value: unknown): string | undefined {
  if (typeof value !== 'number' || !/e/.test(String(value))) return text(value);
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}

/** One page of a list. */
export interface Page<T> {
  readonly records: readonly T[];
  /** Number of this page, counted from 1. */
  readonly current?: number;
  /** Most records on a page. */
  readonly size?: number;
  /** Records on all pages. */
  readonly total?: number;
  /** Number of pages. */
  readonly pages?: number;
  readonly hasNext: boolean;
  readonly hasPrevious?: boolean;
}

/** A page whose records are read by `read`. */
export function pageOf<T>(data: unknown, read: (record: unknown) => T): Page<T> {
  const page = tidy<Partial<Page<unknown>>>(data, ['current', 'size', 'total', 'pages']);
  const { records = [], current = 1, pages = 0, hasNext = current < pages } = page;
  return { ...page, hasNext, records: Array.isArray(records) ? records.map(read) : [] };
}
