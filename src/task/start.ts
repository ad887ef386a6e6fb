import { ConnectionError } from '../errors/connection.js';
import type { Kit } from './context.js';
import type { OutputKind } from '../contract/model.js';
import { waitLimit } from '../async/rate-limiter.js';
import { openScope } from '../async/deadline.js';
import { submit } from './submit.js';
import { type Result, Task, type WaitOptions } from './task.js';

/** Options of a submit. */
export interface SubmitOptions {
  /** Stops the call. When a submit was already sent, {@link SubmitOutcomeUnknownError} says so. */
  readonly signal?: AbortSignal | undefined;
  /** Address that receives one POST when the task ends. */
  readonly webhookUrl?: string | undefined;
}

/** Options of a run. `timeout` covers the whole call: uploads, submit and wait. */
export type RunOptions = SubmitOptions & WaitOptions;

/** Something that can be started: a model, a workflow or an app. */
export interface Job {
  readonly path: string;
  readonly model: string;
  readonly output?: OutputKind | undefined;
  /** Checks the input, uploads what is local, and returns the request body. */
  prepare(signal: AbortSignal | undefined): Promise<object>;
}

/** Starts a job and returns its task. Holds a place in the lane only while the submit is under way. */
export async function start(kit: Kit, job: Job, options: SubmitOptions): Promise<Task> {
  const { task, leave } = await enter(kit, job, options);
  leave();
  return task;
}

/** Starts a job and waits for its result, holding a place in the lane until then. */
export async function run(kit: Kit, job: Job, options: RunOptions): Promise<Result> {
  const { signal, timeout = kit.timeout ?? waitLimit(job.output) } = options;
  const deadline = Date.now() + timeout;
  const scope = openScope(timeout, signal);
  try {
    const { task, leave } = await enter(kit, job, { ...options, signal: scope.signal });
    try {
      // From here on the wait has its own limit, whose error carries the task.
      return await task.result({ ...options, timeout: Math.max(0, deadline - Date.now()) });
    } finally {
      leave();
    }
  } catch (error) {
    if (error !== scope.signal.reason || signal?.aborted) throw error;
    const message = `${job.path}: nothing was submitted within ${timeout} ms.`;
    throw new ConnectionError(message, { endpoint: job.path, cause: error }, true);
  } finally {
    scope.close();
  }
}

async function enter(kit: Kit, job: Job, { signal, webhookUrl }: SubmitOptions) {
  const { transport, pace, lane, retries } = kit;
  const prepared = await job.prepare(signal);
  const leave = await lane.enter(signal);
  try {
    const body = webhookUrl ? { ...prepared, webhookUrl } : prepared;
    const { path, model, output } = job;
    const answer = await submit(transport, { path, model, body, signal, onFull: () => lane.full() }, retries);
    const json = {
      v: 1,
      id: answer.taskId,
      model,
      ...(output && { output }),
      createdAt: new Date().toISOString(),
    } as const;
    return { task: new Task(transport, pace, json, answer), leave };
  } catch (error) {
    leave();
    throw error;
  }
}
