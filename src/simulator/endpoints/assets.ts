import { text } from '../../json/values.js';
import type { AssetRecord } from '../state/assets.js';
import type { Platform } from '../state/platform.js';
import { type Actions, GROUP_ACTIONS } from './asset-groups.js';
import { refuseBearer } from './auth.js';
import type { Call } from './call.js';
import { BY_NUMBER, isNamed, slice, wantedPage } from './paging.js';
import { readObject } from './read-body.js';
import { envelope, notFound } from './responses.js';

const TYPES = ['Image', 'Video', 'Audio'];

const ACTIONS: Actions = {
  create(platform, { groupId: group, url, assetType, name }) {
    const groupId = text(group);
    if (typeof url !== 'string' || !/^https?:/.test(url)) return blank('url');
    if (!TYPES.includes(assetType as string))
      return envelope(301, `PARAMS_INVALID: assetType must be one of ${TYPES.join(', ')}`);
    if (typeof name !== 'string' || name === '') return blank('name');
    if (groupId === undefined || !platform.assets.takesInto(groupId)) return unknown('group');
    const isUsable = !url.startsWith(`${platform.origin}/files/`) || platform.files.upload(url) !== undefined;
    const asset = platform.assets.add({ groupId, url, assetType: assetType as string, name, isUsable });
    return envelope(0, 'success', { assetId: asset.assetId, status: platform.assets.statusOf(asset) });
  },
  query: (platform, body) => withAsset(platform, body, (asset) => detail(platform, asset)),
  list(platform, body) {
    const wanted = wantedPage(body, BY_NUMBER);
    if (wanted instanceof Response) return wanted;
    const [groupId, status] = [text(body.groupId), text(body.status)];
    const found = [...platform.assets.assets.values()].filter(
      (asset) =>
        (groupId === undefined || asset.groupId === groupId) &&
        (status === undefined || platform.assets.statusOf(asset) === status) &&
        isNamed(asset.name, body.name),
    );
    const items = slice(found, wanted).map((asset) => detail(platform, asset));
    return envelope(0, 'success', { items, totalCount: found.length });
  },
  update(platform, body) {
    const { name } = body;
    if (typeof name !== 'string' || name === '') return blank('name');
    return withAsset(platform, body, (asset) => {
      asset.name = name;
      return { assetId: asset.assetId, name, status: platform.assets.statusOf(asset) };
    });
  },
  delete: (platform, body) =>
    withAsset(platform, body, ({ assetId }) => {
      platform.assets.assets.delete(assetId);
      return null;
    }),
};

/** `POST /openapi/v2/assets/…`: the account's assets and their groups. */
export async function manageAssets(call: Call): Promise<Response> {
  const [actions, name] = call.target.startsWith('groups/')
    ? [GROUP_ACTIONS, call.target.slice('groups/'.length)]
    : [ACTIONS, call.target];
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) return notFound();
  return refuseBearer(call, 'envelope') ?? action(call.platform, (await readObject(call.request)) ?? {});
}

function withAsset(
  { assets }: Platform,
  body: Readonly<Record<string, unknown>>,
  act: (asset: AssetRecord) => unknown,
): Response {
  const id = text(body.assetId);
  // As captured.
  if (id === undefined) return envelope(301, '素材ID不能为空');
  const asset = assets.assets.get(id);
  return asset ? envelope(0, 'success', act(asset)) : unknown('asset');
}

function detail({ assets }: Platform, asset: AssetRecord): Record<string, unknown> {
  const { assetId, groupId, name, assetType, url } = asset;
  const status = assets.statusOf(asset);
  return { assetId, groupId, name, status, assetType, previewUrl: status === 'ACTIVE' ? url : null };
}

const blank = (field: string) => envelope(301, `PARAMS_INVALID: ${field} must not be blank`);

const unknown = (what: string) => envelope(404, `${what} not found`);
