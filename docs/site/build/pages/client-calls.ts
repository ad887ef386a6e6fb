import { code } from '../../../../codegen/words/code.js';
import type { RunningHub, Task } from '../../../../src/index.js';
import { link } from './markdown.js';

/** The methods of an object and of what it holds: `account.get`, `assets.groups.list`. */
type MethodOf<T> = {
  [K in keyof T & string]: T[K] extends (...args: never[]) => unknown
    ? K
    : T[K] extends object
      ? `${K}.${MethodOf<T[K]>}`
      : never;
}[keyof T & string];

/** A call of a method that exists. */
type ClientCall = `rh.${MethodOf<RunningHub>}(${string})` | `task.${MethodOf<Task>}(${string})`;

/** Operation → the call of the client that uses it. */
const CALLS = {
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
  queryTask: 'task.status()',
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
} as const satisfies Readonly<Record<string, ClientCall>>;

/** Operation that the client does not use → the newer one that it uses in its place. */
const REPLACED = {
  createWorkflowTask: 'runWorkflow',
  getTaskStatus: 'queryTask',
  startAppTask: 'runApp',
  uploadResource: 'uploadMedia',
} as const satisfies Readonly<Record<string, keyof typeof CALLS>>;

/** An operation that the client uses. */
export type CalledOperation = keyof typeof CALLS;

/** What holds a method, as it stands before the method's name → its page in the reference. */
const HOLDERS: Readonly<Record<string, string>> = {
  rh: 'classes/RunningHub',
  task: 'interfaces/Task',
  'rh.account': 'interfaces/AccountResource',
  'rh.apiKeys': 'interfaces/ApiKeys',
  'rh.apps': 'interfaces/Apps',
  'rh.assets': 'interfaces/Assets',
  'rh.assets.groups': 'interfaces/AssetGroups',
  'rh.lora': 'interfaces/Lora',
  'rh.queue': 'interfaces/QueueResource',
  'rh.quickCreate': 'interfaces/QuickCreate',
  'rh.quickCreate.styles': 'interfaces/QuickCreateStyles',
  'rh.resources': 'interfaces/Resources',
  'rh.webhooks': 'interfaces/Webhooks',
  'rh.workflows': 'interfaces/Workflows',
};

/** The operations about which this file knows how the client does them. */
export const KNOWN_OPERATIONS: readonly string[] = [...Object.keys(CALLS), ...Object.keys(REPLACED)];

/**
 * How the client reaches an endpoint, as Markdown: the method, with a link to its page in the reference.
 *
 * @throws Error when this file does not know the operation.
 */
export function clientCallOf(operationId: string): string {
  const method = CALLS[calledFor(operationId)];
  const [, holder = '', name = ''] = /^(.+)\.(\w+)\(/.exec(method) ?? [];
  const call = link(code(method), `/reference/runninghub/${HOLDERS[holder]}.md#${name.toLowerCase()}`);
  const lowLevel = `${code('createApi(rh)')} of ${code('runninghub/api')}`;
  return isIn(CALLS, operationId) ? call : `${call} uses a newer endpoint; this one: ${lowLevel}`;
}

/**
 * The operation that the client uses in order to do what an endpoint does.
 *
 * @throws Error when this file does not know the endpoint's.
 */
export function calledFor(operationId: string): CalledOperation {
  if (isIn(CALLS, operationId)) return operationId;
  if (!isIn(REPLACED, operationId)) throw new Error(`${operationId} stands in no table of client-calls.ts.`);
  return REPLACED[operationId];
}

function isIn<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}
