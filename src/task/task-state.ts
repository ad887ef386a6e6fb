import { ServerError } from '../errors/server.js';
import { isObject, text } from '../json/values.js';
import { stateOfCode } from '../http/classify.js';
import { type ApiResponse, dataIn, failureOf, hasStatus, isSuccessCode } from '../http/response.js';
import type { Task } from './task.js';

/**
 * A status the platform is known to use, or one it may use in future. Source: documented by the vendor, except `CREATE`
 * and `CANCEL`, which were seen in responses.
 */
export type TaskStatus = 'CREATE' | 'QUEUED' | 'RUNNING' | 'SUCCESS' | 'FAILED' | 'CANCEL' | (string & {});

/**
 * Whether a response to a query tells how a task is. A code beside a status is the task's own; a code without one
 * concerns the query. Gateways have a status of their own in their errors, such as `error`, and name no task there. The
 * platform always does.
 */
function isTask(body: unknown): body is Record<string, unknown> {
  return isObject(body) && hasStatus(body) && Boolean(text(body.taskId));
}

/**
 * The record of the task in a response to a query, in an envelope or not; undefined when there is none. An envelope
 * that reports a failure of its own speaks of the query, unless the task has ended.
 */
export function taskRecordIn(response: ApiResponse): Record<string, unknown> | undefined {
  const { body } = response;
  if (isTask(body)) return body;
  const data = dataIn(body);
  // v1 has another name for the status.
  const record = isObject(data) ? { ...data, status: data.status ?? data.taskStatus } : undefined;
  return isTask(record) && (isFinal(statusOf(record)) || !failureOf(response)) ? record : undefined;
}

/** @throws ServerError when a response is about another task than the one that was asked about. */
export function assertAbout(taskId: string, body: Record<string, unknown>, endpoint: string, task?: Task): void {
  const other = text(body.taskId);
  if (other === undefined || other === taskId) return;
  const message = `${endpoint}: asked about task ${taskId}, and the response is about task ${other.slice(0, 30)}.`;
  throw new ServerError(message, { endpoint, task, body });
}

/** The status in one spelling: upper case, and one word for a canceled task. */
export function statusOf(raw: Record<string, unknown>): TaskStatus {
  const status = text(raw.status)?.toUpperCase() ?? 'UNKNOWN';
  return status.startsWith('CANCEL') ? 'CANCEL' : status;
}

/** Whether a task with this status has ended. A status that is not known counts as unfinished. */
export function isFinal(status: TaskStatus): boolean {
  return status === 'SUCCESS' || status === 'FAILED' || status === 'CANCEL';
}

/**
 * The status that a v1 response to a query for outputs stands for: some codes are states, and 0 goes with the outputs.
 */
export function v1StatusOf(code: unknown, data: unknown): TaskStatus {
  const state = stateOfCode(text(code));
  if (state !== undefined) return state;
  if (!isSuccessCode(code)) return 'FAILED';
  // No list means that the task has not ended; an empty one that it saved nothing.
  return Array.isArray(data) ? 'SUCCESS' : 'RUNNING';
}
