// @ts-check
// What the error table is made of: read by the lint rules, and by the code generator, which hands it on to the client.

import { isBoolean, isText, oneOf } from './keys.mjs';

/**
 * The kinds of failure, by what can be done about them: what every `class` in `shared/error-codes.yaml` is one of.
 * The code and the documentation have something to say about each, which the compiler checks.
 */
export const ERROR_CLASSES = /** @type {const} */ ({
  auth: 'The key is missing, wrong, or not allowed to do this.',
  quota: 'The balance does not pay for this; nothing was started.',
  rate_limit: 'Too many tasks or requests at once: nothing was started, and the same request can succeed later.',
  invalid_request: 'The input is refused until it is corrected.',
  content_policy: 'The prompt, the media or the output is refused for its content.',
  not_found: 'The task, workflow, app or file does not exist for this key or on this site.',
  conflict: 'What the request is about is in a state that does not allow it.',
  task_failed: 'The task was started and did not succeed.',
  transient: 'The platform failed, mostly for a moment.',
  state_signal: 'No failure: the state of a task, told by a code.',
  unknown: 'A failure without a meaning of its own.',
});

/** Classes about which the code says no more than that the request failed; the client has no error class for them. */
export const GENERAL_CLASSES = /** @type {const} */ ([
  'conflict',
  'task_failed',
  'transient',
  'state_signal',
  'unknown',
]);

/** What some codes tell a program beside their class: the values of `signal` in `shared/error-codes.yaml`. */
export const ERROR_SIGNALS = /** @type {const} */ ({
  queue_full: 'The account has as many tasks as it may have, so waiting for one to end helps.',
  rejected_without_task: 'Nothing was started when the response itself carries an empty task id.',
  task_running: 'The task runs.',
  task_queued: 'The task waits for a machine.',
  no_price: 'From the price preview: the model has no price configured.',
});

/** What an entry is made of. It has either a code or the text to recognize the failure by. */
export const ERROR_CODE = /** @satisfies {import('./keys.mjs').Block} */ ({
  name: 'an error code',
  keys: {
    family: oneOf(['v1', 'v2', 'upload', 'http']),
    code: {
      test: (value) => typeof value === 'string' || Number.isInteger(value),
      advice: 'the code as on the wire',
      optional: true,
    },
    match: { test: isText, advice: 'the text to recognize the failure by', optional: true },
    name: { test: isText, advice: 'the name of the code' },
    meaning: { test: isText, advice: 'what happened' },
    advice: { test: isText, advice: 'what to do about it', optional: true },
    class: oneOf(Object.keys(ERROR_CLASSES)),
    retryable: { test: isBoolean, advice: 'true or false' },
    ambiguous: { test: isBoolean, advice: 'true or false', optional: true },
    signal: { ...oneOf(Object.keys(ERROR_SIGNALS)), optional: true },
  },
});
