import type { ErrorClass } from '../../../../generated/error-classes.gen.js';

/** What the site says about a class of codes. */
interface ErrorClassText {
  readonly heading: string;
  /** Error of the client that these codes become; absent where there is more to say than a name. */
  readonly thrown?: string;
  /** What the client does about it, and what its caller can do. */
  readonly advice: string;
  /** Whether a call of a model can end so. */
  readonly isOfModels: boolean;
}

/** The classes in the order of the page. */
export const ERROR_CLASSES: Readonly<Record<ErrorClass, ErrorClassText>> = {
  auth: {
    heading: 'The key is refused',
    thrown: 'AuthenticationError',
    advice: 'The same request will not succeed with the same key. Models need the key of an enterprise-shared account.',
    isOfModels: true,
  },
  quota: {
    heading: 'The balance is too low',
    thrown: 'InsufficientBalanceError',
    advice: 'Nothing was started.',
    isOfModels: true,
  },
  rate_limit: {
    heading: 'Too many tasks or requests',
    thrown: 'RateLimitError',
    advice: 'Nothing was started, so the client waits and submits again before it throws.',
    isOfModels: true,
  },
  invalid_request: {
    heading: 'The input is refused',
    thrown: 'InputError',
    advice:
      'Correct the input before you try again; with `validate` the client sees most of this before it sends anything.',
    isOfModels: true,
  },
  content_policy: {
    heading: 'The content is refused',
    thrown: 'ContentPolicyError',
    advice: 'Change the prompt or the media.',
    isOfModels: true,
  },
  not_found: {
    heading: 'It does not exist',
    thrown: 'NotFoundError',
    advice: 'This site or this account has no such task, workflow, app or file.',
    isOfModels: false,
  },
  conflict: {
    heading: 'It is in the wrong state',
    thrown: 'ServerError',
    advice: 'It carries the code.',
    isOfModels: false,
  },
  task_failed: {
    heading: 'The task failed',
    advice: 'A task that was started ends so: `TaskFailedError`, with the task.',
    isOfModels: true,
  },
  transient: {
    heading: 'A passing failure',
    advice: 'Queries are repeated. A submit that was answered so may have started a task: `SubmitOutcomeUnknownError`.',
    isOfModels: true,
  },
  state_signal: {
    heading: 'States that look like errors',
    advice: 'The client reads them as states; they are never thrown.',
    isOfModels: false,
  },
  unknown: {
    heading: 'Others',
    thrown: 'ServerError',
    advice: 'It carries the code and the text of the platform.',
    isOfModels: false,
  },
};
