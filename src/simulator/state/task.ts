import type { OutputKind } from '../../contract/model.js';
import { checksum } from './checksum.js';
import type { SimulatorNode } from './graphs.js';
import type { SimulatorModel } from './models.js';
import type { Slot } from './schedule.js';

/** Where a task is: the platform's own words. */
export type SimulatedStatus = 'CREATE' | 'QUEUED' | 'RUNNING' | 'SUCCESS' | 'FAILED' | 'CANCEL';

/** A task as it is at the moment of looking. */
export interface SimulatedTask {
  /** 19 digits, as a client gets it. */
  readonly id: string;
  /** Id of the model, or `workflow/<id>` or `app/<id>`. */
  readonly model: string;
  /** The input as it was received. */
  readonly input: Readonly<Record<string, unknown>>;
  /** How far it is, by the simulator's clock. */
  readonly status: SimulatedStatus;
  /** When it was accepted, in milliseconds since 1970. */
  readonly submittedAt: number;
  /** When it ends or ended, in milliseconds since 1970. */
  readonly endsAt: number;
  /** What it costs, as decimal text; absent when the price is not known. */
  readonly cost?: string | undefined;
}

/** Why a task will fail, or why none was started. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly failedReason?: Readonly<Record<string, unknown>> | undefined;
  /** What ComfyUI says about the graph, as JSON text. */
  readonly promptTips?: string | undefined;
}

/** The nodes that a task runs, by id. */
export type Graph = Readonly<Record<string, SimulatorNode>>;

/** An output that a run of a graph gives. */
export interface Save {
  /** The node that saves it. */
  readonly nodeId: string;
  readonly kind: OutputKind;
}

/** A task in the books of the simulator. */
export interface TaskRecord extends Slot {
  readonly id: string;
  readonly model: SimulatorModel;
  readonly input: Readonly<Record<string, unknown>>;
  readonly webhookUrl: string | undefined;
  readonly submittedAt: number;
  readonly createdAt: number;
  /** As decimal text; undefined when the price is not known. */
  readonly cost: string | undefined;
  /** Undefined when it is not paid with coins. */
  readonly coins: number | undefined;
  /** Undefined when it runs a model. */
  readonly graph?: Graph | undefined;
  /** What it gives, when it runs a graph. */
  readonly saves?: readonly Save[] | undefined;
  readonly failure: Failure | undefined;
  /** Started through v1, whose webhooks look different. */
  readonly v1: boolean;
  canceled: boolean;
}

/** What a submit gives to a new task. */
export type NewTask = Pick<
  TaskRecord,
  'model' | 'input' | 'webhookUrl' | 'cost' | 'coins' | 'graph' | 'saves' | 'failure' | 'v1'
>;

/** The id of ComfyUI's client that a task runs by. */
export function clientIdOf({ id }: TaskRecord): string {
  return checksum(new TextEncoder().encode(`client of ${id}`));
}
