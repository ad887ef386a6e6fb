import { text } from '../json/values.js';
import { shorten } from '../json/shorten.js';
import { cut } from '../json/show.js';
import { failureOf, LONGEST_ID } from '../http/response.js';
import { abortable } from '../async/abort.js';
import { callBack } from '../async/callback.js';
import { delay } from '../async/delay.js';
import { RunningHubError } from '../errors/base.js';
import { adviceFor, toError } from '../http/classify.js';
import { isCallbackError } from '../errors/callback.js';
import { TaskFailedError } from '../errors/task-failed.js';
import { TaskTimeoutError } from '../errors/task-timeout.js';
import { WaitAbortedError } from '../errors/wait-aborted.js';
import { outputsOf } from './outputs.js';
import { defaultTimeout, PollState } from './polling.js';
import { type Deadline, startDeadline } from '../async/deadline.js';
import { timeoutOption } from '../async/limits.js';
import { type CallOptions, callOptions, signalOf } from './call-options.js';
import type { TaskResponse } from './task-in.js';
import type { Result, TaskEvent, TaskJson, WaitOptions } from './types.js';
import { assertAbout, isFinal, isTaskResponse, reasonOf, statusOf, type TaskStatus, usageOf } from './task-state.js';
import type { Context } from './context.js';
import { CANCEL_PATH, QUERY_PATH } from '../http/endpoints.js';

/** What a task needs of its client. */
type TaskContext = Pick<Context, 'transport' | 'pollLimiter' | 'timeout'>;

/** Longest time for the one query of a wait that is over, in milliseconds. */
const LAST_QUERY = 10_000;

/**
 * A handle on a task that exists on the platform, whatever happens to this program. Store `JSON.stringify(task)` and
 * continue elsewhere with `rh.task(json)`.
 *
 * @example
 * const task = await rh.submit(model, input);
 * for await (const event of task) console.log(event.status);
 * const result = await task.result();
 */
export class Task implements AsyncIterable<TaskEvent> {
  readonly #context: TaskContext;
  readonly #json: TaskJson;
  #last: TaskResponse | undefined;
  // Fields of its own, so that whatever prints or copies the handle keeps them.
  /** Id of the task, a 64-bit number in text form. */
  readonly id: string;
  /** Id of the model that was run, when known. */
  readonly model: string | undefined;
  /** The status that the platform told last; undefined when it has not been asked. {@link Task.status} asks. */
  lastStatus: TaskStatus | undefined;

  /** @internal */
  constructor(context: TaskContext, json: TaskJson, last?: TaskResponse) {
    this.#context = context;
    this.#json = json;
    this.#last = last;
    this.id = json.id;
    this.model = json.model;
    this.lastStatus = last && statusOf(last);
  }

  /** The task in a form that can be stored; `rh.task(json)` continues it. */
  toJSON(): TaskJson {
    return this.#json;
  }

  /** The id, for texts. */
  toString(): string {
    return this.id;
  }

  /**
   * Asks once how the task is.
   *
   * @throws NotFoundError when the platform does not know the task or has dropped its record.
   */
  async status(options: CallOptions = {}): Promise<TaskStatus> {
    return statusOf(await this.#query(signalOf(options)));
  }

  /**
   * Waits until the task has ended and returns its outputs. Can be called again, also after it failed to wait.
   *
   * A network or a platform that is gone or busy does not end the wait before its time: connections that fail,
   * requests that take too long, rate limits, HTTP 5xx, pages and redirects of gateways, and the codes that the error
   * table calls retryable. A query that is refused for itself, by another code or HTTP 4xx, is asked again `maxRetries`
   * times in a row, 4 by default; a key that is refused ends the wait at once.
   *
   * @throws TaskFailedError when the task ended without a result; TaskTimeoutError when the wait was too long;
   * WaitAbortedError when the signal aborted it; what the last query said when it was refused too often. All of them
   * carry the task.
   */
  async result(options: WaitOptions = {}): Promise<Result> {
    const raw = await this.#end(callOptions(options));
    const status = statusOf(raw);
    if (status !== 'SUCCESS') throw this.#failed(raw, status);
    const outputs = outputsOf(this.#context.transport, this.id, raw.results, { task: this, body: raw });
    return { taskId: this.id, outputs, usage: usageOf(raw), raw };
  }

  /** Waits until the task has ended, and returns what the last query told. */
  async #end(options: WaitOptions): Promise<TaskResponse> {
    const events = this.#follow(options);
    while (!(await events.next()).done);
    return this.#last!;
  }

  /** Yields an event whenever the status changes, and ends with the task. */
  async *[Symbol.asyncIterator](): AsyncGenerator<TaskEvent, void, undefined> {
    let seen: TaskStatus | undefined;
    for await (const event of this.#follow({})) {
      if (event.status === seen) continue;
      seen = event.status;
      yield event;
    }
  }

  /**
   * Asks the platform to stop the task. Documented for workflow and AI-app tasks; whether it reaches tasks of model
   * endpoints is not known, and the platform refuses it for tasks that have ended.
   *
   * @throws NotFoundError when the platform finds no such task to cancel.
   */
  async cancel(options: CallOptions = {}): Promise<void> {
    const signal = signalOf(options);
    const body = { apiKey: await this.#context.transport.key({ signal, task: this }), taskId: this.id };
    await this.#context.transport.call(CANCEL_PATH, { body, signal, task: this });
  }

  /** Queries until the task has ended, pausing in between; yields after every query. */
  async *#follow(options: WaitOptions): AsyncGenerator<TaskEvent, void, undefined> {
    const { output } = this.#json;
    const { signal, onStatus } = options;
    const timeout = timeoutOption(options) ?? this.#context.timeout ?? defaultTimeout(output);
    const deadline = startDeadline(timeout, signal);
    const state = new PollState(output, this.#context.transport);
    try {
      for (let isLast = false; ;) {
        if (this.#last) {
          const { elapsed, polls } = state;
          const event = { taskId: this.id, status: statusOf(this.#last), elapsed, polls };
          if (onStatus && (polls > 0 || isFinal(event.status))) {
            const heard = callBack('onStatus', onStatus, [event], { task: this });
            await abortable(heard, deadline.signal);
          }
          yield event;
          if (isFinal(event.status)) return;
        }
        if (isLast) throw deadline.signal.reason;
        isLast = await this.#turn(state, deadline, signal);
        await (isLast ? this.#askLast(state, signal) : this.#ask(state, deadline.signal));
      }
    } catch (error) {
      // Whatever is not an error of ours comes from the caller, as the reason of its signal does.
      if (signal?.aborted || !(deadline.expired || error instanceof RunningHubError))
        throw new WaitAbortedError(`Waiting for task ${this.id} was aborted.`, { task: this, cause: error });
      if (!deadline.expired || isCallbackError(error)) throw error;
      const message = `Task ${this.id} had not ended after ${state.elapsed} ms. ${state.summary}`;
      throw new TaskTimeoutError(message, { task: this, cause: state.failure });
    } finally {
      deadline.close();
    }
  }

  /**
   * Waits until the task may be asked about. True when the time is over and the turn never came, as with thousands of
   * tasks: then it is asked about once before it is given up.
   */
  async #turn(state: PollState, deadline: Deadline, signal: AbortSignal | undefined): Promise<boolean> {
    try {
      await delay(state.pause(this.#last !== undefined), deadline.signal);
      await this.#context.pollLimiter.acquire(deadline.signal);
      return false;
    } catch (error) {
      if (signal?.aborted || !deadline.expired || state.asked > 0) throw error;
      return true;
    }
  }

  async #ask(state: PollState, signal: AbortSignal | undefined): Promise<void> {
    state.asked++;
    try {
      await this.#query(signal);
      state.succeeded();
    } catch (error) {
      state.failed(error);
    }
  }

  /** Has a short limit of its own, since the limit of the wait is over. */
  async #askLast(state: PollState, signal: AbortSignal | undefined): Promise<void> {
    const deadline = startDeadline(LAST_QUERY, signal);
    try {
      await this.#ask(state, deadline.signal);
    } finally {
      deadline.close();
    }
  }

  async #query(signal?: AbortSignal): Promise<TaskResponse> {
    const response = await this.#context.transport.send(QUERY_PATH, { body: { taskId: this.id }, signal, task: this });
    const { body } = response;
    if (isTaskResponse(body)) {
      assertAbout(this.id, body, QUERY_PATH, this);
      this.#last = { ...body, taskId: this.id };
      this.lastStatus = statusOf(this.#last);
      return this.#last;
    }
    throw toError(
      response,
      failureOf(response) ?? { message: 'a response without the task and its status' },
      QUERY_PATH,
      this,
    );
  }

  #failed(raw: TaskResponse, taskStatus: TaskStatus): TaskFailedError {
    const reason = reasonOf(raw);
    const code = text(raw.errorCode)?.slice(0, LONGEST_ID);
    const name = reason?.nodeName ? ` (${cut(reason.nodeName, LONGEST_ID)})` : '';
    const where = reason?.nodeId && ` at node ${cut(reason.nodeId, LONGEST_ID)}${name}`;
    const what = shorten(text(raw.errorMessage) ?? reason?.message ?? 'no reason given');
    const verb = taskStatus === 'CANCEL' ? 'was canceled' : 'failed';
    const message = `Task ${this.id} ${verb}${where ?? ''}: ${what}${code ? ` [${code}]` : ''}`;
    const details = { code, task: this, body: raw, endpoint: QUERY_PATH, taskStatus, reason, advice: adviceFor(code) };
    return new TaskFailedError(message, details);
  }
}
