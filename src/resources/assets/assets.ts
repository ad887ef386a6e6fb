import { API_PREFIX } from '../../http/endpoints.js';
import { timeoutOption } from '../../async/limits.js';
import { InputError } from '../../errors/input.js';
import type { Context } from '../../task/context.js';
import type { LocalMedia } from '../../contract/model.js';
import { toSource } from '../../media/source.js';
import { upload } from '../../media/upload.js';
import { AssetGroups } from './asset-groups.js';
import { type AssetUploadOptions, statusIs, waitForAsset } from './asset-ready.js';
import { type CallOptions, callV2, objectIn, ONCE } from '../call.js';
import { normalize } from '../../json/normalize.js';
import { listPages, pageContent, type PagePromise, type PageQuery } from '../page.js';

/** What an asset is. */
export type AssetType = 'Image' | 'Video' | 'Audio';

/** How far the platform's check of an asset is. Several words mean the same; see {@link Asset.isReady}. */
export type AssetStatus = 'ACTIVE' | 'FAILED' | (string & {});

/** A picture, video or sound that is kept as a reference. Source: the vendor's own client; not documented. */
export type Asset = {
  /** Id of the asset. */
  readonly assetId: string;
  /** The asset in media fields of models that take assets: `asset://` and the id. */
  readonly uri: string;
  /** Name of the asset. */
  readonly name?: string;
  /** How far the platform's check is. */
  readonly status?: AssetStatus;
  /** Whether the check is over and the asset can be used. */
  readonly isReady: boolean;
  /** What the asset is. */
  readonly assetType?: AssetType | (string & {});
  /** Address of a preview. */
  readonly previewUrl?: string;
};

/** A new asset. */
export interface NewAsset {
  /** Group to put it into; see `rh.assets.groups.create`. */
  readonly groupId: string;
  /** Address of the file, which the platform must be able to fetch. */
  readonly url: string | URL;
  /** What the file is. */
  readonly assetType: AssetType;
  /** Name of the asset. */
  readonly name: string;
}

/** Which assets to list. */
export interface AssetQuery extends PageQuery, CallOptions {
  /**
   * Group that the assets are in.
   *
   * @default assets of all groups
   */
  readonly groupId?: string;
  /**
   * Status that the assets have.
   *
   * @default assets of every status
   */
  readonly status?: AssetStatus;
  /** Text to look for in the names. */
  readonly name?: string;
}

const PATH = `${API_PREFIX}assets/`;
const TYPES: Readonly<Record<string, AssetType>> = { image: 'Image', video: 'Video', audio: 'Audio' };

/**
 * Pictures, videos and sounds that the platform keeps for use as references in Seedance 2.0 style models.
 *
 * Source: the vendor's own client, which offers creating and querying to its users and has the rest in its code.
 */
export class Assets {
  readonly #context: Context;
  /** Groups that assets are kept in. */
  readonly groups: AssetGroups;

  /** @internal */
  constructor(context: Context) {
    this.#context = context;
    this.groups = new AssetGroups(context);
  }

  /**
   * Uploads a file, makes an asset of it, and waits until the platform has checked it.
   *
   * @throws InputError when the platform does not accept the file, or it is neither picture, video nor sound;
   * TimeoutError when the check is not over in time.
   * @example
   * const { groupId } = await rh.assets.groups.create({ name: 'cast' });
   * const heroine = await rh.assets.upload(file('heroine.png'), { groupId, name: 'heroine' });
   * await rh.run(model, { prompt: 'she walks through rain', imageUrls: [heroine.uri] });
   */
  async upload(media: LocalMedia, options: AssetUploadOptions): Promise<Asset> {
    const { groupId, signal, onProgress } = options;
    // Before a byte is sent.
    timeoutOption(options);
    const source = await toSource(media, 'media', signal);
    const stored = await upload(this.#context.transport, source, { signal, onProgress });
    const assetType = options.assetType ?? TYPES[stored.kind];
    if (!assetType) {
      throw new InputError(`"${source.name}" is of kind "${stored.kind}". Assets are images, videos or audio.`, {
        field: 'media',
      });
    }
    const name = options.name ?? source.name;
    const asset = await this.create({ groupId, url: stored.url, assetType, name }, { signal });
    return waitForAsset(asset, (id, signal) => this.get(id, { signal }), assetType, options);
  }

  /** Makes an asset of a file that the platform can fetch. Mostly it is not ready at once; see {@link Assets.get}. */
  async create({ url, ...asset }: NewAsset, options: CallOptions = {}): Promise<Asset> {
    return this.#one('create', { ...asset, url: String(url) }, options, ONCE);
  }

  /**
   * One asset, with its status.
   *
   * @throws NotFoundError when the account has no such asset.
   * @example
   * const { isReady, status } = await rh.assets.get(assetId);
   */
  async get(assetId: string, options: CallOptions = {}): Promise<Asset> {
    return this.#one('query', { assetId }, options);
  }

  /**
   * The account's assets, page by page; at most 100 on one.
   *
   * @example
   * for await (const { name, uri } of rh.assets.list({ status: 'ACTIVE' })) console.log(name, uri);
   */
  list({ signal, page, pageSize, ...filter }: AssetQuery = {}): PagePromise<Asset> {
    return listPages({ page, pageSize }, async (pageNumber, size) => {
      const body = { ...filter, pageNumber, pageSize: size };
      return pageContent(await callV2(this.#context, `${PATH}list`, { body, signal }), assetOf);
    });
  }

  /** Renames an asset. */
  async update(assetId: string, { name }: { readonly name: string }, options: CallOptions = {}): Promise<Asset> {
    return this.#one('update', { assetId, name }, options);
  }

  /** Deletes an asset. */
  async delete(assetId: string, { signal }: CallOptions = {}): Promise<void> {
    await callV2(this.#context, `${PATH}delete`, { body: { assetId }, signal }, ONCE);
  }

  async #one(action: string, body: object, { signal }: CallOptions, retries?: number): Promise<Asset> {
    const path = PATH + action;
    return assetOf(objectIn(await callV2(this.#context, path, { body, signal }, retries), path));
  }
}

function assetOf(raw: unknown): Asset {
  const asset = normalize<Asset>(raw, [], ['assetId']);
  return { ...asset, uri: `asset://${asset.assetId}`, isReady: statusIs('ready', asset.status) };
}
