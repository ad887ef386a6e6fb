import { shorten } from '../json/shorten.js';
import { isObject, text } from '../json/values.js';
import { type ErrorDetails, guard, RunningHubError } from './base.js';

/** The code by which a page knows a refusal of `runninghub/proxy`. The platform has none of this form. */
export const PROXY_REFUSED = 'PROXY_REFUSED';

/**
 * The proxy between a page and the platform (`createProxy` of `runninghub/proxy`) refused the request, and passed
 * nothing on. `status` tells the kinds apart: 401 when the visitor has to sign in, 402 when it costs too much or nobody
 * knows what it costs, 403 when the proxy does not offer this, 404 for a task that this visitor did not start, 413 for
 * what is too long, 415 for a file of a kind that is not taken, 429 when it was too often, also after waiting.
 * `unsent` is true, except where the request was about a task, which goes on.
 *
 * @example
 * if (isProxyRefusedError(error) && error.status === 401) location.assign('/sign-in');
 */
export class ProxyRefusedError extends RunningHubError {
  override get name(): string {
    return 'ProxyRefusedError';
  }
  override readonly advice: string = adviceIn(this.body) + (this.task ? ' A task that runs goes on.' : '');

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details.task ? details : { ...details, unsent: true });
  }
}

/** What the proxy says to do: it knows which of its options decided. */
function adviceIn(body: unknown): string {
  const advice = isObject(body) ? text(body.advice) : undefined;
  return advice ? shorten(advice) : 'Look at the options of `createProxy`, and at what its `logger` was told.';
}

/** Whether an error is a {@link ProxyRefusedError}, also one of another copy of the package. */
export const isProxyRefusedError = /* @__PURE__ */ guard<ProxyRefusedError>('ProxyRefusedError');
