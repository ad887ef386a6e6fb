import { ambiguousCodes, errorClasses, rejectionCodes } from '../../generated/error-classes.gen.js';
import type { Answer, Failure } from '../http/response.js';
import { redactor } from '../http/redact.js';
import type { Task } from '../task/task.js';
import { AuthenticationError } from './authentication.js';
import type { ErrorDetails, RunningHubError } from './base.js';
import { ContentPolicyError } from './content-policy.js';
import { InputError } from './input.js';
import { InsufficientBalanceError } from './insufficient-balance.js';
import { NotFoundError } from './not-found.js';
import { RateLimitError } from './rate-limit.js';
import { ServerError } from './server.js';

type ErrorClass = new (message: string, details: ErrorDetails) => RunningHubError;

const CLASSES: Record<string, ErrorClass> = {
  auth: AuthenticationError,
  quota: InsufficientBalanceError,
  rate_limit: RateLimitError,
  invalid_request: InputError,
  not_found: NotFoundError,
  content_policy: ContentPolicyError,
};

const includes = (codes: string, code: string | undefined) => code !== undefined && ` ${codes} `.includes(` ${code} `);

const classOf = (code: string | undefined) =>
  Object.keys(errorClasses).find((name) => includes(errorClasses[name]!, code));

// A code that nobody knows says less than the HTTP status beside it.
const isKnown = (code: string | undefined) => includes(ambiguousCodes, code) || classOf(code) !== undefined;

/** Whether an answer proves that nothing was started and that trying again later can succeed. */
export function isRejection({ status, body }: Answer, { code }: Failure): boolean {
  if (includes(rejectionCodes, code)) return true;
  // "Unavailable" and "busy" count only when the answer itself says that there is no task.
  if (code === '1010' || code === '1011') return (body as { taskId?: unknown }).taskId === '';
  return status === 429 && !isKnown(code);
}

/** Whether the account has as many tasks as it may have, so that waiting for one to end helps. */
export function isFull({ code }: RunningHubError): boolean {
  return includes('415 421 814 1520', code);
}

/** Whether a task may exist although the answer reports a failure. */
export function isAmbiguous({ status }: Answer, { code }: Failure): boolean {
  if (isKnown(code)) return includes(ambiguousCodes, code);
  if (status >= 200 && status < 300) return code === undefined;
  return status === 303 || status === 408 || status >= 500;
}

/** The error for a reported failure: its class says what the user can do. */
export function toError(answer: Answer, { code, message }: Failure, endpoint: string, task?: Task): RunningHubError {
  const byMessage = /NOT_ENOUGH|insufficient/i.test(message) ? 'quota' : undefined;
  // Codes such as 301 and 415 mean something else as an HTTP status.
  const byStatus = isKnown(code) ? undefined : /^4(0.|13|29)$/.exec(String(answer.status))?.[0];
  const found = classOf(code) ?? byMessage ?? classOf(byStatus);
  const Class = (found && CLASSES[found]) || ServerError;
  const shown = [redactor(null)(message) || 'no message', code && `[${code}]`].filter(Boolean).join(' ');
  const { status, body, retryAfter, requestId } = answer;
  return new Class(`${endpoint}: ${shown}`, { code, status, endpoint, body, retryAfter, requestId, task });
}
