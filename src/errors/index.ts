export { AuthenticationError, isAuthenticationError, type KeyRefusal } from './authentication.js';
export { isRunningHubError, RunningHubError, type ErrorDetails } from './base.js';
export { CallbackError, isCallbackError } from './callback.js';
export { CostLimitError, isCostLimitError, type CostLimit } from './cost-limit.js';
export { ConnectionError, isConnectionError } from './connection.js';
export { ContentPolicyError, isContentPolicyError } from './content-policy.js';
export { InputError, isInputError } from './input.js';
export { InsufficientBalanceError, isInsufficientBalanceError } from './insufficient-balance.js';
export type { NodeError } from './node-error.js';
export { isNotFoundError, NotFoundError } from './not-found.js';
export { isProxyRefusedError, ProxyRefusedError } from './proxy-refused.js';
export { isRateLimitError, RateLimitError } from './rate-limit.js';
export { isServerError, ServerError, type ServerFailure } from './server.js';
export {
  isSubmitOutcomeUnknownError,
  SubmitOutcomeUnknownError,
  type UnknownSubmit,
} from './submit-outcome-unknown.js';
export { isTaskFailedError, TaskFailedError, type FailedReason, type TaskFailure } from './task-failed.js';
export { isTimeoutError, TimeoutError } from './timeout.js';
export { isTaskTimeoutError, TaskTimeoutError } from './task-timeout.js';
export { isWaitAbortedError, WaitAbortedError } from './wait-aborted.js';
