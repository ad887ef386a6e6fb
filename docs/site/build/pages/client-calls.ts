import { code } from '../../../../codegen/words/code.js';

/** Operation → the call of the client that uses it. The others are reached with `createApi`. */
const CALLS: Readonly<Record<string, string>> = {
  listQuickCreateStyles: 'rh.quickCreate.styles.list(webappId)',
  getWorkflowJson: 'rh.workflows.get(id)',
  getLoraUploadUrl: 'rh.lora.upload(file)',
  getAppInputs: 'rh.apps.inputs(id)',
  listApps: 'rh.apps.list(query)',
  listApiKeys: 'rh.apiKeys.list()',
  createAsset: 'rh.assets.create(asset)',
  deleteAsset: 'rh.assets.delete(id)',
  listAssets: 'rh.assets.list(query)',
  getAsset: 'rh.assets.get(id)',
  updateAsset: 'rh.assets.update(id, { name })',
  createAssetGroup: 'rh.assets.groups.create(fields)',
  deleteAssetGroup: 'rh.assets.groups.delete(id)',
  listAssetGroups: 'rh.assets.groups.list(query)',
  getAssetGroup: 'rh.assets.groups.get(id)',
  updateAssetGroup: 'rh.assets.groups.update(id, fields)',
  uploadMedia: 'rh.upload(media)',
  previewPrice: 'rh.previewPrice(model, input)',
  queryTask: 'rh.task(id).status()',
  getQueueStatus: 'rh.queue.get()',
  listResources: 'rh.resources.list(query)',
  runApp: 'rh.apps.run(id, nodes)',
  runWorkflow: 'rh.workflows.run(id, nodes)',
  cancelTask: 'task.cancel()',
  getTaskOutputs: 'rh.workflows.progress(task)',
  getWebhookDetail: 'rh.webhooks.get(task)',
  startQuickCreateTask: 'rh.quickCreate.run(webappId, code, nodes)',
  resendWebhook: 'rh.webhooks.resend(webhookId)',
  getAccountStatus: 'rh.account.get()',
};

/** How the client reaches an endpoint, as Markdown. */
export function clientCallOf(operationId: string): string {
  const call = CALLS[operationId];
  return call === undefined ? `${code('createApi(rh)')} of ${code('runninghub/api')}` : code(call);
}
