import { PROXY_REFUSED } from '../errors/proxy-refused.js';
import { readThrown } from '../errors/thrown.js';

/**
 * A request that the proxy itself turns down, with what its owner or the page can do about it; without that, a response
 * of the platform that never came. Thrown within the proxy only.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly advice: string | undefined;
  /** Seconds after which it is worth to try again. */
  readonly retryAfter: number | undefined;

  constructor(status: number, message: string, advice?: string, cause?: unknown, retryAfter?: number) {
    super(message, cause === undefined ? undefined : { cause });
    this.status = status;
    this.advice = advice;
    this.retryAfter = retryAfter;
  }
}

/** Whether something that was thrown is a refusal. Anything can be thrown, also what throws when it is looked at. */
export function isRefusal(error: unknown): error is Refusal {
  return readThrown(() => error instanceof Refusal, false);
}

/** Whether the proxy turned a request down, rather than that the platform did not answer. */
export function isTurnedDown(refusal: Refusal): boolean {
  return refusal.advice !== undefined || refusal instanceof Full || refusal instanceof WrongInput;
}

/**
 * What the platform answers when it is busy and took nothing. The client knows by the empty id of a task that it may
 * try again, and that no task is running.
 */
const BUSY = { errorCode: '1011', taskId: '' };

/** The connection to the platform was never made, so that nothing was started. */
export class Unreachable extends Refusal {
  constructor(cause: unknown, message = 'RunningHub could not be reached, and got nothing') {
    super(503, message, undefined, cause);
  }
}

/** As many tasks run as may. The client waits for one to end, as it does when an account is full. */
export class Full extends Refusal {
  constructor(message: string) {
    super(429, message);
  }
}

/** What the platform answers when a queue is full. */
const FULL = { errorCode: '421', taskId: '' };

/** The input is wrong. The client throws the error that it throws for the platform's own word on it. */
export class WrongInput extends Refusal {
  constructor(message: string) {
    super(400, message);
  }
}

/** What the platform answers when a parameter is wrong. */
const WRONG_INPUT = { errorCode: '1007', taskId: '' };

/** What a page gets back. */
export interface PlainResponse {
  readonly status: number;
  /** JSON, or text that is none. */
  readonly text: string;
  readonly isJson: boolean;
  /** Headers of the platform that the client reads. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A refusal in the platform's own form, so that the client shows the message, and knows whose it is. */
export function refused(refusal: Refusal): PlainResponse {
  const { status, retryAfter } = refusal;
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return { status, text: JSON.stringify(bodyOf(refusal)), isJson: true, headers };
}

function bodyOf(refusal: Refusal): object {
  const { status, message, advice } = refusal;
  if (refusal instanceof Unreachable) return { ...BUSY, errorMessage: message };
  if (refusal instanceof Full) return { ...FULL, errorMessage: message };
  if (refusal instanceof WrongInput) return { ...WRONG_INPUT, errorMessage: message };
  if (advice === undefined) return { code: status, msg: message, data: null };
  return { code: PROXY_REFUSED, msg: `the proxy of this app refused it: ${message}`, advice, data: null };
}

/**
 * The response for the page. Whatever the platform or a gateway in front of it sent, a browser does not take it for a
 * page of this site, and keeps no copy.
 */
export function toResponse(
  { status, text, isJson, headers }: PlainResponse,
  more: Readonly<Record<string, string>>,
): Response {
  return new Response(text, {
    status,
    headers: {
      ...headers,
      ...more,
      'content-type': isJson ? 'application/json' : 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
