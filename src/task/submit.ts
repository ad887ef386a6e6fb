import { type Answer, failureOf, isObject, text } from '../http/response.js';
import { backOff, delay } from '../async/delay.js';
import { RunningHubError } from '../errors/base.js';
import { isAmbiguous, isFull, isRejection, toError } from '../errors/classify.js';
import { isConnectionError } from '../errors/connection.js';
import { SubmitOutcomeUnknownError } from '../errors/submit-outcome-unknown.js';
import type { Transport } from '../http/transport.js';

export interface SubmitRequest {
  readonly path: string;
  /** Id of the model, or another name for what is started. */
  readonly model: string;
  readonly body: object;
  readonly signal?: AbortSignal | undefined;
  /** Called when the platform says that the account's queue is full. */
  readonly onFull: () => void;
}

/** A task as the platform reports it. */
export type TaskAnswer = Record<string, unknown> & { readonly taskId: string };

/**
 * Starts a task at most once. The platform has no idempotency key, so a request is repeated only when it provably
 * started nothing: the connection was never made, or the answer says that no task was accepted.
 *
 * @throws SubmitOutcomeUnknownError when a task may have been started.
 */
export async function submit(transport: Transport, request: SubmitRequest, retries: number): Promise<TaskAnswer> {
  for (let attempt = 0, failures = 0; ; attempt++) {
    const outcome = await submitOnce(transport, request);
    if (!(outcome instanceof RunningHubError)) return outcome;
    // A full queue drains while tasks end, so the submit waits its turn for as long as its caller does.
    if (isFull(outcome)) request.onFull();
    else if (failures++ >= retries) throw outcome;
    await delay(Math.max(backOff(attempt), outcome.retryAfter ?? 0), request.signal);
  }
}

/** Returns the task, or the error of a submit that may be repeated; throws what must not be repeated. */
async function submitOnce(transport: Transport, request: SubmitRequest): Promise<TaskAnswer | RunningHubError> {
  const { path, model, body, signal } = request;
  const submittedAt = new Date();
  const unknown = (why: string, details: object) =>
    new SubmitOutcomeUnknownError(`${path}: the submit was sent, but ${why}. A task may be running.`, {
      model,
      submittedAt,
      fingerprint: fingerprint(JSON.stringify(body)),
      endpoint: path,
      ...details,
    });

  let sent = false;
  let answer: Answer;
  try {
    answer = await transport.send(path, { body, signal, onSend: () => (sent = true) });
  } catch (error) {
    if (isConnectionError(error) && error.unsent) return error;
    if (!sent) throw error;
    throw unknown(signal?.aborted ? 'waiting for the answer was aborted' : 'no answer came', { cause: error });
  }

  const task = taskIn(answer.body);
  if (task) return task;
  const failure = failureOf(answer) ?? { message: 'an answer without a task id' };
  const error = toError(answer, failure, path);
  if (isRejection(answer, failure)) return error;
  if (isAmbiguous(answer, failure)) {
    const answered = error.message.slice(path.length + 2);
    throw unknown(`the answer leaves open whether it was accepted (${answered})`, { cause: error });
  }
  throw error;
}

/** The task in an answer: v2 answers are the task, v1 answers have it in `data`. */
function taskIn(body: unknown): TaskAnswer | undefined {
  if (!isObject(body)) return undefined;
  const task = isObject(body.data) ? { ...body.data, status: body.data.taskStatus } : body;
  const taskId = text((task as Record<string, unknown>).taskId);
  return taskId && taskId !== '0' ? { ...task, taskId } : undefined;
}

/** A short FNV-1a hash, twice with different seeds: it tells inputs apart, and is no secret. */
function fingerprint(input: string): string {
  const hash = (seed: number) => {
    let h = seed;
    for (let i = 0; i < input.length; i++) h = Math.imul(h ^ input.charCodeAt(i), 0x01000193);
    return (h >>> 0).toString(16).padStart(8, '0');
  };
  return hash(0x811c9dc5) + hash(0x1234567);
}
