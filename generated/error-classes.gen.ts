// Generated from spec/openapi.yaml and spec/conventions/errors.mjs. Do not edit: change the spec and run `npm run generate`.

/** What kind of failure a code stands for, by what can be done about it. */
export type ErrorClass =
  /** The key is missing, wrong, or not allowed to do this. */
  | 'auth'
  /** The balance does not pay for this; nothing was started. */
  | 'quota'
  /** Too many tasks or requests at once: nothing was started, and the same request can succeed later. */
  | 'rate_limit'
  /** The input is refused until it is corrected. */
  | 'invalid_request'
  /** The prompt, the media or the output is refused for its content. */
  | 'content_policy'
  /** The task, workflow, app or file does not exist for this key or on this site. */
  | 'not_found'
  /** What the request is about is in a state that does not allow it. */
  | 'conflict'
  /** The task was started and did not succeed. */
  | 'task_failed'
  /** The platform failed, mostly for a moment. */
  | 'transient'
  /** No failure: the state of a task, told by a code. */
  | 'state_signal'
  /** A failure without a meaning of its own. */
  | 'unknown';

/** What a code tells a program beside its class. */
export type ErrorSignal = 'queue_full' | 'rejected_without_task' | 'task_running' | 'task_queued' | 'no_price';

/** Classes whose codes say no more than that the request failed. */
export type GeneralErrorClass = 'conflict' | 'task_failed' | 'transient' | 'state_signal' | 'unknown';

/** The codes of each class that calls for different action, separated by spaces. */
export const CODES_BY_CLASS: Readonly<Record<Exclude<ErrorClass, GeneralErrorClass>, string>> = {
  auth: '401 403 412 436 801 802 806 811 1002 1014',
  content_policy: '1501 1505',
  invalid_request: '301 400 405 413 433 435 803 809 810 1001 1007 1008 1009 1013 1101 1601',
  not_found: '380 404 423 807 901 1004 40310',
  quota: '414 416 812',
  rate_limit: '415 421 429 814 1003 1520',
};

/** Codes of failures after which a task may exist all the same. */
export const AMBIGUOUS_CODES = '408 500 502 503 504 805 1000 1005 1006 1010 1011 1012 1015 1504';

/** Codes which prove that nothing was started and that the same submit can succeed later. */
export const REJECTION_CODES = '415 421 429 814 1003 1520';

/** Codes after which the same request can succeed later; not a submit, which may have started a task. */
export const RETRYABLE_CODES = '408 415 421 429 500 502 503 504 804 808 813 814 1003 1005 1010 1011 1012 1520';

/** The account has as many tasks as it may have, so waiting for one to end helps. */
export const QUEUE_FULL_CODES = '415 421 814 1520';

/** Nothing was started when the response itself carries an empty task id. */
export const REJECTED_WITHOUT_TASK_CODES = '1010 1011';

/** The task runs. */
export const TASK_RUNNING_CODES = '804';

/** The task waits for a machine. */
export const TASK_QUEUED_CODES = '813';

/** From the price preview: the model has no price configured. */
export const NO_PRICE_CODES = '1501';
