import { readThrown } from '../errors/thrown.js';

/** A request that the proxy itself turns down, or a response that never came. Thrown within the proxy only. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.status = status;
  }
}

/** Whether something that was thrown is a refusal. Anything can be thrown, also what throws when it is looked at. */
export function isRefusal(error: unknown): error is Refusal {
  return readThrown(() => error instanceof Refusal, false);
}

/**
 * What the platform answers when it is busy and took nothing. The client knows by the empty id of a task that it may
 * try again, and that no task is running.
 */
const BUSY = { errorCode: '1011', taskId: '' };

/** The connection to the platform was never made, so that nothing was started. */
export class Unreachable extends Refusal {
  constructor(cause: unknown) {
    super(503, 'RunningHub could not be reached, and got nothing', cause);
  }
}

/** What a page gets back. */
export interface PlainResponse {
  readonly status: number;
  /** JSON, or text that is none. */
  readonly text: string;
  readonly isJson: boolean;
  /** Headers of the platform that the client reads. */
  readonly headers: Readonly<Record<string, string>>;
}

// The client takes some codes for the platform's: 415 for a full queue, which it waits for, and 408 for a task that may
// be running. Nothing was sent in these cases, and the request itself is at fault.
const codeOf = (status: number) => (status === 408 || status === 415 ? 400 : status);

/** A refusal in the platform's own form, so that the client shows the message. */
export function refused(refusal: Refusal): PlainResponse {
  const { status, message } = refusal;
  const body =
    refusal instanceof Unreachable
      ? { ...BUSY, errorMessage: message }
      : { code: codeOf(status), msg: message, data: null };
  return { status, text: JSON.stringify(body), isJson: true, headers: {} };
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
