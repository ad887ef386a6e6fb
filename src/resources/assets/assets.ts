import { assertReachable } from '../../task/local-address.js';
import { API_PREFIX } from '../../http/endpoints.js';
import { timeoutOption } from '../../async/limits.js';
import { InputError } from '../../errors/input.js';
import type { Context } from '../../task/context.js';
import type { LocalMedia } from '../../contract/model.js';
import { checkMedia, toSource } from '../../media/source.js';
import { upload, UPLOAD_OPTIONS } from '../../media/upload.js';
import { AssetGroups } from './asset-groups.js';
import { type AssetUploadOptions, statusIs, waitForAsset } from './asset-ready.js';
import { ADDRESS, ANY, oneOf, required, NAME } from '../../async/option-kinds.js';
import type { OptionType, OptionTypes } from '../../async/option-types.js';
import { readOptions } from '../../async/read-options.js';
import { type CallOptions, signalOf } from '../../task/call-options.js';
import { callV2, objectIn, ONCE } from '../call.js';
import { ASSET_ID, toName } from '../ids.js';
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
  readonly groupId?: string | undefined;
  /**
   * Status that the assets have.
   *
   * @default assets of every status
   */
  readonly status?: AssetStatus | undefined;
  /** Text to look for in the names. */
  readonly name?: string | undefined;
}

const PATH = `${API_PREFIX}assets/`;

const TYPE: OptionType = oneOf(['Image', 'Video', 'Audio']);

const NEW_ASSET = {
  groupId: required(ASSET_ID),
  url: required(ADDRESS),
  assetType: required(TYPE),
  name: required(NAME),
} satisfies OptionTypes & Record<keyof NewAsset, unknown>;

const ASSET_UPLOAD = {
  ...UPLOAD_OPTIONS,
  groupId: required(ASSET_ID),
  name: NAME,
  assetType: TYPE,
  timeout: ANY,
} satisfies OptionTypes & Record<keyof AssetUploadOptions, unknown>;

/** Largest file of any type, in MB. Source: the vendor's own client, which takes smaller pictures and sounds. */
const LARGEST_MB = 50;

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
   * @throws InputError when the platform does not accept the file, it has more than 50 MB, or it is neither picture,
   * video nor sound; TimeoutError when the check is not over in time.
   * @example
   * const { groupId } = await rh.assets.groups.create({ name: 'cast' });
   * const heroine = await rh.assets.upload(file('heroine.png'), { groupId, name: 'heroine' });
   * await rh.run(model, { prompt: 'she walks through rain', imageUrls: [heroine.uri] });
   */
  async upload(media: LocalMedia, options: AssetUploadOptions): Promise<Asset> {
    const given = readOptions(options, ASSET_UPLOAD);
    const { groupId, signal, onProgress } = given;
    // Before a byte is sent.
    timeoutOption(given);
    const source = await toSource(media, 'media', signal, LARGEST_MB);
    checkMedia(source, 'media', ['file', LARGEST_MB, '']);
    const stored = await upload(this.#context.transport, source, { signal, onProgress });
    const assetType = given.assetType ?? TYPES[stored.kind];
    if (!assetType) {
      throw new InputError(`"${source.name}" is of kind "${stored.kind}". Assets are images, videos or audio.`, {
        field: 'media',
      });
    }
    const name = given.name ?? source.name;
    const asset = await this.create({ groupId, url: stored.url, assetType, name }, { signal });
    return waitForAsset(asset, (id, signal) => this.get(id, { signal }), assetType, given);
  }

  /** Makes an asset of a file that the platform can fetch. Mostly it is not ready at once; see {@link Assets.get}. */
  async create(asset: NewAsset, options: CallOptions = {}): Promise<Asset> {
    const { url, ...fields } = readOptions(asset, NEW_ASSET, 'asset');
    assertReachable({ url: String(url) }, this.#context.transport.baseUrl);
    return this.#one('create', { ...fields, url: String(url) }, options, ONCE);
  }

  /**
   * One asset, with its status.
   *
   * @throws NotFoundError when the account has no such asset.
   * @example
   * const { isReady, status } = await rh.assets.get(assetId);
   */
  async get(assetId: string, options: CallOptions = {}): Promise<Asset> {
    return this.#one('query', { assetId: toName(assetId, 'assetId') }, options);
  }

  /**
   * The account's assets, page by page; at most 100 on one.
   *
   * @example
   * for await (const { name, uri } of rh.assets.list({ status: 'ACTIVE' })) console.log(name, uri);
   */
  list(query: AssetQuery = {}): PagePromise<Asset> {
    const filters = { groupId: ASSET_ID, status: NAME, name: NAME };
    return listPages(query, filters, async ({ page, pageSize, filter, signal }) => {
      const body = { ...filter, pageNumber: page, pageSize };
      return pageContent(await callV2(this.#context, `${PATH}list`, { body, signal }), assetOf);
    });
  }

  /** Renames an asset. */
  async update(assetId: string, fields: { readonly name: string }, options: CallOptions = {}): Promise<Asset> {
    const { name } = readOptions(fields, { name: required(NAME) }, 'fields');
    return this.#one('update', { assetId: toName(assetId, 'assetId'), name }, options);
  }

  /** Deletes an asset. */
  async delete(assetId: string, options: CallOptions = {}): Promise<void> {
    const body = { assetId: toName(assetId, 'assetId') };
    await callV2(this.#context, `${PATH}delete`, { body, signal: signalOf(options) }, ONCE);
  }

  async #one(action: string, body: object, options: CallOptions, retries?: number): Promise<Asset> {
    const path = PATH + action;
    const request = { body, signal: signalOf(options) };
    return assetOf(objectIn(await callV2(this.#context, path, request, retries), path));
  }
}

function assetOf(raw: unknown): Asset {
  const asset = normalize<Asset>(raw, [], ['assetId']);
  return { ...asset, uri: `asset://${asset.assetId}`, isReady: statusIs('ready', asset.status) };
}
