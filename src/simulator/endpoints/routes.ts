import { PLATFORM_SEGMENTS } from '../../../generated/conventions.gen.js';
import {
  ACCOUNT_PATH,
  API_PREFIX,
  APP_PATH,
  CANCEL_PATH,
  CREATE_PATH,
  GRAPH_PATH,
  LORA_PATH,
  OUTPUTS_PATH,
  pricePreviewPath,
  QUERY_PATH,
  QUEUE_STATUS_PATH,
  RESEND_PATH,
  RUN_APP_PATH,
  RUN_QUICK_CREATE_PATH,
  STATUS_PATH,
  STYLES_PATH,
  UPLOAD_PATH,
  V1_UPLOAD_PATH,
  WEBHOOK_PATH,
} from '../../http/endpoints.js';
import { accountStatus, queueStatus } from './account.js';
import { manageAssets } from './assets.js';
import type { Call } from './call.js';
import { completeChat, listLlms } from './chat.js';
import { v1Run, v2Run } from './comfy.js';
import { downloadFile } from './download.js';
import { appInputs, workflowGraph } from './graphs.js';
import { listApiKeys, listApps, listResources } from './lists.js';
import { loraUploadUrl, storeLora } from './lora.js';
import { queryTask } from './query.js';
import { listStyles, runQuickCreate } from './quick-create.js';
import { chatError, notFound, type ResponseForm } from './responses.js';
import { previewPrice, submit } from './submit.js';
import { uploadFile, v1Upload } from './upload.js';
import { v1Cancel, v1Outputs, v1Status } from './v1-tasks.js';
import { resendWebhook, webhookDetail } from './webhook-events.js';

/** What a request is about. A `submit` starts a task of any kind; `other` is a path that the simulator has not. */
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
  | 'apps'
  | 'resources'
  | 'keys'
  | 'styles'
  | 'assets'
  | 'file'
  | 'chat'
  | 'llms'
  | 'other';

/** Where a request leads. */
export interface Route {
  readonly operation: Operation;
  /** How this endpoint reports a refusal. */
  readonly form: ResponseForm;
  readonly handle: (call: Call) => Promise<Response>;
  /** What the path names: a model, a file, a workflow. Empty for most endpoints. */
  readonly target: string;
}

type Entry = readonly [operation: Operation, form: ResponseForm, handle: Route['handle'], target?: string];

const FIXED: Readonly<Record<string, Entry>> = {
  [QUERY_PATH]: ['query', 'task', queryTask],
  [UPLOAD_PATH]: ['upload', 'upload', uploadFile],
  [V1_UPLOAD_PATH]: ['upload', 'envelope', v1Upload],
  [QUEUE_STATUS_PATH]: ['queue', 'envelope', queueStatus],
  [ACCOUNT_PATH]: ['account', 'envelope', accountStatus],
  [STATUS_PATH]: ['status', 'envelope', v1Status],
  [OUTPUTS_PATH]: ['outputs', 'envelope', v1Outputs],
  [CANCEL_PATH]: ['cancel', 'envelope', v1Cancel],
  [CREATE_PATH]: ['submit', 'envelope', v1Run, 'workflow'],
  [RUN_APP_PATH]: ['submit', 'envelope', v1Run, 'app'],
  [RUN_QUICK_CREATE_PATH]: ['submit', 'envelope', runQuickCreate],
  [STYLES_PATH]: ['styles', 'envelope', listStyles],
  [`${API_PREFIX}aiapp/list`]: ['apps', 'envelope', listApps],
  [`${API_PREFIX}resource/list`]: ['resources', 'envelope', listResources],
  [`${API_PREFIX}api-key/list`]: ['keys', 'envelope', listApiKeys],
  [WEBHOOK_PATH]: ['webhook', 'envelope', webhookDetail],
  [RESEND_PATH]: ['webhook', 'envelope', resendWebhook],
  [GRAPH_PATH]: ['workflow', 'envelope', workflowGraph],
  [APP_PATH]: ['app', 'envelope', appInputs],
  [LORA_PATH]: ['lora', 'envelope', loraUploadUrl],
  '/v1/chat/completions': ['chat', 'chat', completeChat],
  '/v1/models': ['llms', 'chat', listLlms],
};

const UNKNOWN: Entry = ['other', 'envelope', async () => notFound()];

// The first prefix that fits counts: every path of v2 that is nothing of the platform's own names a model.
const PREFIXES: readonly (readonly [prefix: string, ...Entry])[] = [
  [pricePreviewPath(''), 'preview', 'preview', previewPrice],
  [`${API_PREFIX}run/`, 'submit', 'task', v2Run],
  [`${API_PREFIX}assets/`, 'assets', 'envelope', manageAssets],
  ...PLATFORM_SEGMENTS.map((segment) => [`${API_PREFIX}${segment}/`, ...UNKNOWN] as const),
  [API_PREFIX, 'submit', 'task', submit],
  ['/files/', 'file', 'envelope', downloadFile],
  ['/lora/', 'lora', 'envelope', storeLora],
  ['/v1/', 'other', 'chat', async () => chatError(404, 'The gateway has no such path.', { code: 'unknown_url' })],
];

/** What a request can be about. */
export const OPERATIONS: readonly string[] = [
  ...new Set([...Object.values(FIXED), UNKNOWN, ...PREFIXES.map(([, ...entry]) => entry)].map(([name]) => name)),
];

/** Finds out what a path is about. */
export function routeOf(path: string): Route {
  const entry = Object.hasOwn(FIXED, path) ? FIXED[path] : undefined;
  if (entry) {
    const [operation, form, handle, target = ''] = entry;
    return { operation, form, handle, target };
  }
  for (const [prefix, operation, form, handle] of PREFIXES) {
    if (path.startsWith(prefix)) return { operation, form, handle, target: decodePath(path.slice(prefix.length)) };
  }
  const [operation, form, handle] = UNKNOWN;
  return { operation, form, handle, target: '' };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
