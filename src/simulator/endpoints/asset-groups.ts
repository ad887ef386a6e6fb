import { text } from '../../json/values.js';
import type { AssetGroupRecord } from '../state/assets.js';
import type { Platform } from '../state/platform.js';
import { BY_NUMBER, isNamed, slice, wantedPage } from './paging.js';
import { envelope } from './responses.js';

/** What can be done, by the last part of the path. */
export type Actions = Readonly<
  Record<string, (platform: Platform, body: Readonly<Record<string, unknown>>) => Response>
>;

/** What can be done with groups of assets, by the last part of the path. */
export const GROUP_ACTIONS: Actions = {
  create({ assets }, { name, description }) {
    if (typeof name !== 'string' || name === '') return envelope(301, 'PARAMS_INVALID: name must not be blank');
    return envelope(0, 'success', assets.addGroup(name, text(description) ?? null));
  },
  query: (platform, body) =>
    withGroup(platform, body, (group) => ({
      ...group,
      assetCount: platform.assets.inGroup(group.groupId).length,
    })),
  list({ assets }, body) {
    const wanted = wantedPage(body, BY_NUMBER);
    if (wanted instanceof Response) return wanted;
    const found = [...assets.groups.values()].filter(({ name }) => isNamed(name, body.name));
    return envelope(0, 'success', { items: slice(found, wanted), totalCount: found.length });
  },
  update: (platform, body) =>
    withGroup(platform, body, (group) => {
      const { name, description } = body;
      if (typeof name === 'string' && name !== '') group.name = name;
      if (typeof description === 'string') group.description = description;
      return group;
    }),
  delete: (platform, body) =>
    withGroup(platform, body, ({ groupId }) => {
      for (const { assetId } of platform.assets.inGroup(groupId)) platform.assets.assets.delete(assetId);
      platform.assets.groups.delete(groupId);
      return null;
    }),
};

function withGroup(
  { assets }: Platform,
  body: Readonly<Record<string, unknown>>,
  act: (group: AssetGroupRecord) => unknown,
): Response {
  const id = text(body.groupId);
  // The same of an asset was captured in these words.
  if (id === undefined) return envelope(301, '素材组ID不能为空');
  const group = assets.groups.get(id);
  return group ? envelope(0, 'success', act(group)) : envelope(404, 'group not found');
}
