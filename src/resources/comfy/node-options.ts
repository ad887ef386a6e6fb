import { InputError } from '../../errors/input.js';
import { ANY, FLAG, NAME } from '../../async/option-kinds.js';
import type { OptionTypes } from '../../async/option-types.js';
import { show } from '../../json/show.js';
import type { WorkflowGraph } from './graph.js';
import type { RunOptions, SubmitOptions } from '../../task/start.js';

/**
 * Machine to run on: `default` has 24 GB of video memory, `plus` 48 GB. Third parties also report `ultra` with 84 GB,
 * and a page of the vendor (reported on 2026-09-17) with a class `lite` below the standard one: enterprise-shared keys
 * pay 0.4, 4, 6 and 9 CNY per hour from lite to ultra, members 0.02, 0.2 and 0.4 coins per second up to plus. Which
 * text stands for lite in a request is not published.
 */
export type MachineType = 'default' | 'plus' | 'ultra' | (string & {});

/** Options that workflows and AI apps share. */
export interface NodeOptions {
  /**
   * Machine that the task runs on.
   *
   * @default 'default'
   */
  readonly instanceType?: MachineType | undefined;
  /**
   * For enterprise-dedicated keys: wait in the account's own queue, which holds 1000 tasks, while all machines are
   * busy.
   *
   * @default false
   */
  readonly usePersonalQueue?: boolean | undefined;
  /** For enterprise-shared keys: seconds (10 to 180) to keep the machine warm after the task. Charged in addition. */
  readonly retainSeconds?: number | undefined;
  /** Whether pictures carry the workflow in their metadata. Workflows only. @default true */
  readonly addMetadata?: boolean | undefined;
  /** Password of a protected workflow or app. Reported by third parties for these endpoints, not documented. */
  readonly accessPassword?: string | undefined;
  /**
   * Checks the given inputs against the workflow's own JSON, or the app's list of inputs, before anything is uploaded
   * or submitted. Costs one request.
   *
   * @default false
   */
  readonly check?: boolean | undefined;
}

export const NODE_OPTIONS = {
  instanceType: NAME,
  usePersonalQueue: FLAG,
  retainSeconds: ANY,
  addMetadata: FLAG,
  accessPassword: NAME,
  check: FLAG,
} satisfies OptionTypes & Record<keyof NodeOptions, unknown>;

/** Options that only workflows have. */
export interface WorkflowOptions extends NodeOptions {
  /**
   * A complete graph in ComfyUI's API format to run in place of the saved one, as an object or as JSON text. The inputs
   * to replace are replaced in it; it is checked before anything is sent. The id must still be that of a workflow of
   * the account. Source: documented by the vendor for the v1 endpoint, third parties for the one that is used.
   */
  readonly graph?: WorkflowGraph | string | undefined;
}

export const WORKFLOW_OPTIONS = { ...NODE_OPTIONS, graph: ANY } satisfies OptionTypes &
  Record<keyof WorkflowOptions, unknown>;

/** Options of a submit of an AI app. */
export type NodeSubmitOptions = SubmitOptions & NodeOptions;

/** Options of a run of an AI app. */
export type NodeRunOptions = RunOptions & NodeOptions;

/** Options of a submit of a workflow. */
export type WorkflowSubmitOptions = SubmitOptions & WorkflowOptions;

/** Options of a run of a workflow. */
export type WorkflowRunOptions = RunOptions & WorkflowOptions;

/** The fields of a v2 request that come from the options, which have been checked but for their numbers. */
export function fieldsOf(options: NodeOptions): Record<string, unknown> {
  const { instanceType, usePersonalQueue, retainSeconds, addMetadata, accessPassword } = options;
  if (
    retainSeconds !== undefined &&
    !(Number.isInteger(retainSeconds) && retainSeconds >= 10 && retainSeconds <= 180)
  ) {
    throw new InputError(`\`retainSeconds\` is ${show(retainSeconds)}. Allowed are whole seconds from 10 to 180.`, {
      field: 'retainSeconds',
    });
  }
  return {
    instanceType,
    // A boolean by its documented type, but text in every official v2 sample.
    usePersonalQueue: usePersonalQueue === undefined ? undefined : String(usePersonalQueue),
    retainSeconds,
    addMetadata,
    accessPassword,
  };
}
