import { PLATFORM_SEGMENTS } from '../../generated/conventions.gen.js';
import {
  ACCOUNT_PATH,
  API_PREFIX,
  APP_PATH,
  CANCEL_PATH,
  CREATE_PATH,
  GRAPH_PATH,
  LORA_PATH,
  OUTPUTS_PATH,
  RESEND_PATH,
  RUN_APP_PATH,
  RUN_QUICK_CREATE_PATH,
  STATUS_PATH,
  V1_UPLOAD_PATH,
  WEBHOOK_PATH,
} from '../http/endpoints.js';

/** Where an operation takes the key besides the header: a field of its query or of its body. */
export interface KeyPlace {
  readonly in: 'query' | 'body';
  readonly name: 'apiKey' | 'apikey';
}

const IN_BODY = [
  CANCEL_PATH,
  CREATE_PATH,
  GRAPH_PATH,
  LORA_PATH,
  OUTPUTS_PATH,
  RESEND_PATH,
  RUN_APP_PATH,
  RUN_QUICK_CREATE_PATH,
  STATUS_PATH,
  V1_UPLOAD_PATH,
  WEBHOOK_PATH,
];

/** The operations that take the key in a field of their own. A test compares them with the spec. */
export const KEY_PLACES: ReadonlyMap<string, KeyPlace> = /* @__PURE__ */ new Map<string, KeyPlace>([
  [APP_PATH, { in: 'query', name: 'apiKey' }],
  [ACCOUNT_PATH, { in: 'body', name: 'apikey' }],
  ...IN_BODY.map((path): [string, KeyPlace] => [path, { in: 'body', name: 'apiKey' }]),
]);

/** POSTs that change nothing. */
const READS =
  /^\/openapi\/v2\/(?:query|price-preview\/.+|(?:aiapp|resource|assets|assets\/groups)\/list|assets\/(?:groups\/)?query)$|^\/(?:task\/openapi\/(?:status|outputs|getWebhookDetail)|api\/openapi\/getJsonApiFormat|api\/fast\/creation\/model\/params|uc\/openapi\/accountStatus)$/;

/** Whether a request only asks, so that it may be sent again although it may have arrived. */
export function isRead(method: string, path: string): boolean {
  return method === 'GET' || READS.test(path);
}

/** Whether a request starts a task, which may cost money. */
export function isSubmit(method: string, path: string): boolean {
  if (method !== 'POST') return false;
  if (/^\/task\/openapi\/(?:create|(?:quick-)?ai-app\/run)$/.test(path)) return true;
  const segment = path.startsWith(API_PREFIX) ? path.slice(API_PREFIX.length).split('/', 1)[0]! : undefined;
  return segment !== undefined && (segment === 'run' || !PLATFORM_SEGMENTS.includes(segment));
}
