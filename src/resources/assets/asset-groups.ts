import type { Kit } from '../../task/context.js';
import { type AssetPage, assetPageOf } from './asset-page.js';
import { type CallOptions, callV2, objectIn, ONCE } from '../call.js';
import { tidy } from '../../json/normalize.js';
import { API_PREFIX } from '../../http/endpoints.js';

/** A group of assets. Source: the vendor's own client; not documented. */
export interface AssetGroup {
  readonly groupId: string;
  readonly name?: string;
  /** What the group is for. */
  readonly description?: string;
  /** Assets in the group; only in the answer about one group. */
  readonly assetCount?: number;
}

/** Which groups to list. */
export interface AssetGroupQuery extends CallOptions {
  /** Text to look for in the names. */
  readonly name?: string;
  /** Number of the page, counted from 1. @default 1 */
  readonly pageNumber?: number;
  /** Groups per page, at most 100. @default 20 */
  readonly pageSize?: number;
}

/** What can be set of a group. */
export interface AssetGroupFields {
  readonly name?: string;
  readonly description?: string;
}

const PATH = `${API_PREFIX}assets/groups/`;

/** Groups that assets are kept in. */
export class AssetGroups {
  readonly #kit: Kit;

  /** @internal */
  constructor(kit: Kit) {
    this.#kit = kit;
  }

  /**
   * Makes a group.
   *
   * @example
   * const { groupId } = await rh.assets.groups.create({ name: 'cast' });
   */
  async create(fields: AssetGroupFields & { readonly name: string }, options: CallOptions = {}): Promise<AssetGroup> {
    return this.#one('create', fields, options, ONCE);
  }

  /** One group, with the number of its assets. */
  async query(groupId: string, options: CallOptions = {}): Promise<AssetGroup> {
    return this.#one('query', { groupId }, options);
  }

  /** A page of the account's groups. */
  async list({ signal, pageNumber = 1, pageSize = 20, ...filter }: AssetGroupQuery = {}): Promise<
    AssetPage<AssetGroup>
  > {
    const body = { ...filter, pageNumber, pageSize };
    return assetPageOf(await callV2(this.#kit, `${PATH}list`, { body, signal }), groupOf);
  }

  /** Changes the name or the description of a group. */
  async update(groupId: string, fields: AssetGroupFields, options: CallOptions = {}): Promise<AssetGroup> {
    return this.#one('update', { groupId, ...fields }, options);
  }

  /** Deletes a group. */
  async delete(groupId: string, { signal }: CallOptions = {}): Promise<void> {
    await callV2(this.#kit, `${PATH}delete`, { body: { groupId }, signal }, ONCE);
  }

  async #one(action: string, body: object, { signal }: CallOptions, retries?: number): Promise<AssetGroup> {
    const path = PATH + action;
    return groupOf(objectIn(await callV2(this.#kit, path, { body, signal }, retries), path));
  }
}

function groupOf(raw: unknown): AssetGroup {
  return tidy<AssetGroup>(raw, ['assetCount'], ['groupId']);
}
