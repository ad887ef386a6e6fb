import { RunningHubError } from '../errors/base.js';
import { ServerError } from '../errors/server.js';

/** A response that is longer than any of the platform's. It would be as long when it is asked for again. */
export class OversizedError extends ServerError {}

/** Whether the same request may succeed later without a change. */
export function isTransient(error: unknown): error is RunningHubError {
  if (error instanceof OversizedError) return false;
  return error instanceof RunningHubError && /^(Connection|Server|RateLimit|Timeout)Error$/.test(error.name);
}
