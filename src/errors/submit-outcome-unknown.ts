import { guard, RunningHubError, type ErrorDetails } from './base.js';

/** What is known about a submit whose response never came. */
export interface UnknownSubmit extends ErrorDetails {
  /** Id of the model, or path of the endpoint. */
  readonly model: string;
  /** When the request was sent. */
  readonly submittedAt: Date;
  /** Short hash of the request body: the same input has the same fingerprint. */
  readonly fingerprint: string;
}

/**
 * A submit was sent and its outcome is not known: a task may be running and cost money. The client never repeats such a
 * submit, because the platform has no idempotency key.
 */
export class SubmitOutcomeUnknownError extends RunningHubError {
  override get name(): string {
    return 'SubmitOutcomeUnknownError';
  }
  override readonly advice: string =
    'Look for a new task in the call records of the account, or wait for its webhook, before you submit again.';
  /** Id of the model, or path of the endpoint. */
  readonly model: string;
  /** When the request was sent. */
  readonly submittedAt: Date;
  /** Short hash of the request body: the same input has the same fingerprint. */
  readonly fingerprint: string;

  constructor(message: string, { model, submittedAt, fingerprint, ...details }: UnknownSubmit) {
    super(message, details);
    this.model = model;
    this.submittedAt = submittedAt;
    this.fingerprint = fingerprint;
  }

  override toJSON(): Record<string, unknown> {
    const { model, submittedAt, fingerprint } = this;
    return { ...super.toJSON(), model, submittedAt, fingerprint };
  }
}

/** Whether an error is a {@link SubmitOutcomeUnknownError}, also one of another copy of the package. */
export const isSubmitOutcomeUnknownError =
  /* @__PURE__ */ guard<SubmitOutcomeUnknownError>('SubmitOutcomeUnknownError');
