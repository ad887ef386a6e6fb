import { jsonBody } from '#platform';
import { retry } from '../async/retry.js';
import { isBailOut } from '../errors/bail-out.js';
import { happenedIn, isRunningHubError, type RunningHubError } from '../errors/base.js';
import { isAmbiguous, toError, toSubmitError } from '../http/classify.js';
import { API_PREFIX } from '../http/endpoints.js';
import { type ApiResponse, failureOf, type JsonResponse } from '../http/response.js';
import { isTransient } from '../http/transient.js';
import type { ApiRequest, Transport } from '../http/transport.js';
import { isObject } from '../json/values.js';
import { kept, severalTasks, unknownOutcome } from '../task/submit.js';
import { recordOf, taskIdsIn } from '../task/task-in.js';
import { assertMethod, isRead, isSubmit, KEY_PLACES } from './operations.js';
import { assertFilled } from './path.js';

/**
 * Sends a request with the key where its endpoint wants it, and returns the response once all of it has come. Ids of 64
 * bits are text in it, and the key is not in it.
 *
 * @throws InputError when the path lacks a parameter, or no endpoint has the method, before anything is sent.
 */
export async function authorized(transport: Transport, request: Request): Promise<Response> {
  const { method, signal } = request;
  const path = new URL(request.url).pathname;
  // A middleware may have made it another one.
  assertMethod(method);
  assertFilled(path);
  const prepared = await prepare(transport, request, path);
  let url = '';
  const onSend = (to: string) => (url = to);
  const attempt = (count: number) => exchange(transport, method, path, { ...prepared, attempt: count, onSend });
  const shouldRetry = (error: unknown) => isTransient(error) && (error.unsent === true || isRead(method, path));
  const { status, json, requestId, retryAfter } = await retry(attempt, {
    retries: transport.retries(),
    shouldRetry,
    baseDelay: 500,
    signal,
    onRetry: (...retried) => transport.log.retrying(method, path, ...retried),
  });
  const headers = new Headers({ 'content-type': 'application/json' });
  if (requestId !== undefined) headers.set('x-request-id', requestId);
  if (retryAfter !== undefined) headers.set('retry-after', String(Math.ceil(retryAfter / 1000)));
  const response = new Response(json, { status, headers });
  return Object.defineProperty(response, 'url', { value: url });
}

/** Stands for the address of the API, which is known only when a request is made. */
export const SOME_ADDRESS = 'https://api.invalid';

async function prepare(transport: Transport, request: Request, path: string): Promise<ApiRequest> {
  const { signal } = request;
  const place = KEY_PLACES.get(path);
  const key = place && (await transport.key({ signal }));
  const query = new URL(request.url).searchParams;
  if (place?.in === 'query' && key && query.get(place.name) === '') query.set(place.name, key);
  const given = new Headers(request.headers);
  const kind = given.get('content-type') ?? '';
  // The transport writes these.
  for (const name of ['content-type', 'authorization']) given.delete(name);
  const common = { signal, key, headers: Object.fromEntries(given), ...(query.size > 0 && { query }) };
  if (request.method === 'GET') return { ...common, method: 'GET' };
  const name = place?.in === 'body' && key ? place.name : undefined;
  if (kind.startsWith('multipart/')) {
    const form = await request.formData();
    if (name && key && form.get(name) === '') form.set(name, key);
    return { ...common, form };
  }
  const text = await request.text();
  const init = { body: jsonBody(name && key ? withKey(text, name, key) : text) };
  // The text goes over the wire as it is; the body only says that there is one.
  return { ...common, body: text, init };
}

/** Fills the field in when it is at the top and was left empty. What stands further down is a user's own. */
function withKey(json: string, name: string, key: string): string {
  try {
    const body: unknown = JSON.parse(json);
    return isObject(body) && body[name] === '' ? JSON.stringify({ ...body, [name]: key }) : json;
  } catch {
    // A serializer of the caller's own may write something else.
    return json;
  }
}

async function exchange(
  transport: Transport,
  method: string,
  path: string,
  request: ApiRequest,
): Promise<JsonResponse> {
  const starts = isSubmit(method, path);
  const started = performance.now();
  const lost = (why: string, cause?: unknown, came?: ApiResponse) => {
    const model = path.replace(API_PREFIX, '');
    return unknownOutcome({ path, model, body: request.body }, started, why, { cause, ...(came && kept(came)) });
  };
  let sent = false;
  let begun: ApiResponse | undefined;
  let response: ApiResponse;
  try {
    const onSend = (to: string) => {
      sent = true;
      request.onSend?.(to);
    };
    response = await transport.send(path, { ...request, onSend, onBroken: (part) => (begun = part) });
  } catch (error) {
    const ids = starts && begun ? taskIdsIn(begun) : [];
    if (ids.length === 1) return onlyTask(begun!, ids[0]!);
    // The reason of the caller's signal may be any error, also one of ours that speaks of another call.
    const isUnsent = !request.signal?.aborted && (error as RunningHubError).unsent === true;
    const isLost = sent && starts && !isUnsent && !isBailOut(error);
    const why = isRunningHubError(error) ? `: ${happenedIn(error).slice(path.length + 2)}` : '';
    throw isLost ? lost(`${begun ? 'the response broke off' : 'no response came'}${why}`, error, begun) : error;
  }
  const { json } = response;
  if (json !== undefined) return starts ? withTaskId({ ...response, json }) : { ...response, json };
  const failure = failureOf(response) ?? { message: 'an empty response' };
  if (!starts) throw toError(response, failure, path);
  const ids = taskIdsIn(response);
  if (ids.length === 1) return onlyTask(response, ids[0]!);
  if (ids.length > 1) throw lost(severalTasks(ids), undefined, response);
  const error = toSubmitError(response, failure, path);
  if (!isAmbiguous(response, failure)) throw error;
  throw lost('the response cannot be read', error, response);
}

/** A response that is no JSON as a whole, as the id of the task that was found in it. */
function onlyTask(response: ApiResponse, taskId: string): JsonResponse {
  return { ...response, body: { taskId }, json: JSON.stringify({ taskId }) };
}

/**
 * Puts the id of the task at the top when the body does not show it, as when a second field of its name hides it. A
 * body that is no record, such as a list, has no top, and comes beside it as `data`.
 */
function withTaskId(response: JsonResponse): JsonResponse {
  const { body, json } = response;
  const [taskId, ...others] = taskIdsIn(response);
  if (taskId === undefined || others.length > 0) return response;
  if (!isObject(body)) return { ...response, json: `{"taskId":"${taskId}","data":${json}}` };
  if (recordOf(body, taskId)) return response;
  return { ...response, json: `${json.trimEnd().slice(0, -1)},"taskId":"${taskId}"}` };
}
