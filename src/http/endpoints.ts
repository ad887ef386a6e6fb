import { MODEL_PREFIX } from '../../generated/conventions.gen.js';

/** What the paths of v2 endpoints begin with, those of models among them. */
export const API_PREFIX = MODEL_PREFIX;

/** Tells how far a task is. */
export const QUERY_PATH = `${API_PREFIX}query`;

/** Stores one file. */
export const UPLOAD_PATH = `${API_PREFIX}media/upload/binary`;

/** Tells how busy the key's queue is. */
export const QUEUE_STATUS_PATH = `${API_PREFIX}queue/status`;

// The endpoints of v1 and of the site have no prefix in common. Each is a constant of its own, so that a bundler leaves
// out those that nothing calls.

/** Tells what the account has. */
export const ACCOUNT_PATH = '/uc/openapi/accountStatus';
/** Starts a workflow. */
export const CREATE_PATH = '/task/openapi/create';
/** Starts an app. */
export const RUN_APP_PATH = '/task/openapi/ai-app/run';
/** Starts a Quick Create app. */
export const RUN_QUICK_CREATE_PATH = '/task/openapi/quick-ai-app/run';
/** Tells the state of a task. */
export const STATUS_PATH = '/task/openapi/status';
/** Tells the outputs of a task, or how far it is. */
export const OUTPUTS_PATH = '/task/openapi/outputs';
/** Stops a task. */
export const CANCEL_PATH = '/task/openapi/cancel';
/** Stores one file, for v1. The client uses {@link UPLOAD_PATH}. */
export const V1_UPLOAD_PATH = '/task/openapi/upload';
/** Tells how the delivery of a webhook went. */
export const WEBHOOK_PATH = '/task/openapi/getWebhookDetail';
/** Delivers a webhook again. */
export const RESEND_PATH = '/task/openapi/retryWebhook';
/** Tells the graph of a workflow. */
export const GRAPH_PATH = '/api/openapi/getJsonApiFormat';
/** Tells the inputs of an app. */
export const APP_PATH = '/api/webapp/apiCallDemo';
/** Tells where to put a LoRA file. */
export const LORA_PATH = '/api/openapi/getLoraUploadUrl';
/** Tells the styles of a Quick Create app. */
export const STYLES_PATH = '/api/fast/creation/model/params';

/** The path that runs a model, or a path below the prefix with such an id in it. The id cannot lead out of it. */
export function modelPath(id: string): string {
  return API_PREFIX + id.split('/').map(encodeURIComponent).join('/');
}

/** The path that tells the price of a call of a model. */
export function pricePreviewPath(model: string): string {
  return modelPath(`price-preview/${model}`);
}

/** The first part of an id, which tells endpoints of the platform from models. A server may not care about case. */
export const firstSegment = (id: string): string => id.split('/', 1)[0]!.toLowerCase();
