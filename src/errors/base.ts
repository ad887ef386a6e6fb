import { shorten } from '../json/shorten.js';
import type { Task } from '../task/task.js';
import { isError } from './is-error.js';
import type { NodeError } from './node-error.js';
import { readThrown } from './thrown.js';

/** What an error may know beyond its message. */
export interface ErrorDetails {
  /** The platform's own code, such as `1007`, when its response had one. */
  readonly code?: string | undefined;
  /** HTTP status of the response. */
  readonly status?: number | undefined;
  /** Path of the endpoint that was called. */
  readonly endpoint?: string | undefined;
  /** The task the error is about. It can be waited for again. */
  readonly task?: Task | undefined;
  /** Milliseconds the platform asked to wait. */
  readonly retryAfter?: number | undefined;
  /** The id that a gateway gave the request, for a report. */
  readonly requestId?: string | undefined;
  /** The field of the input that is wrong. */
  readonly field?: string | undefined;
  /** True when the platform provably never got the request, so that sending it again cannot start anything twice. */
  readonly unsent?: boolean | undefined;
  /** How often it was tried. Absent when it was tried once. */
  readonly attempts?: number | undefined;
  /** Milliseconds from the first attempt to the last failure. Absent when it was tried once. */
  readonly elapsed?: number | undefined;
  /** What the platform found wrong with nodes of a graph. */
  readonly nodeErrors?: readonly NodeError[] | undefined;
  /** The decoded response. */
  readonly body?: unknown;
  /** What it was made of, such as the error of `fetch`, without secrets. */
  readonly cause?: unknown;
}

/** Longest message, in characters: what strangers send is in it, and messages go to logs and pages. */
const LONGEST = 10_000;

// Symbol.for is shared by every copy of the package in a program, which `instanceof` is not.
const BRAND = Symbol.for('runninghub.error');

/**
 * The base of every error this client throws on purpose. `advice` says what to do about it.
 *
 * @example
 * try {
 *   await rh.run(model, input);
 * } catch (error) {
 *   if (isRunningHubError(error)) console.error(error.message, error.advice, error.taskId);
 *   else throw error;
 * }
 */
export class RunningHubError extends Error implements ErrorDetails {
  /** Name of the class; minified code keeps it. */
  override get name(): string {
    return 'RunningHubError';
  }
  /** What the reader of the error can do. */
  readonly advice: string = 'Report this with the code and the task id.';
  declare readonly code?: string;
  declare readonly status?: number;
  declare readonly endpoint?: string;
  declare readonly task?: Task;
  /** Id of the task the error is about. */
  declare readonly taskId?: string;
  declare readonly retryAfter?: number;
  declare readonly requestId?: string;
  declare readonly field?: string;
  declare readonly unsent?: boolean;
  declare readonly attempts?: number;
  declare readonly elapsed?: number;
  declare readonly nodeErrors?: readonly NodeError[];
  declare readonly body?: unknown;

  constructor(message: string, { cause, task, ...details }: ErrorDetails = {}) {
    super(shorten(message, LONGEST), cause === undefined ? undefined : { cause });
    for (const [name, value] of Object.entries(details)) {
      if (value !== undefined) Object.defineProperty(this, name, { value, enumerable: name !== 'body' });
    }
    if (!task) return;
    Object.defineProperty(this, 'task', { value: task });
    // An own property, so that the log of a program that ended with the error shows which task still runs.
    Object.defineProperty(this, 'taskId', { value: task.id, enumerable: true });
  }

  get [BRAND](): true {
    return true;
  }

  /**
   * `require` beside `import` makes another copy of each class; those of one name are the same. A class that a program
   * derives has no name of its own here, and means itself alone.
   *
   * @internal
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const { prototype } = this;
    const isDerived = () => Object.prototype.isPrototypeOf.call(prototype, value as object);
    if (!Object.hasOwn(prototype, 'name')) return readThrown(isDerived, false);
    return guard(prototype.name)(value);
  }

  /** All that is known, except the response itself: for logs and reports. */
  toJSON(): Record<string, unknown> {
    const { name, message, code, status, endpoint, field, unsent, retryAfter, requestId } = this;
    const { attempts, elapsed, nodeErrors, advice, task } = this;
    const details = { code, status, endpoint, field, unsent, retryAfter, requestId, attempts, elapsed, nodeErrors };
    return { name, message, ...details, advice, task, cause: causeOf(this.cause) };
  }
}

/**
 * The advice about a request that failed: where it was about a task, the task goes on, and nothing is to be repeated.
 */
export function orWaitOn({ task }: RunningHubError, advice: string): string {
  if (!task) return advice;
  if (task.lastStatus === 'SUCCESS') {
    return 'The task has ended; error.body has what it reported. To submit again starts, and costs, another one.';
  }
  return 'This tells nothing about the task, which goes on. Wait for it with error.task.result(); do not submit again.';
}

/** How many causes are shown: more are a circle. */
const DEEPEST = 5;

/** A cause as JSON. Causes that come from `fetch` are copies without secrets. */
function causeOf(cause: unknown, depth = 0): unknown {
  if (cause === undefined || cause === null || depth >= DEEPEST) return undefined;
  const unknown = `a value of type ${typeof cause}`;
  if (!isError(cause)) return typeof cause === 'string' ? shorten(cause) : unknown;
  return readThrown<unknown>(() => partsOf(cause, depth), unknown);
}

function partsOf(cause: Error, depth: number): unknown {
  const { name, message, code } = cause as Error & { readonly code?: unknown };
  return {
    name,
    message: shorten(message, LONGEST),
    ...(typeof code === 'string' && { code }),
    cause: causeOf(cause.cause, depth + 1),
  };
}

/** Puts the advice of an error into its message, which is often all that anybody reads. */
export function tellAdvice<E extends RunningHubError>(error: E): E {
  return told(error, error.message, true);
}

/** What happened, without what to do about it: for the message of another error. */
export function happenedIn({ message, advice }: RunningHubError): string {
  return hasAdvice({ message, advice }) ? message.slice(0, -advice.length - 1).replace(/\.$/, '') : message;
}

const hasAdvice = ({ message, advice }: Pick<RunningHubError, 'message' | 'advice'>) => message.endsWith(` ${advice}`);

function told<E extends RunningHubError>(error: E, happened: string, isAdvised: boolean): E {
  const end = /[.!?。]$/.test(happened) ? ' ' : '. ';
  const value = isAdvised ? happened + end + error.advice : happened;
  return Object.defineProperty(error, 'message', { value, configurable: true, writable: true });
}

/** Gives an error advice of its own, also in its message where that has the advice of its class. */
export function advise<E extends RunningHubError>(error: E, advice: string): E {
  const [happened, isAdvised] = [happenedIn(error), hasAdvice(error)];
  return told(Object.defineProperty(error, 'advice', { value: advice }), happened, isAdvised);
}

/** Adds a sentence to what an error says has happened. */
export function sayMore<E extends RunningHubError>(error: E, more: string): E {
  return told(error, `${happenedIn(error)}. ${more}`, hasAdvice(error));
}

/** Notes on an error how often and how long it was tried, when that was more than once. */
export function noteTries(error: unknown, attempts: number, ms: number): void {
  if (attempts < 2 || !isRunningHubError(error)) return;
  const elapsed = Math.round(ms);
  const tries = ` (tried ${attempts} times in ${(elapsed / 1000).toFixed(1)} s)`;
  told(error, happenedIn(error) + tries, hasAdvice(error));
  for (const [name, value] of Object.entries({ attempts, elapsed })) {
    Object.defineProperty(error, name, { value, enumerable: true, configurable: true });
  }
}

/** Whether a value is an error of this client, also when the program holds more than one copy of the package. */
export function isRunningHubError(value: unknown): value is RunningHubError {
  return isError(value) && readThrown(() => (value as Error & { readonly [BRAND]?: unknown })[BRAND] === true, false);
}

/** Makes the guard of one error class and of those that extend it. */
export function guard<E extends RunningHubError>(name: string): (value: unknown) => value is E {
  const isOne = (value: unknown) => {
    // By name, because the class may be that of another copy of the package.
    for (let type: unknown = value; isRunningHubError(type); type = Object.getPrototypeOf(type)) {
      if (type.name === name) return true;
    }
    return false;
  };
  return (value): value is E => readThrown(() => isOne(value), false);
}
