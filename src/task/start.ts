import { CORRECT_ADDRESS } from '../http/elsewhere.js';
import { advise, happenedIn, isRunningHubError, type RunningHubError, sayMore, tellAdvice } from '../errors/base.js';
import { TimeoutError } from '../errors/timeout.js';
import { isFull } from '../http/classify.js';
import { nodeErrorsIn } from '../http/node-errors.js';
import { callOptions, refuseOptions } from './call-options.js';
import type { OptionTypes } from '../async/option-types.js';
import type { Context } from './context.js';
import type { OutputKind } from '../contract/model.js';
import { assertDelivered } from './local-address.js';
import { defaultTimeout } from './polling.js';
import { startDeadline } from '../async/deadline.js';
import { inUnit, timeoutOption } from '../async/limits.js';
import { submit } from './submit.js';
import { createTask, type Task } from './task.js';
import type { Result, TaskJson, WaitOptions } from './types.js';

/** Options of a submit. */
export interface SubmitOptions {
  /** Stops the call. When a submit was already sent, {@link SubmitOutcomeUnknownError} says so. */
  readonly signal?: AbortSignal | undefined;
  /** Address that receives one POST when the task ends. */
  readonly webhookUrl?: string | URL | undefined;
}

/** Options of a run. `timeout` covers the whole call: uploads, submit and wait. */
export type RunOptions = SubmitOptions & WaitOptions;

/** What is known of a refusal beyond what the platform says. */
export interface WhyRefused {
  readonly happened: string;
  /** What to do, before that which the error advises. */
  readonly advice?: string;
}

/** Something that can be started: a model, a workflow or an app. */
export interface Job {
  readonly path: string;
  readonly model: string;
  readonly output?: OutputKind | undefined;
  /** The seeds that the client drew for it. */
  readonly seeds?: Readonly<Record<string, number>> | undefined;
  /** What else to say when the platform refuses it. */
  readonly whenRefused?: (error: RunningHubError) => WhyRefused | undefined;
  /** The options that only such jobs take. */
  readonly options?: OptionTypes | undefined;
  /** Checks the input, uploads what is local, and returns the request body. */
  prepare(signal: AbortSignal | undefined, onAsk?: (name: string | undefined) => void): Promise<object>;
}

/** Starts a job and returns its task. Holds a place only while the submit is under way. */
export async function start<Kind extends OutputKind = never>(
  context: Context,
  job: Job,
  options: SubmitOptions,
): Promise<Task<Kind>> {
  const given: RunOptions = callOptions(options, job.options);
  const instead = 'a submit does not wait for its task. Give it to task.result(); `signal` ends the submit itself.';
  refuseOptions(given, ['timeout', 'onStatus'], instead);
  const { task, release } = await enter<Kind>(context, job, given);
  release();
  return task;
}

/** Starts a job and waits for its result, holding a place until then. */
export async function run<Kind extends OutputKind = never>(
  context: Context,
  job: Job,
  options: RunOptions,
): Promise<Result<Kind>> {
  const given = callOptions(options, job.options);
  const { signal, onStatus } = given;
  const timeout = timeoutOption(given) ?? context.timeout ?? defaultTimeout(job.output);
  const deadline = startDeadline(timeout, signal);
  const progress: Progress = { asked: undefined, count: 0, last: undefined };
  try {
    const { task, release } = await enter<Kind>(context, job, { ...given, signal: deadline.signal }, progress);
    try {
      // From here on the wait has its own limit, whose error carries the task.
      return await task.result({ signal, onStatus, timeout: Math.max(1, deadline.remaining) });
    } finally {
      release();
    }
  } catch (error) {
    if (error !== deadline.signal.reason || signal?.aborted) throw error;
    const { count: attempts, last } = progress;
    const tried = last
      ? ` It was tried ${attempts === 1 ? 'once' : `${attempts} times`}, at last: ${happenedIn(last)}`
      : '';
    const awaited = progress.asked ? ` \`${progress.asked}\` was still waited for.` : '';
    const message = `${job.path}: nothing was submitted within ${inUnit(timeout, 'timeout')}.${awaited}${tried}`;
    const details = { endpoint: job.path, cause: last ?? error, unsent: true };
    throw tellAdvice(new TimeoutError(message, { ...details, ...(attempts > 1 && { attempts }) }));
  } finally {
    deadline.close();
  }
}

/** How far a submit is. */
interface Progress {
  /** The function of the caller's that is waited for. */
  asked: string | undefined;
  /** How often it was refused. */
  count: number;
  last: RunningHubError | undefined;
}

async function enter<Kind extends OutputKind>(
  context: Context,
  job: Job,
  { signal, webhookUrl }: SubmitOptions,
  progress: Progress = { asked: undefined, count: 0, last: undefined },
) {
  const { transport, concurrency } = context;
  if (webhookUrl !== undefined) assertDelivered(webhookUrl, transport.baseUrl);
  const prepared = await job.prepare(signal, (name) => (progress.asked = name));
  const release = await concurrency.acquire(signal);
  try {
    const body = webhookUrl ? { ...prepared, webhookUrl: String(webhookUrl) } : prepared;
    const { path, model, output, seeds } = job;
    const onRefused = (error: RunningHubError) => {
      progress.count++;
      progress.last = error;
      if (isFull(error)) concurrency.reduce();
    };
    const submitted = await submit(transport, { path, model, body, signal, onRefused }).catch((error: unknown) => {
      const isOfApi = isRunningHubError(error) && error.advice !== CORRECT_ADDRESS;
      const more = isOfApi ? job.whenRefused?.(error) : undefined;
      if (!more || !isOfApi) throw error;
      const told = sayMore(error, more.happened);
      throw more.advice === undefined ? told : advise(told, `${more.advice} ${told.advice}`);
    });
    const nodeErrors = [...nodeErrorsIn(submitted)];
    const json: TaskJson = {
      v: 1,
      id: submitted.taskId,
      model,
      ...(output && { output }),
      createdAt: new Date().toISOString(),
      ...(nodeErrors.length > 0 && { nodeErrors }),
      ...(seeds && { seeds }),
    };
    return { task: createTask<Kind>(context, json, submitted), release };
  } catch (error) {
    release();
    throw error;
  }
}
