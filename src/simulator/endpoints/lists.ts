import { LIBRARY, type LibraryFile } from '../state/library.js';
import type { Platform } from '../state/platform.js';
import { bearerOf, refuseBearer } from './auth.js';
import type { Call } from './call.js';
import { BY_CURRENT, isNamed, recordsPage, wantedPage } from './paging.js';
import { readObject } from './read-body.js';
import { envelope } from './responses.js';

const SINCE = '2026-01-01T00:00:00';

/** `POST /openapi/v2/aiapp/list`: the published apps. The vendor's client sends the key without the word Bearer. */
export async function listApps(call: Call): Promise<Response> {
  const { request, platform } = call;
  const bare = request.headers.get('authorization') ?? '';
  const headers = { authorization: /^[^\s]+$/.test(bare) ? `Bearer ${bare}` : bare };
  const refused = refuseBearer({ ...call, request: new Request(request.url, { headers }) }, 'envelope');
  if (refused) return refused;
  const body = (await readObject(request)) ?? {};
  const wanted = wantedPage(body, BY_CURRENT);
  if (wanted instanceof Response) return wanted;
  const apps = Object.entries(platform.apps).map(([id, { name }]) => ({ id, name, uses: usesOf(platform, id) }));
  if (body.sort === 'HOTTEST') apps.sort((one, other) => other.uses - one.uses);
  if (body.sort === 'NEWEST') apps.reverse();
  const records = apps.map(({ id, name }) => ({
    title: name,
    description: null,
    cover: null,
    invokeExample: `curl --location '${platform.origin}/openapi/v2/run/ai-app/${id}'`,
  }));
  return recordsPage(records, wanted);
}

/** How often an app was run. */
export function usesOf({ tasks }: Platform, id: string): number {
  return tasks.all().filter(({ model }) => model.id === `app/${id}`).length;
}

/** `POST /openapi/v2/resource/list`: the model files that loader nodes can take. */
export async function listResources(call: Call): Promise<Response> {
  const refused = refuseBearer(call, 'envelope');
  if (refused) return refused;
  const body = (await readObject(call.request)) ?? {};
  const wanted = wantedPage(body, BY_CURRENT);
  if (wanted instanceof Response) return wanted;
  const found = LIBRARY.filter((file) => fits(file, body));
  return recordsPage(
    found.map((file) => resourceOf(file)),
    wanted,
  );
}

function fits({ resourceType, resourceName, baseModel, tags }: LibraryFile, body: Record<string, unknown>): boolean {
  const bases = listOf(body.baseModels);
  const type = body.resourceType ?? resourceType;
  return (
    type === resourceType &&
    isNamed(resourceName, body.resourceName) &&
    (bases.length === 0 || bases.includes(baseModel)) &&
    listOf(body.tags).every((tag) => tags.some(({ id }) => id === Number(tag)))
  );
}

function resourceOf({ baseModel, ...file }: LibraryFile): Record<string, unknown> {
  const version = {
    id: String(BigInt(file.id) + 1n),
    version: 'v1',
    versionResourceName: file.nodeModelName,
    baseModel,
    baseModelSubtype: null,
    triggerWords: null,
    desc: null,
    posterInfos: [],
  };
  const owner = { name: 'sample', avatar: null };
  return { ...file, createTime: SINCE, posterUrl: null, thumbnailUrl: null, owner, versions: [version] };
}

/** `GET /openapi/v2/api-key/list`: the keys of the account, masked. Where every key is taken, the one that asks. */
export async function listApiKeys(call: Call): Promise<Response> {
  const refused = refuseBearer(call, 'envelope');
  if (refused) return refused;
  const { keys, tasks } = call.platform;
  const known = keys ? [...keys.keys()] : [bearerOf(call.request)!];
  const list = known.map((key, index) => ({
    key: `${key.slice(0, Math.min(4, Math.floor(key.length / 2)))}****`,
    apiKeyName: index === 0 ? 'default' : `key ${index + 1}`,
    status: 1,
    quotaLimit: null,
    quotaUsed: Number(tasks.charged),
    visible: true,
    expireAt: null,
    expireInMinute: null,
    createdAt: SINCE,
  }));
  return envelope(0, 'success', list);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
