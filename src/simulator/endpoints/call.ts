import type { Platform } from '../state/platform.js';
import type { Failure } from '../state/task.js';

/** One request on its way to an endpoint. */
export interface Call {
  readonly platform: Platform;
  readonly request: Request;
  /** What the path names, such as a model or a file. */
  readonly target: string;
  /** How the task that this request starts was ordered to fail. */
  readonly failure: Failure | undefined;
}
