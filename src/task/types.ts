import type { NodeError } from '../errors/node-error.js';
import type { OutputKind } from '../contract/model.js';
import type { Output } from './output.js';
import type { TaskStatus } from './task-state.js';
import type { Usage } from './usage.js';

/** A task in a form that can be stored. It holds no secret and stays readable by later versions. */
export type TaskJson = {
  /** Version of this form. */
  readonly v: 1;
  /** Id of the task, a 64-bit number in text form. */
  readonly id: string;
  /** Id of the model that was run, or another name for what was started; absent when only the id was known. */
  readonly model?: string;
  /** What the model produces, when known; sets how often and how long is asked. */
  readonly output?: OutputKind;
  /** When the platform accepted the task, in ISO 8601. */
  readonly createdAt?: string;
  /** What the platform found wrong with nodes of the graph when it accepted the task: that part of it will not run. */
  readonly nodeErrors?: NodeError[];
  /** The seeds that the client drew, by field: given again, they make the same. Absent when it drew none. */
  readonly seeds?: Readonly<Record<string, number>>;
};

/** What a running task reports. */
export type TaskEvent = {
  /** Id of the task. */
  readonly taskId: string;
  /** State of the task. */
  readonly status: TaskStatus;
  /** Milliseconds since this wait began. */
  readonly elapsed: number;
  /** Queries made in this wait. */
  readonly polls: number;
};

/** How to wait for a task. */
export interface WaitOptions {
  /** Stops the waiting; the task goes on. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Longest wait in milliseconds, after which {@link TaskTimeoutError} carries the task.
   *
   * @default 600000 for pictures and text, 1200000 for audio and 3D, 1800000 for video and unknown outputs
   */
  readonly timeout?: number | undefined;
  /**
   * Called after every query, and waited for when it is async. When it throws or rejects, the wait ends with a
   * {@link CallbackError} that carries the task.
   */
  readonly onStatus?: ((event: TaskEvent) => unknown) | undefined;
}

/**
 * The result of a task that succeeded: plain data.
 *
 * `Result<'image'>`, `Result<'video'>` and so on, which running a model gives, have at least one output of that kind. A
 * workflow or an app may save anything, or nothing, so `output` of a plain `Result` may be undefined.
 *
 * @example
 * const { output, usage } = await rh.run(gptImage2TextToImageOfficialStable, { prompt: 'a red fox' });
 * console.log(output.url, usage.cost);
 */
export type Result<Kind extends OutputKind = never> = {
  /** Id of the task. */
  readonly taskId: string;
  /** The first of `outputs`. */
  readonly output: [Kind] extends [never] ? Output | undefined : Output<Kind>;
  /** The files and texts that the task made: those of the model's kind first, then in the platform's order. */
  readonly outputs: [Kind] extends [never] ? readonly Output[] : readonly [Output<Kind>, ...Output[]];
  /** What the task cost, as far as the platform says. */
  readonly usage: Usage;
  /** The seeds that the client drew, by field: given again, they make the same. Absent when it drew none. */
  readonly seeds?: Readonly<Record<string, number>>;
  /** The platform's own response. */
  readonly raw: Readonly<Record<string, unknown>>;
};
