import type { Task } from '../task/task.js';

/** What an error may know beyond its message. */
export interface ErrorDetails {
  /** The platform's own code, such as `1007`, when its answer had one. */
  readonly code?: string | undefined;
  /** HTTP status of the answer. */
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
  /** The decoded answer. */
  readonly body?: unknown;
  /** What it was made of, such as the error of `fetch`, without secrets. */
  readonly cause?: unknown;
}

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
  declare readonly retryAfter?: number;
  declare readonly requestId?: string;
  declare readonly field?: string;
  declare readonly unsent?: boolean;
  declare readonly body?: unknown;

  constructor(message: string, { cause, task, ...details }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    for (const [name, value] of Object.entries(details)) {
      if (value !== undefined) Object.defineProperty(this, name, { value, enumerable: name !== 'body' });
    }
    if (task) Object.defineProperty(this, 'task', { value: task });
  }

  get [BRAND](): true {
    return true;
  }

  /** Id of the task the error is about. */
  get taskId(): string | undefined {
    return this.task?.id;
  }

  /** What `JSON.stringify` and loggers write: all that is known but the body and the cause. */
  toJSON(): Record<string, unknown> {
    const { name, message, code, status, endpoint, field, unsent, retryAfter, requestId, advice, task } = this;
    return { name, message, code, status, endpoint, field, unsent, retryAfter, requestId, advice, task };
  }
}

/** Whether a value is an error of this client, also when the program holds more than one copy of the package. */
export function isRunningHubError(value: unknown): value is RunningHubError {
  return value instanceof Error && BRAND in value;
}

/** Makes the guard of one error class and of those that extend it. */
export function guard<E extends RunningHubError>(name: string): (value: unknown) => value is E {
  return (value): value is E => {
    // By name, because the class may be that of another copy of the package.
    for (let type: unknown = value; isRunningHubError(type); type = Object.getPrototypeOf(type)) {
      if (type.name === name) return true;
    }
    return false;
  };
}
