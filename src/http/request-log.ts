import { isObject, text } from '../json/values.js';
import type { RunningHubError } from '../errors/base.js';
import type { Task } from '../task/task.js';
import { QUERY_PATH } from './endpoints.js';
import { type Logger, write } from './logger.js';
import { redactor } from './redact.js';
import { type ApiResponse, dataIn, failureOf } from './response.js';

/** A request as its log lines tell it. */
export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly task?: Task | undefined;
  /** Which attempt it is, from 1. */
  readonly attempt?: number | undefined;
  /** Milliseconds since it began. */
  readonly elapsed: number;
}

/** Longest code in a line, in characters. */
const LONGEST_CODE = 50;

/** Tells a logger of requests and tasks. Nothing of an input, an output or a message of the platform is in a line. */
export class RequestLog {
  readonly #logger: Logger | undefined;
  /** The status of each task as it was last seen. */
  readonly #statuses = new WeakMap<Task, string>();

  constructor(logger: Logger | undefined) {
    this.#logger = logger;
  }

  response(request: Logged, response: ApiResponse, redact: (text: string) => string): void {
    const { method, path, task, attempt, elapsed } = request;
    write(this.#logger, 'debug', () => {
      const code = failureOf(response)?.code;
      const marks = marksOf({ code, task: task?.id ?? taskIn(response.body), attempt });
      return redact(`${method} ${path} ${response.status} ${elapsed} ms${marks}`);
    });
    if (task && path === QUERY_PATH) this.#status(task, response.body);
  }

  failed(request: Logged, why: string, redact: (text: string) => string): void {
    const { method, path, task, attempt, elapsed } = request;
    const marks = marksOf({ task: task?.id, attempt });
    write(this.#logger, 'warn', () => redact(`${method} ${path} failed after ${elapsed} ms: ${why}${marks}`));
  }

  /** @param attempt The one that comes, from 2. */
  retrying(method: string, path: string, error: unknown, pause: number, attempt: number): void {
    // Nothing else is tried again.
    const { name, code, status, taskId: task } = error as RunningHubError;
    const marks = marksOf({ code: code ?? (status === undefined ? undefined : `HTTP-${status}`), task, attempt });
    const what = `${method} ${path} again in ${Math.round(pause)} ms: ${name}${marks}`;
    write(this.#logger, 'warn', () => redactor(null)(what));
  }

  /** Of something of the caller's that is not needed, and without which the call goes on. */
  ignored(name: string, why: string): void {
    write(this.#logger, 'warn', () => `${name} ${why}; the call goes on without it`);
  }

  accepted(taskId: string, path: string): void {
    write(this.#logger, 'info', () => `task=${taskId} accepted by ${path}`);
  }

  #status(task: Task, body: unknown): void {
    const record = dataIn(body);
    const status = isObject(record) ? text(record.status) : undefined;
    if (!status || !/^[A-Z_]{1,30}$/.test(status) || this.#statuses.get(task) === status) return;
    this.#statuses.set(task, status);
    write(this.#logger, 'info', () => `task=${task.id} is ${status}`);
  }
}

interface Marks {
  readonly code?: string | undefined;
  readonly task?: string | undefined;
  readonly attempt?: number | undefined;
}

function marksOf({ code, task, attempt = 1 }: Marks): string {
  // One that has spaces in it is no code, and may be anything.
  const marks = { code: code && /^[\w.-]+$/.test(code) ? code.slice(0, LONGEST_CODE) : undefined, task };
  const shown = Object.entries({ ...marks, attempt: attempt > 1 ? attempt : undefined });
  return shown.flatMap(([name, value]) => (value === undefined ? [] : ` ${name}=${value}`)).join('');
}

/** The id of the task that a response tells of, where it is easy to see. */
function taskIn(body: unknown): string | undefined {
  if (!isObject(body)) return undefined;
  const id = text(body.taskId) ?? (isObject(body.data) ? text(body.data.taskId) : undefined);
  return id !== undefined && /^\d{1,80}$/.test(id) ? id : undefined;
}
