import { failureOf } from '../http/response.js';
import { abortable } from '../async/abort.js';
import { callBack } from '../async/callback.js';
import { delay } from '../async/delay.js';
import { RunningHubError, tellAdvice } from '../errors/base.js';
import { toError } from '../http/classify.js';
import { isBailOut } from '../errors/bail-out.js';
import { isCallbackError } from '../errors/callback.js';
import { TaskTimeoutError } from '../errors/task-timeout.js';
import { WaitAbortedError } from '../errors/wait-aborted.js';
import { resultOutputs } from './outputs.js';
import { defaultTimeout, PollState } from './polling.js';
import { type Deadline, startDeadline } from '../async/deadline.js';
import { timeoutOption, unitOf } from '../async/limits.js';
import { type CallOptions, callOptions, refuseOptions, signalOf } from './call-options.js';
import type { TaskResponse } from './task-in.js';
import type { Task } from './task.js';
import type { Result, TaskEvent, WaitOptions } from './types.js';
import { currencyOf, usageOf } from './usage.js';
import { assertAbout, isFinal, statusOf, taskRecordIn, type TaskStatus } from './task-state.js';
import type { Context } from './context.js';
import { CANCEL_PATH, QUERY_PATH } from '../http/endpoints.js';
import { isUnexplained, taskFailure } from './task-failure.js';
import { callV1 } from '../http/call-v1.js';
import { outputsOfV1, v1TaskOf } from './v1-task.js';

/** What a task needs of its client. */
export type TaskContext = Pick<Context, 'transport' | 'pollLimiter' | 'timeout'>;

/** Longest time for what is begun at the end of a wait, or after it, in milliseconds. */
const LAST_QUERY = 10_000;

/** Asks about one task and waits for it: what the methods of its handle do. */
export class TaskWatch {
  readonly #context: TaskContext;
  readonly #task: Task;
  #last: TaskResponse | undefined;

  constructor(context: TaskContext, task: Task, last: TaskResponse | undefined) {
    this.#context = context;
    this.#task = task;
    this.#last = last;
  }

  async status(options: CallOptions = {}): Promise<TaskStatus> {
    return statusOf(await this.#query(signalOf(options)));
  }

  /** Waits until the task has ended and returns its outputs. */
  async result(options: WaitOptions = {}): Promise<Result> {
    const raw = await this.#end(waitOptions(options));
    const status = statusOf(raw);
    if (status !== 'SUCCESS') throw taskFailure(this.#task, await this.#explained(raw, options.signal));
    const { id: taskId, output: kind, seeds } = this.#task;
    const outputs = resultOutputs(kind, taskId, raw.results, { task: this.#task, body: raw, endpoint: QUERY_PATH });
    const usage = usageOf(raw, currencyOf(this.#context.transport));
    return { taskId, output: outputs[0], outputs, usage, ...(seeds && { seeds }), raw };
  }

  /** Waits until the task has ended, and returns what the last query told. */
  async #end(options: WaitOptions): Promise<TaskResponse> {
    const events = this.#follow(options);
    while (!(await events.next()).done);
    return this.#last!;
  }

  /** Yields an event whenever the status changes, and ends with the task. */
  events(options: WaitOptions = {}): AsyncGenerator<TaskEvent, void, undefined> {
    // Read here, so that a mistake is an error of the call and not of the loop.
    return this.#changes(this.#follow(waitOptions(options)));
  }

  async *#changes(events: AsyncGenerator<TaskEvent, void, undefined>): AsyncGenerator<TaskEvent, void, undefined> {
    let seen: TaskStatus | undefined;
    for await (const event of events) {
      if (event.status === seen) continue;
      seen = event.status;
      yield event;
    }
  }

  async cancel(options: CallOptions = {}): Promise<void> {
    const about = { signal: signalOf(options), task: this.#task };
    await callV1(this.#context.transport, CANCEL_PATH, { taskId: this.#task.id }, about);
  }

  /** Queries until the task has ended, pausing in between; yields after every query. */
  async *#follow(options: WaitOptions): AsyncGenerator<TaskEvent, void, undefined> {
    const { output } = this.#task;
    const { signal, onStatus } = options;
    const limit = options.timeout ?? this.#context.timeout ?? defaultTimeout(output);
    const deadline = startDeadline(limit, signal);
    const state = new PollState(output, this.#context.transport);
    // What is begun shortly before the end would be cut off, and a task given up that has ended.
    const within = async (atLeast: number, work: (signal: AbortSignal) => Promise<unknown>): Promise<void> => {
      const isShort = deadline.expired || deadline.remaining < atLeast;
      const own = isShort ? startDeadline(atLeast, signal) : undefined;
      await work((own ?? deadline).signal).finally(() => own?.close());
    };
    const grace = Math.min(LAST_QUERY, limit);
    try {
      for (let isLast = false; ;) {
        if (this.#last) {
          const { elapsed, polls } = state;
          const event = { taskId: this.#task.id, status: statusOf(this.#last), elapsed, polls };
          if (onStatus && (polls > 0 || isFinal(event.status))) {
            const heard = callBack('onStatus', onStatus, [event], { task: this.#task });
            await within(grace, (own) => abortable(heard, own));
          }
          yield event;
          if (isFinal(event.status)) return;
        }
        if (isLast) throw deadline.signal.reason;
        isLast = await this.#turn(state, deadline, signal);
        // Once it was answered, nothing is lost when the next query is cut off.
        const time = isLast ? LAST_QUERY : state.isAnswered ? 0 : grace;
        await within(time, (own) => this.#ask(state, own));
      }
    } catch (error) {
      if (isBailOut(error)) throw error;
      // Whatever is not an error of ours comes from the caller, as the reason of its signal does.
      if (signal?.aborted || !(deadline.expired || error instanceof RunningHubError))
        throw tellAdvice(
          new WaitAbortedError(`Waiting for task ${this.#task.id} was aborted.`, { task: this.#task, cause: error }),
        );
      if (!deadline.expired || isCallbackError(error)) throw error;
      const message = `Task ${this.#task.id} had not ended after ${state.elapsed} ms${unitOf(limit, 'timeout')}. ${state.summary}`;
      throw tellAdvice(new TaskTimeoutError(message, { task: this.#task, cause: state.failure }));
    } finally {
      deadline.close();
    }
  }

  /**
   * Waits until the task may be asked about. True when the time is over and no query was answered, because the
   * turn never came, as with thousands of tasks, or because there was no network: then it is asked about before it is
   * given up.
   */
  async #turn(state: PollState, deadline: Deadline, signal: AbortSignal | undefined): Promise<boolean> {
    try {
      await delay(state.pause(this.#last !== undefined), deadline.signal);
      await this.#context.pollLimiter.acquire(deadline.signal);
      return false;
    } catch (error) {
      if (signal?.aborted || !deadline.expired || state.isAnswered) throw error;
      return true;
    }
  }

  async #ask(state: PollState, signal: AbortSignal): Promise<void> {
    state.asked++;
    try {
      await this.#query(signal);
      state.succeeded();
    } catch (error) {
      state.failed(error);
    }
  }

  async #query(signal?: AbortSignal): Promise<TaskResponse> {
    const response = await this.#context.transport.send(QUERY_PATH, {
      body: { taskId: this.#task.id },
      signal,
      task: this.#task,
    });
    const record = taskRecordIn(response);
    if (record) {
      assertAbout(this.#task.id, record, QUERY_PATH, this.#task);
      this.#last = { ...record, taskId: this.#task.id };
      this.#task.lastStatus = statusOf(this.#last);
      return this.#last;
    }
    throw toError(
      response,
      failureOf(response) ?? { message: 'a response without the task and its status' },
      QUERY_PATH,
      this.#task,
    );
  }

  /**
   * The record of a task that failed, with what v1 tells of it where the record says nothing: for some workflows two
   * third parties found the reason there alone. A task of a model is none of v1.
   */
  async #explained(raw: TaskResponse, signal: AbortSignal | undefined): Promise<TaskResponse> {
    const { id: taskId, model = 'run/' } = this.#task;
    const mayTell = statusOf(raw) === 'FAILED' && model.startsWith('run/') && isUnexplained(this.#task, raw);
    if (!mayTell) return raw;
    const deadline = startDeadline(LAST_QUERY, signal);
    try {
      const { code, data } = await outputsOfV1(this.#context.transport, taskId, deadline.signal);
      const { failedReason, promptTips } = v1TaskOf(code, data);
      return {
        ...raw,
        ...(failedReason !== undefined && { failedReason }),
        ...(promptTips !== undefined && { promptTips }),
      };
    } catch {
      // The failure is known; this would only have said more about it.
      return raw;
    } finally {
      deadline.close();
    }
  }
}

/** The options of a wait, checked. */
function waitOptions(options: WaitOptions): WaitOptions {
  const given: WaitOptions & { readonly webhookUrl?: unknown } = callOptions(options);
  refuseOptions(given, ['webhookUrl'], 'a webhook is asked for when the task is submitted.');
  return { ...given, timeout: timeoutOption(given) };
}
