import { API_PREFIX } from '../../http/endpoints.js';
import type { Context } from '../../task/context.js';
import { type CallOptions, callV2, objectIn, ONCE } from '../call.js';
import { normalize } from '../../json/normalize.js';
import { listPages, pageContent, type PagePromise, type PageQuery } from '../page.js';

/** A group of assets. Source: the vendor's own client; not documented. */
export type AssetGroup = {
  /** Id of the group. */
  readonly groupId: string;
  /** Name of the group. */
  readonly name?: string;
  /** What the group is for. */
  readonly description?: string;
  /** Assets in the group; only in the response about one group. */
  readonly assetCount?: number;
};

/** Which groups to list. */
export interface AssetGroupQuery extends PageQuery, CallOptions {
  /** Text to look for in the names. */
  readonly name?: string;
}

/** What can be set of a group. */
export interface AssetGroupFields {
  /** Name of the group. */
  readonly name?: string;
  /** What the group is for. */
  readonly description?: string;
}

const PATH = `${API_PREFIX}assets/groups/`;

/** Groups that assets are kept in. */
export class AssetGroups {
  readonly #context: Context;

  /** @internal */
  constructor(context: Context) {
    this.#context = context;
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

  /**
   * One group, with the number of its assets.
   *
   * @throws NotFoundError when the account has no such group.
   * @example
   * const { assetCount } = await rh.assets.groups.get(groupId);
   */
  async get(groupId: string, options: CallOptions = {}): Promise<AssetGroup> {
    return this.#one('query', { groupId }, options);
  }

  /**
   * The account's groups, page by page; at most 100 on one.
   *
   * @example
   * for await (const { groupId, name } of rh.assets.groups.list()) console.log(groupId, name);
   */
  list({ signal, page, pageSize, ...filter }: AssetGroupQuery = {}): PagePromise<AssetGroup> {
    return listPages({ page, pageSize }, async (pageNumber, size) => {
      const body = { ...filter, pageNumber, pageSize: size };
      return pageContent(await callV2(this.#context, `${PATH}list`, { body, signal }), groupOf);
    });
  }

  /** Changes the name or the description of a group. */
  async update(groupId: string, fields: AssetGroupFields, options: CallOptions = {}): Promise<AssetGroup> {
    return this.#one('update', { groupId, ...fields }, options);
  }

  /** Deletes a group. */
  async delete(groupId: string, { signal }: CallOptions = {}): Promise<void> {
    await callV2(this.#context, `${PATH}delete`, { body: { groupId }, signal }, ONCE);
  }

  async #one(action: string, body: object, { signal }: CallOptions, retries?: number): Promise<AssetGroup> {
    const path = PATH + action;
    return groupOf(objectIn(await callV2(this.#context, path, { body, signal }, retries), path));
  }
}

function groupOf(raw: unknown): AssetGroup {
  return normalize<AssetGroup>(raw, ['assetCount'], ['groupId']);
}
