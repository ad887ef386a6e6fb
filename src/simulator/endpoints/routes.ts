import { accountStatus, queueStatus } from './account.js';
import { type AnswerForm, envelope } from './answers.js';
import { appInputs, v1Run, v2Run, workflowGraph } from './comfy.js';
import { downloadFile } from './download.js';
import { loraUploadUrl, storeLora } from './lora.js';
import type { Call } from '../state/platform.js';
import { queryTask } from './query.js';
import { previewPrice, submit } from './submit.js';
import { uploadFile } from './upload.js';
import { resendWebhook, webhookDetail } from './webhook-events.js';
import { v1Cancel, v1Outputs, v1Status } from './v1-tasks.js';

/** What a request is about. A `submit` starts a task of any kind; `other` is an address that the platform does not have. */
export type Operation =
  | 'submit'
  | 'query'
  | 'upload'
  | 'preview'
  | 'queue'
  | 'account'
  | 'status'
  | 'outputs'
  | 'cancel'
  | 'workflow'
  | 'app'
  | 'webhook'
  | 'lora'
  | 'file'
  | 'other';

/** Where a request leads. */
export interface Route {
  readonly operation: Operation;
  /** How this endpoint reports a refusal. */
  readonly form: AnswerForm;
  readonly handle: (call: Call) => Promise<Response>;
  /** What the path names: a model, a file, a workflow. Empty for most endpoints. */
  readonly target: string;
}

type Entry = readonly [operation: Operation, form: AnswerForm, handle: Route['handle'], target?: string];

const fixed: Readonly<Record<string, Entry>> = {
  '/openapi/v2/query': ['query', 'task', queryTask],
  '/openapi/v2/media/upload/binary': ['upload', 'upload', uploadFile],
  '/openapi/v2/queue/status': ['queue', 'envelope', queueStatus],
  '/uc/openapi/accountStatus': ['account', 'envelope', accountStatus],
  '/task/openapi/status': ['status', 'envelope', v1Status],
  '/task/openapi/outputs': ['outputs', 'envelope', v1Outputs],
  '/task/openapi/cancel': ['cancel', 'envelope', v1Cancel],
  '/task/openapi/create': ['submit', 'envelope', v1Run, 'workflow'],
  '/task/openapi/ai-app/run': ['submit', 'envelope', v1Run, 'app'],
  '/task/openapi/getWebhookDetail': ['webhook', 'envelope', webhookDetail],
  '/task/openapi/retryWebhook': ['webhook', 'envelope', resendWebhook],
  '/api/openapi/getJsonApiFormat': ['workflow', 'envelope', workflowGraph],
  '/api/webapp/apiCallDemo': ['app', 'envelope', appInputs],
  '/api/openapi/getLoraUploadUrl': ['lora', 'envelope', loraUploadUrl],
};

// The first prefix that fits counts: every path under /openapi/v2/ that is nothing else names a model.
const prefixes: readonly (readonly [prefix: string, ...Entry])[] = [
  ['/openapi/v2/price-preview/', 'preview', 'preview', previewPrice],
  ['/openapi/v2/run/', 'submit', 'task', v2Run],
  ['/openapi/v2/', 'submit', 'task', submit],
  ['/files/', 'file', 'envelope', downloadFile],
  ['/lora/', 'lora', 'envelope', storeLora],
];

/** Finds out what a path is about. */
export function routeOf(path: string): Route {
  const entry = Object.hasOwn(fixed, path) ? fixed[path] : undefined;
  if (entry) {
    const [operation, form, handle, target = ''] = entry;
    return { operation, form, handle, target };
  }
  for (const [prefix, operation, form, handle] of prefixes) {
    if (path.startsWith(prefix)) return { operation, form, handle, target: decodePath(path.slice(prefix.length)) };
  }
  return { operation: 'other', form: 'envelope', handle: notFound, target: '' };
}

const notFound = async () => envelope(404, 'NOT_FOUND', null, 404);

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
