import { PLATFORM_SEGMENTS } from '../../generated/conventions.gen.js';
import { assertType } from '../async/read-options.js';
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
  STYLES_PATH,
  V1_UPLOAD_PATH,
  WEBHOOK_PATH,
} from '../http/endpoints.js';
import { listInWords } from '../json/list-in-words.js';

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

/** POSTs of v1 and of the site that change nothing. */
const READS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ACCOUNT_PATH,
  GRAPH_PATH,
  OUTPUTS_PATH,
  STATUS_PATH,
  STYLES_PATH,
  WEBHOOK_PATH,
]);

/** POSTs of v1 that start a task. */
const STARTS: ReadonlySet<string> = /* @__PURE__ */ new Set([CREATE_PATH, RUN_APP_PATH, RUN_QUICK_CREATE_PATH]);

/** The methods that the endpoints have. Another one would leave as a POST, which may start a task. */
export const METHODS = ['GET', 'POST'] as const;

/** @throws InputError when no endpoint has the method. */
export function assertMethod(method: string): void {
  assertType(method, 'method', [(value) => METHODS.includes(value as 'GET'), listInWords(METHODS, 'or')]);
}

/** The first segment of a v2 path; undefined for other paths. */
function segmentOf(path: string): string | undefined {
  return path.startsWith(API_PREFIX) ? path.slice(API_PREFIX.length).split('/', 1)[0] : undefined;
}

/**
 * Whether a request only asks, so that it may be sent again although it may have arrived. In v2 the last word of the
 * platform's own paths tells; a model may be called anything.
 */
export function isRead(method: string, path: string): boolean {
  if (method === 'GET' || READS.has(path)) return true;
  const segment = segmentOf(path);
  if (segment === undefined || isSubmit(method, path)) return false;
  return segment === 'price-preview' || /\/(?:list|query)$/.test(path);
}

/** Whether a request starts a task, which may cost money. */
export function isSubmit(method: string, path: string): boolean {
  if (method !== 'POST') return false;
  const segment = segmentOf(path);
  return segment === undefined ? STARTS.has(path) : segment === 'run' || !PLATFORM_SEGMENTS.includes(segment);
}
