import { createApi } from '../../src/api/index.js';
import type { RunningHub } from '../../src/index.js';
import { ID } from '../support/platform.js';

const WORKFLOW = '1900000000000000001';
const APP = '1900000000000000401';
const QUICK_APP = '1900000000000000501';
const ASSET = '1900000000000000601';
const GROUP = '1900000000000000602';
const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10);
const text = { nodeId: '10', nodeName: 'Text', fieldName: 'text', fieldType: 'STRING', description: 'prompt' };
const nodes = [{ ...text, fieldValue: 'a red fox' }];
const stored = new File([picture], 'picture.png');
const apiKey = '';
/** The task that the example of a webhook is about. */
const WEBHOOK_TASK = '1900000000000000101';

/** How a client reaches each operation of the platform: by a method of its own. */
export const METHODS: Readonly<Record<string, (rh: RunningHub) => Promise<unknown>>> = {
  listQuickCreateStyles: (rh) => rh.quickCreate.styles.list(QUICK_APP),
  startQuickCreateTask: (rh) => rh.quickCreate.submit(QUICK_APP, '001', nodes),
  getWorkflowJson: (rh) => rh.workflows.get(WORKFLOW),
  getLoraUploadUrl: (rh) => rh.lora.upload({ data: picture, fileName: 'style.safetensors' }),
  getAppInputs: (rh) => rh.apps.get(APP),
  listApps: async (rh) => rh.apps.list({ sort: 'HOTTEST', days: 7 }),
  listApiKeys: (rh) => rh.apiKeys.list(),
  createAsset: (rh) => rh.assets.create({ groupId: GROUP, url: 'https://x.example/a', assetType: 'Image', name: 'a' }),
  deleteAsset: (rh) => rh.assets.delete(ASSET),
  getAsset: (rh) => rh.assets.get(ASSET),
  listAssets: async (rh) => rh.assets.list({ groupId: GROUP }),
  updateAsset: (rh) => rh.assets.update(ASSET, { name: 'heroine' }),
  createAssetGroup: (rh) => rh.assets.groups.create({ name: 'film' }),
  deleteAssetGroup: (rh) => rh.assets.groups.delete(GROUP),
  getAssetGroup: (rh) => rh.assets.groups.get(GROUP),
  listAssetGroups: async (rh) => rh.assets.groups.list(),
  updateAssetGroup: (rh) => rh.assets.groups.update(GROUP, { name: 'film' }),
  uploadMedia: (rh) => rh.upload({ data: picture, fileName: 'picture.png' }),
  previewPrice: (rh) => rh.previewPrice({ id: 'acme/draw' }, { prompt: 'a red fox' }),
  queryTask: (rh) => rh.task(ID).status(),
  getQueueStatus: (rh) => rh.queue.get(),
  listResources: async (rh) => rh.resources.list({ resourceType: 'LORA' }),
  runApp: (rh) => rh.apps.submit(APP, { '285.image': 'openapi/picture.jpg' }),
  runWorkflow: (rh) => rh.workflows.submit(WORKFLOW, { '6.text': 'a red fox' }),
  cancelTask: (rh) => rh.task(ID).cancel(),
  getWebhookDetail: (rh) => rh.webhooks.get(WEBHOOK_TASK),
  resendWebhook: (rh) => rh.webhooks.resend('1900000000000000201'),
  getAccountStatus: (rh) => rh.account.get(),
};

/** The others, of which v2 has a newer form: as the low-level client sends them. */
export const LOW_LEVEL: Readonly<Record<string, (rh: RunningHub) => Promise<{ data?: unknown; error?: unknown }>>> = {
  createWorkflowTask: (rh) => createApi(rh).POST('/task/openapi/create', { body: { apiKey, workflowId: WORKFLOW } }),
  startAppTask: (rh) =>
    createApi(rh).POST('/task/openapi/ai-app/run', { body: { apiKey, webappId: APP, nodeInfoList: [] } }),
  getTaskStatus: (rh) => createApi(rh).POST('/task/openapi/status', { body: { apiKey, taskId: ID } }),
  getTaskOutputs: (rh) => createApi(rh).POST('/task/openapi/outputs', { body: { apiKey, taskId: ID } }),
  uploadResource: (rh) =>
    createApi(rh).POST('/task/openapi/upload', {
      body: { apiKey, file: stored as never },
      bodySerializer: () => {
        const form = new FormData();
        form.append('apiKey', apiKey);
        form.append('file', stored);
        return form;
      },
    }),
};
