import {
  AMBIGUOUS_CODES,
  CODES_BY_CLASS,
  NO_PRICE_CODES,
  QUEUE_FULL_CODES,
  REJECTED_WITHOUT_TASK_CODES,
  REJECTION_CODES,
  RETRYABLE_CODES,
  TASK_QUEUED_CODES,
  TASK_RUNNING_CODES,
} from '../../generated/error-classes.gen.js';
import { cut } from '../json/show.js';
import { isObject, text } from '../json/values.js';
import { type ApiResponse, type Failure, failureOf, hasStatus } from './response.js';
import { CORRECT_ADDRESS } from './elsewhere.js';
import { fieldIn } from './field-in.js';
import { isGraphRefused, nodeErrorsIn, nodeErrorsInWords } from './node-errors.js';
import { redactor } from './redact.js';
import type { Task } from '../task/task.js';
import { AuthenticationError, isAuthenticationError } from '../errors/authentication.js';
import { type ErrorDetails, type RunningHubError, tellAdvice } from '../errors/base.js';
import { ContentPolicyError } from '../errors/content-policy.js';
import { isConnectionError } from '../errors/connection.js';
import { InputError } from '../errors/input.js';
import { InsufficientBalanceError } from '../errors/insufficient-balance.js';
import { NotFoundError } from '../errors/not-found.js';
import { isProxyRefusedError, PROXY_REFUSED, ProxyRefusedError } from '../errors/proxy-refused.js';
import { isRateLimitError, RateLimitError } from '../errors/rate-limit.js';
import { isServerError, ServerError } from '../errors/server.js';
import { isTimeoutError } from '../errors/timeout.js';

type SpecificClass = keyof typeof CODES_BY_CLASS;

/** What is thrown for each class of codes that calls for different action; for all others it is a ServerError. */
const CLASSES: Record<SpecificClass, new (message: string, details: ErrorDetails) => RunningHubError> = {
  auth: AuthenticationError,
  quota: InsufficientBalanceError,
  rate_limit: RateLimitError,
  invalid_request: InputError,
  not_found: NotFoundError,
  content_policy: ContentPolicyError,
};

const includes = (codes: string, code: string | undefined) => code !== undefined && ` ${codes} `.includes(` ${code} `);

const classOf = (code: string | undefined) =>
  (Object.keys(CODES_BY_CLASS) as SpecificClass[]).find((name) => includes(CODES_BY_CLASS[name], code));

// A code that nobody knows says less than the HTTP status beside it.
const isKnown = (code: string | undefined) => includes(AMBIGUOUS_CODES, code) || classOf(code) !== undefined;

const hasEmptyTaskId = (body: unknown) => (body as { taskId?: unknown }).taskId === '';

/** What a failure is about by its text, where gateways give it a code of their own. */
function classInText(message: string): SpecificClass | undefined {
  if (/NOT_ENOUGH|insufficient/i.test(message)) return 'quota';
  return /ApiKey verification failed/i.test(message) ? 'auth' : undefined;
}

/** Whether a response proves that nothing was started and that trying again later can succeed. */
export function isRejection({ status, body }: ApiResponse, { code }: Failure): boolean {
  if (includes(REJECTION_CODES, code)) return true;
  // "Unavailable" and "busy" count only when the response itself says that there is no task.
  if (includes(REJECTED_WITHOUT_TASK_CODES, code)) return hasEmptyTaskId(body);
  return status === 429 && !isKnown(code);
}

/** Whether the account has as many tasks as it may have, so that waiting for one to end helps. */
export function isFull({ code }: RunningHubError): boolean {
  return includes(QUEUE_FULL_CODES, code);
}

/** Whether the price preview says that the model has no price. From other endpoints the code says something else. */
export function isUnpriced({ code }: RunningHubError): boolean {
  return includes(NO_PRICE_CODES, code);
}

/** The state of a task that a code of a v1 response stands for; undefined for every other code. */
export function stateOfCode(code: string | undefined): 'RUNNING' | 'QUEUED' | undefined {
  if (includes(TASK_RUNNING_CODES, code)) return 'RUNNING';
  return includes(TASK_QUEUED_CODES, code) ? 'QUEUED' : undefined;
}

/**
 * Whether a task may exist although the response reports a failure. With a status of success, a code that nobody knows
 * refuses only when the response itself says that there is no task, that the money does not suffice or that the key is
 * wrong: `SUCCESS` is a code to some gateways, which know nothing of tasks or money where the form is their own, too. A
 * status below 200 ends no request.
 */
export function isAmbiguous({ status, body }: ApiResponse, { code, message, isNested }: Failure): boolean {
  if (isGraphRefused(body) || code === PROXY_REFUSED) return false;
  if (isKnown(code)) return includes(AMBIGUOUS_CODES, code);
  if (status >= 200 && status < 300)
    return code === undefined || isNested === true || !(hasEmptyTaskId(body) || classInText(message));
  return (status > 0 && status < 200) || status === 303 || status === 408 || status >= 500;
}

/**
 * Whether a failure only means that asking later helps: the network or the platform is gone, busy or hidden behind the
 * page of a gateway. What says something about the key, the request or what it is about does not pass.
 */
export function isPassing(error: RunningHubError): boolean {
  if (isConnectionError(error) || isTimeoutError(error) || isRateLimitError(error)) return true;
  const { code, status, body } = error;
  if (includes(RETRYABLE_CODES, code)) return true;
  // Without a status it is no failure that a response reported.
  if (status === undefined || isKnown(code)) return false;
  if (status >= 500) return true;
  // The platform writes JSON; pages and redirects come from what is in between. A key is refused in any form.
  if (body === undefined) return status !== 401;
  if (status >= 400) return status === 408 || status === 425 || status === 429;
  return code === undefined && isServerError(error) && !isNameless({ status, body });
}

/**
 * Whether a query that failed so will never succeed: the key, or what was asked, is refused by a code that is known. A
 * task that is not known may only not be known yet, and what a gateway refuses without such a code may be a whim of it.
 */
export function isFinalRefusal(error: RunningHubError): boolean {
  const found = classOf(error.code);
  if (isProxyRefusedError(error)) return error.status !== 429;
  return isAuthenticationError(error) || (found !== undefined && found !== 'not_found');
}

/**
 * Whether a response tells how a task is, and not which one, itself or in its envelope. It would be no other when it is
 * asked for again.
 */
function isNameless(response: ApiResponse): boolean {
  const { body } = response;
  if (!isObject(body) || text(body.taskId) || failureOf(response)) return false;
  return [body, body.data].some((record) => isObject(record) && hasStatus(record) && !text(record.taskId));
}

/** What to do about a task that ended with a code, where the code tells what was wrong with the input or the output. */
export function adviceFor(code: string | undefined): string | undefined {
  const found = classOf(code);
  return found === 'content_policy' || found === 'invalid_request' ? new CLASSES[found]('', {}).advice : undefined;
}

/** Whether a code says that the content review refused something. */
export function isContentRefusal(code: string | undefined): boolean {
  return classOf(code) === 'content_policy';
}

/** The error for a reported failure: its class says what the user can do, and its message that, too. */
export function toError(
  response: ApiResponse,
  failure: Failure,
  endpoint: string,
  task?: Task,
  sent?: unknown,
): RunningHubError {
  const Class = classFor(response, failure);
  const [message, details] = partsOf(response, failure, endpoint, task);
  const ids = Class === NotFoundError ? idsIn(sent) : '';
  return tellAdvice(readdressed(new Class(message + ids, details), failure));
}

/** The ids that were asked for, where the path does not have them. */
function idsIn(sent: unknown): string {
  const ids = Object.entries(isObject(sent) ? sent : {}).filter(([name, id]) => /id$/i.test(name) && text(id));
  return ids.length > 0 ? ` (${ids.map(([name, id]) => `${name} ${cut(String(id), 60)}`).join(', ')})` : '';
}

/** The same for a submit, after a failure of which nobody is told to try again. */
export function toSubmitError(response: ApiResponse, failure: Failure, endpoint: string): RunningHubError {
  const Class = classFor(response, failure);
  const [message, details] = partsOf(response, failure, endpoint);
  const isOpen = Class === ServerError;
  return tellAdvice(
    isOpen
      ? new ServerError(message, { ...details, isSubmit: true })
      : readdressed(new Class(message, details), failure),
  );
}

/** What is no response of the API calls for another address, unless a task is waited for: it goes on all the same. */
function readdressed<E extends RunningHubError>(error: E, { isElsewhere }: Failure): E {
  return isElsewhere && !error.task ? Object.assign(error, { advice: CORRECT_ADDRESS }) : error;
}

function classFor({ status, body }: ApiResponse, { code, message }: Failure) {
  if (code === PROXY_REFUSED) return ProxyRefusedError;
  // Codes such as 301 and 415 mean something else as an HTTP status.
  const byStatus = isKnown(code) ? undefined : /^4(0.|13|29)$/.exec(String(status))?.[0];
  const byGraph = isGraphRefused(body) ? 'invalid_request' : undefined;
  const found = classOf(code) ?? byGraph ?? classInText(message) ?? classOf(byStatus);
  return found ? CLASSES[found] : ServerError;
}

/** Codes that refuse the key itself, in words that not everybody takes for that; servers in between have others. */
const KEY_REFUSED_CODES = '802 806 811 1002';

/** What a failure means for the key, where the platform's words may not tell. */
function aboutKey(response: ApiResponse, failure: Failure): string | undefined {
  if (response.keyless === 'platform' && classFor(response, failure) === AuthenticationError)
    return 'no API key was sent (`apiKey: null`):';
  const isRefused = includes(KEY_REFUSED_CODES, failure.code) || classInText(failure.message) === 'auth';
  return isRefused ? 'the API key was refused:' : undefined;
}

/** Codes of a refused parameter, whose text may name it. */
const PARAMETER_CODES = '301 1007 1601';

function partsOf(
  response: ApiResponse,
  failure: Failure,
  endpoint: string,
  task?: Task,
): [message: string, details: ErrorDetails] {
  const { status, body, retryAfter, requestId } = response;
  const { code, message } = failure;
  const said = redactor(null)(message);
  const words = [aboutKey(response, failure), said || 'no message', code && `[${code}]`];
  const nodeErrors = nodeErrorsIn(body);
  const nodes = nodeErrors.length > 0 ? `; ${redactor(null)(nodeErrorsInWords(nodeErrors))}` : '';
  const field = includes(PARAMETER_CODES, code) ? fieldIn(said) : undefined;
  const details = { code, status, endpoint, field, body, retryAfter, requestId, task };
  const isBetween = response.keyless === 'between' && classFor(response, failure) === AuthenticationError;
  const more = { ...(nodes && { nodeErrors }), ...(isBetween && { isBetween }) };
  return [`${endpoint}: ${words.filter(Boolean).join(' ')}${nodes}`, { ...details, ...more }];
}
