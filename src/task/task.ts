import type { OutputKind } from '../contract/model.js';
import { withMethods } from '../json/hidden.js';
import type { CallOptions } from './call-options.js';
import type { TaskResponse } from './task-in.js';
import { statusOf, type TaskStatus } from './task-state.js';
import type { Result, TaskEvent, TaskJson, WaitOptions } from './types.js';
import { type TaskContext, TaskWatch } from './watch.js';

/**
 * A handle on a task that exists on the platform, whatever happens to this program. Store `JSON.stringify(task)` and
 * continue elsewhere with `rh.task(json)`.
 *
 * To whatever prints, copies or sends it (`console.log`, `structuredClone`, `postMessage`, a server action) it is plain
 * data with the `id`; the methods stay behind, and `rh.task(copy)` has them again.
 *
 * @example
 * const task = await rh.submit(model, input);
 * for await (const event of task.events()) console.log(event.status);
 * const result = await task.result();
 */
export interface Task<Kind extends OutputKind = never> extends TaskJson {
  /** The status that the platform told last; absent when it has not been asked. {@link Task.status} asks. */
  lastStatus?: TaskStatus;

  /**
   * Asks once how the task is.
   *
   * @throws NotFoundError when the platform does not know the task or has dropped its record.
   */
  status(options?: CallOptions): Promise<TaskStatus>;

  /**
   * Waits until the task has ended and returns its outputs. Can be called again, also after it failed to wait.
   *
   * A network or a platform that is gone or busy does not end the wait before its time: connections that fail,
   * requests that take too long, rate limits, HTTP 5xx, pages and redirects of gateways, and the codes that the error
   * table calls retryable. A task that the platform does not know (yet), and a refusal without a code of the error
   * table, are asked about again `maxRetries` times in a row, 4 by default. A query that can never succeed, because the
   * key or the id is refused, ends the wait at once.
   *
   * @throws TaskFailedError when the task ended without a result; TaskTimeoutError when the wait was too long;
   * WaitAbortedError when the signal aborted it; ServerError when there is no output where there must be one; what the
   * last query said when it was refused too often. All of them carry the task.
   */
  result(options?: WaitOptions): Promise<Result<Kind>>;

  /** Yields an event whenever the status changes, and ends with the task. Errors as {@link Task.result}. */
  events(options?: WaitOptions): AsyncGenerator<TaskEvent, void, undefined>;

  /**
   * Asks the platform to stop the task. Documented for workflow and AI-app tasks; whether it reaches tasks of model
   * endpoints is not known, and the platform refuses it for tasks that have ended.
   *
   * @throws NotFoundError when the platform finds no such task to cancel.
   */
  cancel(options?: CallOptions): Promise<void>;

  /** The task in a form that can be stored; `rh.task(json)` continues it. */
  toJSON(): TaskJson;

  /** The id, for texts. */
  toString(): string;
}

/** Makes the handle on a task; `last` is what the platform told about it last. */
export function createTask<Kind extends OutputKind>(
  context: TaskContext,
  json: TaskJson,
  last?: TaskResponse,
): Task<Kind> {
  const data = { ...json, ...(last && { lastStatus: statusOf(last) }) };
  const task = withMethods(data, {
    status: (options?: CallOptions) => watch.status(options),
    result: (options?: WaitOptions) => watch.result(options),
    events: (options?: WaitOptions) => watch.events(options),
    cancel: (options?: CallOptions) => watch.cancel(options),
    toJSON: () => json,
    toString: () => json.id,
  });
  const watch: TaskWatch = new TaskWatch(context, task, last);
  return task as Task<Kind>;
}
