import { isObject } from '../../http/response.js';
import { numberOf } from '../../json/normalize.js';

/** A page of a list of assets or groups. */
export interface AssetPage<T> {
  readonly items: readonly T[];
  /** Items on all pages. */
  readonly totalCount?: number;
}

export function assetPageOf<T>(data: unknown, read: (item: unknown) => T): AssetPage<T> {
  const { items, totalCount } = isObject(data) ? data : {};
  const total = numberOf(totalCount);
  return { items: Array.isArray(items) ? items.map(read) : [], ...(total !== undefined && { totalCount: total }) };
}
