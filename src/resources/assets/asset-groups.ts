import { API_PREFIX } from '../../http/endpoints.js';
import type { Context } from '../../task/context.js';
import { NAME, required, TEXT } from '../../async/option-kinds.js';
import type { OptionTypes } from '../../async/option-types.js';
import { readOptions } from '../../async/read-options.js';
import { type CallOptions, signalOf } from '../../task/call-options.js';
import { callV2, objectIn, ONCE } from '../call.js';
import { toName } from '../ids.js';
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
  readonly name?: string | undefined;
}

/** What can be set of a group. */
export interface AssetGroupFields {
  /** Name of the group. */
  readonly name?: string | undefined;
  /** What the group is for. */
  readonly description?: string | undefined;
}

const PATH = `${API_PREFIX}assets/groups/`;

// A description can be taken away; a name cannot.
const FIELDS = { name: NAME, description: TEXT } satisfies OptionTypes & Record<keyof AssetGroupFields, unknown>;

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
    const group = readOptions(fields, { ...FIELDS, name: required(NAME) }, 'fields');
    return this.#one('create', group, options, ONCE);
  }

  /**
   * One group, with the number of its assets.
   *
   * @throws NotFoundError when the account has no such group.
   * @example
   * const { assetCount } = await rh.assets.groups.get(groupId);
   */
  async get(groupId: string, options: CallOptions = {}): Promise<AssetGroup> {
    return this.#one('query', { groupId: toName(groupId, 'groupId') }, options);
  }

  /**
   * The account's groups, page by page; at most 100 on one.
   *
   * @example
   * for await (const { groupId, name } of rh.assets.groups.list()) console.log(groupId, name);
   */
  list(query: AssetGroupQuery = {}): PagePromise<AssetGroup> {
    return listPages(query, { name: NAME }, async ({ page, pageSize, filter, signal }) => {
      const body = { ...filter, pageNumber: page, pageSize };
      return pageContent(await callV2(this.#context, `${PATH}list`, { body, signal }), groupOf);
    });
  }

  /** Changes the name or the description of a group. */
  async update(groupId: string, fields: AssetGroupFields, options: CallOptions = {}): Promise<AssetGroup> {
    const group = { groupId: toName(groupId, 'groupId'), ...readOptions(fields, FIELDS, 'fields') };
    return this.#one('update', group, options);
  }

  /** Deletes a group. */
  async delete(groupId: string, options: CallOptions = {}): Promise<void> {
    const body = { groupId: toName(groupId, 'groupId') };
    await callV2(this.#context, `${PATH}delete`, { body, signal: signalOf(options) }, ONCE);
  }

  async #one(action: string, body: object, options: CallOptions, retries?: number): Promise<AssetGroup> {
    const path = PATH + action;
    const request = { body, signal: signalOf(options) };
    return groupOf(objectIn(await callV2(this.#context, path, request, retries), path));
  }
}

function groupOf(raw: unknown): AssetGroup {
  return normalize<AssetGroup>(raw, ['assetCount'], ['groupId']);
}
