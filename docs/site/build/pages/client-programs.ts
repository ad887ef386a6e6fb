import { block } from './markdown.js';
import type { CalledOperation } from './client-calls.js';

const PICTURE = "file('./picture.png')";
const PAINT = `'rhart-image-x-official/text-to-image', { prompt: 'a red fox' }`;
const GROUP =
  "const { groupId } = await rh.assets.groups.create({ name: 'cast', description: 'the people of the story' });";
const ASSET = `${GROUP}
const asset = await rh.assets.upload(${PICTURE}, { groupId, name: 'heroine' });`;
const HOOK = `const task = await rh.submit(
  'rhart-image-x-official/text-to-image',
  { prompt: 'a red fox' },
  { webhookUrl: 'http://127.0.0.1:9/tasks' }, // yours, which the platform has to reach
);
await task.result();
const record = await rh.webhooks.get(task);`;

/** Operation → what follows the client in a program that uses it. What a call needs is made first. */
const BODIES: Readonly<Record<CalledOperation, string>> = {
  listQuickCreateStyles: `
const { items } = await rh.quickCreate.styles.list('1900000000000000501');
for (const { modelName, modelTrigger } of items) console.log(modelName, modelTrigger);`,
  getWorkflowJson: `
const graph = await rh.workflows.get('1900000000000000001');
for (const [id, node] of Object.entries(graph)) console.log(id, node.class_type, Object.keys(node.inputs));`,
  getLoraUploadUrl: `
const { fileName } = await rh.lora.upload(file('./watercolor.safetensors'));
console.log(fileName); // the value for the node that loads the LoRA`,
  getAppInputs: `
const inputs = await rh.apps.inputs('1900000000000000401');
for (const { name, fieldType, fieldValue, options } of inputs) console.log(name, fieldType, fieldValue, options);`,
  listApps: `
const { items } = await rh.apps.list({ sort: 'HOTTEST', days: 7 });
for (const { id, title } of items) console.log(id, title);`,
  listApiKeys: `
for await (const { apiKeyName, quotaUsed } of rh.apiKeys.list()) console.log(apiKeyName, quotaUsed);`,
  createAsset: `
${GROUP}
const { url } = await rh.upload(${PICTURE});
const { assetId, status } = await rh.assets.create({ groupId, url, assetType: 'Image', name: 'heroine' });
console.log(assetId, status); // upload and this in one, with the wait until it is ready: rh.assets.upload`,
  deleteAsset: `
${ASSET}
await rh.assets.delete(asset.assetId);`,
  listAssets: `
for await (const { name, uri } of rh.assets.list({ status: 'ACTIVE' })) console.log(name, uri);`,
  getAsset: `
${ASSET}
const { isReady, status } = await rh.assets.get(asset.assetId);
console.log(isReady, status);`,
  updateAsset: `
${ASSET}
await rh.assets.update(asset.assetId, { name: 'the heroine' });`,
  createAssetGroup: `
${GROUP}
console.log(groupId);`,
  deleteAssetGroup: `
${GROUP}
await rh.assets.groups.delete(groupId);`,
  listAssetGroups: `
for await (const { groupId, name } of rh.assets.groups.list()) console.log(groupId, name);`,
  getAssetGroup: `
${GROUP}
const { assetCount } = await rh.assets.groups.get(groupId);
console.log(assetCount);`,
  updateAssetGroup: `
${GROUP}
await rh.assets.groups.update(groupId, { description: 'those who stay' });`,
  uploadMedia: `
const upload = await rh.upload(${PICTURE});
console.log(upload); // for any field of a model that takes this kind of file`,
  previewPrice: `
const { estimatedPrice, currency } = await rh.previewPrice(${PAINT});
console.log(estimatedPrice, currency);`,
  queryTask: `
const task = await rh.submit(${PAINT});
console.log(await task.status());
const { output } = await task.result(); // asks until it has ended
console.log(output);`,
  getQueueStatus: `
const { runningCount, concurrentLimit } = await rh.queue.get();
console.log(runningCount, concurrentLimit);`,
  listResources: `
const { items } = await rh.resources.list({ resourceType: 'LORA', resourceName: 'watercolor' });
console.log(items);`,
  runApp: `
const { outputs } = await rh.apps.run('1900000000000000401', { '122.prompt': 'a red fox' });
for (const output of outputs) console.log(await rh.download(output).save('out/'));`,
  runWorkflow: `
const { outputs } = await rh.workflows.run('1900000000000000001', { '6.text': 'a red fox', '3.seed': 42 });
for (const output of outputs) console.log(await rh.download(output).save('out/'));`,
  cancelTask: `
const task = await rh.workflows.submit('1900000000000000001', { '6.text': 'a red fox' });
await task.cancel();`,
  getTaskOutputs: `
const task = await rh.workflows.submit('1900000000000000001', { '6.text': 'a red fox' });
for await (const { finished } of rh.workflows.progress(task)) console.log(finished, 'nodes have ended');`,
  getWebhookDetail: `
${HOOK}
console.log(record.callbackStatus, record.callbackResponse, record.retryCount);`,
  startQuickCreateTask: `
const input = { nodeId: '10', fieldName: 'text', fieldValue: 'a red fox' };
const node = { ...input, nodeName: 'Text', fieldType: 'STRING', description: 'prompt' };
const { outputs } = await rh.quickCreate.run('1900000000000000501', '001', [node]);
for (const output of outputs) console.log(await rh.download(output).save('out/'));`,
  resendWebhook: `
${HOOK}
await rh.webhooks.resend(record.id);`,
  getAccountStatus: `
const { remainMoney, currency, remainCoins } = await rh.account.get();
console.log(remainMoney, currency, remainCoins);`,
};

/** A complete program that calls an operation, as Markdown. */
export function clientProgram(operation: CalledOperation): string {
  const body = BODIES[operation];
  const names = body.includes('file(') ? 'file, RunningHub' : 'RunningHub';
  return block('ts', `import { ${names} } from 'runninghub';\n\nconst rh = new RunningHub();${body}`);
}
