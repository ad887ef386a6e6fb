import { guard, RunningHubError, type ErrorDetails } from './base.js';

/** Where a ComfyUI graph failed. Every part may be missing. Source: documented by the vendor. */
export type FailedReason = {
  /** Key of the node in the workflow's graph. */
  readonly nodeId?: string;
  /** Class or title of the node. */
  readonly nodeName?: string;
  /** Type of the exception, such as `torch.OutOfMemoryError`. */
  readonly type?: string;
  /** What the exception says. */
  readonly message?: string;
  /** The stack of the node's own code, as one text. */
  readonly traceback?: string;
};

/** What is known about a task that ended without a result. */
export interface TaskFailure extends ErrorDetails {
  /** The final status, such as `FAILED` or `CANCEL`. */
  readonly taskStatus: string;
  /** Where the graph failed, when the platform tells. */
  readonly reason?: FailedReason | undefined;
  /** Whether the content review refused the input or the output. @default false */
  readonly contentRefused?: boolean | undefined;
  /** What the code of the failure calls for. @default to read the message */
  readonly advice?: string | undefined;
}

/** The task ended without a result: it failed, or it was canceled. It may have cost money; see `usage` in `body`. */
export class TaskFailedError extends RunningHubError {
  override get name(): string {
    return 'TaskFailedError';
  }
  override readonly advice: string = 'Change the input if it is the cause, and submit again as a new task.';
  /** The final status, such as `FAILED` or `CANCEL`. */
  readonly taskStatus: string;
  /** Where the graph failed, when the platform tells. */
  readonly reason: FailedReason | undefined;
  /** Whether the content review refused the input or the output; {@link isContentPolicyError} is true then, too. */
  readonly contentRefused: boolean;

  constructor(message: string, { taskStatus, reason, advice, contentRefused = false, ...details }: TaskFailure) {
    super(message, details);
    this.contentRefused = contentRefused;
    if (advice !== undefined) this.advice = advice;
    this.taskStatus = taskStatus;
    this.reason = reason;
  }

  override toJSON(): Record<string, unknown> {
    const { taskStatus, reason, contentRefused } = this;
    return { ...super.toJSON(), taskStatus, reason, contentRefused };
  }
}

/** Whether an error is a {@link TaskFailedError}, also one of another copy of the package. */
export const isTaskFailedError = /* @__PURE__ */ guard<TaskFailedError>('TaskFailedError');
