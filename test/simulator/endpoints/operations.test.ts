import { describe, expect, it, test } from 'vitest';
import spec from '../../../generated/openapi.json' with { type: 'json' };
import { sampleApps, sampleWorkflows, type Simulator } from '../../../src/simulator/index.js';
import { bench } from '../fixtures.js';

/** What the platform offers beside its models: method and path by the name of the operation. */
const operations = new Map(
  Object.entries(spec.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]: [string, Record<string, unknown>]) =>
      'x-model' in operation ? [] : [[String(operation.operationId), { method: method.toUpperCase(), path }] as const],
    ),
  ),
);

const apiKey = 'good';
const [workflowId] = Object.keys(sampleWorkflows) as [string];
const [webappId] = Object.keys(sampleApps) as [string];
const quickAppId = '1900000000000000501';
const field = { nodeId: '10', nodeName: 'Text', fieldName: 'text', fieldType: 'STRING', description: 'prompt' };

interface Known {
  readonly taskId: string;
  readonly webhookId: string;
  readonly groupId: string;
  readonly assetId: string;
}

/** A good body for each operation, or what stands in the address instead. */
const BODIES: Readonly<Record<string, (known: Known) => object>> = {
  startQuickCreateTask: () => ({
    apiKey,
    webappId: quickAppId,
    quickCreateCode: '001',
    nodeInfoList: [{ ...field, fieldValue: 'a red fox' }],
  }),
  listQuickCreateStyles: () => ({ type: 2, webappId: quickAppId }),
  createWorkflowTask: () => ({ apiKey, workflowId }),
  startAppTask: () => ({ apiKey, webappId, nodeInfoList: [] }),
  runWorkflow: () => ({ path: workflowId, nodeInfoList: [] }),
  runApp: () => ({ path: webappId, nodeInfoList: [] }),
  getWorkflowJson: () => ({ apiKey, workflowId }),
  getAppInputs: () => ({ apiKey, webappId }),
  getTaskStatus: ({ taskId }) => ({ apiKey, taskId }),
  getTaskOutputs: ({ taskId }) => ({ apiKey, taskId }),
  cancelTask: ({ taskId }) => ({ apiKey, taskId }),
  queryTask: ({ taskId }) => ({ taskId }),
  getWebhookDetail: ({ taskId }) => ({ apiKey, taskId }),
  resendWebhook: ({ webhookId }) => ({ apiKey, webhookId }),
  getAccountStatus: () => ({ apikey: apiKey }),
  getQueueStatus: () => ({}),
  listApiKeys: () => ({}),
  listApps: () => ({ current: 1, size: 10 }),
  listResources: () => ({ current: 1, size: 10 }),
  getLoraUploadUrl: () => ({ apiKey, loraName: 'style', md5Hex: '0'.repeat(32) }),
  previewPrice: () => ({ path: 'test/image', prompt: 'fox' }),
  uploadMedia: () => ({ file: new File([Uint8Array.of(1)], 'a.png') }),
  uploadResource: () => ({ apiKey, fileType: 'input', file: new File([Uint8Array.of(1)], 'a.png') }),
  createAssetGroup: () => ({ name: 'cast' }),
  listAssetGroups: () => ({ pageNumber: 1, pageSize: 10 }),
  getAssetGroup: ({ groupId }) => ({ groupId }),
  updateAssetGroup: ({ groupId }) => ({ groupId, name: 'crew' }),
  deleteAssetGroup: ({ groupId }) => ({ groupId }),
  createAsset: ({ groupId }) => ({ groupId, url: 'https://example.com/a.png', assetType: 'Image', name: 'a' }),
  listAssets: () => ({ pageNumber: 1, pageSize: 10 }),
  getAsset: ({ assetId }) => ({ assetId }),
  updateAsset: ({ assetId }) => ({ assetId, name: 'b' }),
  deleteAsset: ({ assetId }) => ({ assetId }),
};

/** Calls an operation as the spec says, with a key in the header. */
async function call(sim: Simulator, id: string, body: object): Promise<Record<string, unknown>> {
  const { method, path } = operations.get(id)!;
  const { path: named = '', ...fields } = body as { path?: string };
  const url = new URL(sim.origin + path.replace(/\{\w+\}/, named));
  const headers = { authorization: 'Bearer good' };
  const init: RequestInit = { method, headers };
  if (method === 'GET') url.search = new URLSearchParams(fields).toString();
  else if ('file' in fields) init.body = formOf(fields);
  else init.body = JSON.stringify(fields);
  const response = await sim.fetch(url, init);
  expect([id, response.status]).toEqual([id, 200]);
  return (await response.json()) as Record<string, unknown>;
}

function formOf(fields: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value as string | Blob);
  return form;
}

async function bench33() {
  const { sim, submit, post } = bench({ deliver: async () => new Response() });
  const { taskId } = await submit('test/text', { webhookUrl: 'https://example.com/hook' });
  await sim.clock.advance(10_000);
  const { data: event } = await post('/task/openapi/getWebhookDetail', { apiKey, taskId });
  const { data: group } = await post('/openapi/v2/assets/groups/create', { name: 'cast' });
  const asset = { groupId: group['groupId'], url: 'https://example.com/a.png', assetType: 'Image', name: 'a' };
  const { data: made } = await post('/openapi/v2/assets/create', asset);
  const known: Known = {
    taskId,
    webhookId: event['id']!,
    groupId: group['groupId']!,
    assetId: made['assetId']!,
  };
  return { sim, known };
}

describe('every operation of the platform', () => {
  it('has a call here', () => {
    expect(Object.keys(BODIES).sort()).toEqual([...operations.keys()].sort());
    expect(operations.size).toBe(33);
  });

  test.each(Object.keys(BODIES))('%s answers', async (id) => {
    const { sim, known } = await bench33();
    const response = await call(sim, id, BODIES[id]!(known));
    // Flat responses tell a failure by `errorCode`, the others by `code`.
    expect(response.errorCode ?? response.code, JSON.stringify(response)).toBeOneOf(['', 0]);
  });

  test.each(Object.keys(BODIES))('%s refuses a request without a key', async (id) => {
    const { sim, known } = await bench33();
    const { method, path } = operations.get(id)!;
    const { path: named = '', apiKey: _key, apikey: _other, ...fields } = BODIES[id]!(known) as Record<string, string>;
    const url = new URL(sim.origin + path.replace(/\{\w+\}/, named));
    const body = 'file' in fields ? formOf(fields) : JSON.stringify(fields);
    const response = await sim.fetch(url, { method, ...(method !== 'GET' && { body }) });
    expect(((await response.json()) as { code: number }).code).toBeOneOf([301, 412, 1601]);
  });
});

it('answers every other path with 404, as the platform does for paths that it does not know', async () => {
  const { sim } = bench();
  for (const [method, path] of [
    ['POST', '/openapi/v2/assets'],
    ['POST', '/openapi/v2/assets/remove'],
    ['POST', '/openapi/v2/assets/groups/remove'],
    ['POST', '/openapi/v2/assets/toString'],
    ['POST', '/openapi/v2/resource/find'],
    ['GET', '/x'],
  ] as const) {
    const response = await sim.fetch(sim.origin + path, { method, headers: { authorization: 'Bearer good' } });
    expect([path, response.status, await response.json()]).toEqual([
      path,
      404,
      { code: 404, msg: 'NOT_FOUND', data: null },
    ]);
  }
});
