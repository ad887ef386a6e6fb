import { guard, RunningHubError, type ErrorDetails } from './base.js';

/** Where a ComfyUI graph failed. Every part may be missing. */
export interface FailedReason {
  readonly nodeId?: string;
  readonly nodeName?: string;
  readonly type?: string;
  readonly message?: string;
  readonly traceback?: string;
}

/** The task ended without a result: it failed, or it was cancelled. It may have cost money; see `usage` in `body`. */
export class TaskFailedError extends RunningHubError {
  override get name(): string {
    return 'TaskFailedError';
  }
  override readonly advice: string =
    'Read the message, change the input if it is the cause, and submit again as a new task.';

  constructor(
    message: string,
    details: ErrorDetails,
    /** The final status, such as `FAILED` or `CANCEL`. */
    readonly taskStatus: string,
    readonly reason?: FailedReason,
  ) {
    super(message, details);
  }
}

export const isTaskFailedError = /* @__PURE__ */ guard<TaskFailedError>('TaskFailedError');
