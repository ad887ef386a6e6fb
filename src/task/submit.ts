import { type ApiResponse, failureOf } from '../http/response.js';
import { retry } from '../async/retry.js';
import { type ErrorDetails, happenedIn, isRunningHubError, RunningHubError, tellAdvice } from '../errors/base.js';
import { isAmbiguous, isFull, isRejection, toSubmitError } from '../http/classify.js';
import { isBailOut } from '../errors/bail-out.js';
import { isConnectionError } from '../errors/connection.js';
import { SubmitOutcomeUnknownError } from '../errors/submit-outcome-unknown.js';
import type { Transport } from '../http/transport.js';
import { listInWords } from '../json/list-in-words.js';
import { recordOf, taskIdsIn, type TaskResponse } from './task-in.js';
import { fnv1a, hex32 } from '../media/fnv1a.js';

export interface SubmitRequest {
  readonly path: string;
  /** Id of the model, or another name for what is started. */
  readonly model: string;
  readonly body: object;
  readonly signal?: AbortSignal | undefined;
  /** Called with every refusal after which the submit is made again, or was made for the last time. */
  readonly onRefused: (error: RunningHubError) => void;
}

/**
 * Starts a task at most once. The platform has no idempotency key, so a request is repeated only when it provably
 * started nothing: the connection was never made, or the response says that no task was accepted.
 *
 * @throws SubmitOutcomeUnknownError when a task may have been started.
 */
export async function submit(transport: Transport, request: SubmitRequest): Promise<TaskResponse> {
  let rejection: unknown;
  const attempt = async (count: number) => {
    const outcome = await submitOnce(transport, request, count);
    if (outcome instanceof RunningHubError) throw (rejection = outcome);
    transport.log.accepted(outcome.taskId, request.path);
    return outcome;
  };
  const shouldRetry = (error: unknown) => {
    if (error !== rejection) return false;
    request.onRefused(error as RunningHubError);
    if (!isFull(error as RunningHubError)) return true;
    // A full queue drains while tasks end, so the submit waits its turn for as long as its caller does.
    return 'uncounted';
  };
  return retry(attempt, {
    retries: transport.retries(5),
    shouldRetry,
    baseDelay: 1000,
    signal: request.signal,
    onRetry: (...retried) => transport.log.retrying('POST', request.path, ...retried),
  });
}

/** Returns the task, or the error of a submit that may be repeated; throws what must not be repeated. */
async function submitOnce(
  transport: Transport,
  request: SubmitRequest,
  attempt: number,
): Promise<TaskResponse | RunningHubError> {
  const { path, body, signal } = request;
  const started = performance.now();
  const unknown = (why: string, details: ErrorDetails) => unknownOutcome(request, started, why, details);

  let sent = false;
  let begun: ApiResponse | undefined;
  let response: ApiResponse;
  try {
    const hooks = { onSend: () => (sent = true), onBroken: (part: ApiResponse) => (begun = part) };
    response = await transport.send(path, { body, signal, attempt, ...hooks });
  } catch (error) {
    // A task whose id had come is not lost with the rest of the response.
    const ids = begun ? taskIdsIn(begun) : [];
    if (ids.length === 1) return { taskId: ids[0]! };
    // The reason of the caller's signal may be any error, also one of ours that speaks of another call.
    if (!signal?.aborted && isConnectionError(error) && error.unsent) return error;
    if (!sent || isBailOut(error)) throw error;
    const reported = isRunningHubError(error) ? `: ${happenedIn(error).slice(path.length + 2)}` : '';
    const why = signal?.aborted
      ? 'waiting for the response was aborted'
      : `${begun ? 'the response broke off' : 'no response came'}${reported}`;
    throw unknown(why, { cause: error, ...(begun && kept(begun)) });
  }

  const ids = taskIdsIn(response);
  if (ids.length > 1) throw unknown(severalTasks(ids), kept(response));
  const [taskId] = ids;
  if (taskId !== undefined) return recordOf(response.body, taskId) ?? { taskId };
  const failure = failureOf(response) ?? { message: 'a response without a task id' };
  const error = toSubmitError(response, failure, path);
  if (isRejection(response, failure)) return error;
  if (isAmbiguous(response, failure)) {
    const reported = happenedIn(error).slice(path.length + 2);
    const details = { ...reportOf(error), ...kept(response), cause: error };
    throw unknown(`the response leaves open whether it was accepted (${reported})`, details);
  }
  throw error;
}

/** What helps to look for the task. */
function reportOf({ code, status, requestId, nodeErrors }: RunningHubError): ErrorDetails {
  return { code, status, requestId, nodeErrors };
}

/** Longest text of a response that an error keeps, in characters. */
const LONGEST = 100_000;

/** A response as an error keeps it: decoded, or the beginning of what came. */
export function kept({ status, body, text }: ApiResponse): ErrorDetails {
  return { status, body: body ?? text?.slice(0, LONGEST) };
}

/** Why the outcome of a submit is unknown whose response has the ids of several tasks. */
export function severalTasks(ids: readonly string[]): string {
  return `the response names several tasks (${listInWords(ids, 'or')})`;
}

/**
 * The error of a submit that was sent, and of which nobody knows what became of it.
 *
 * @param started When it was begun, by `performance.now()`: Next.js forbids to ask for the date while a page is made at
 * build time.
 */
export function unknownOutcome(
  { path, model, body }: { readonly path: string; readonly model: string; readonly body: unknown },
  started: number,
  why: string,
  details: ErrorDetails,
): SubmitOutcomeUnknownError {
  const error = new SubmitOutcomeUnknownError(`${path}: the submit was sent, but ${why}. A task may be running.`, {
    model,
    submittedAt: new Date(Date.now() - (performance.now() - started)),
    fingerprint: fingerprint(JSON.stringify(body)),
    endpoint: path,
    ...details,
  });
  return tellAdvice(error);
}

/** Two short hashes in one text: they tell inputs apart, and are no secret. */
function fingerprint(input: string): string {
  return hex32(fnv1a(input)) + hex32(fnv1a(input, 0x1234567));
}
