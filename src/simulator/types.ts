import type { PriceEntry } from '../contract/price.js';
import type { OutputKind } from '../contract/model.js';
import type { InputSchema } from '../contract/input-schema.js';
import type { Clock } from './state/clock.js';
import type { Fault, FaultHandle } from './faults.js';
import type { SimulatorApp, SimulatorWorkflow } from './state/graphs.js';

/** What the simulator has to know about a model. */
export interface SimulatorModel {
  /** Path of the endpoint after `/openapi/v2/`. */
  readonly id: string;
  /** What it produces. */
  readonly output: OutputKind;
  /** What it accepts. */
  readonly schema: InputSchema;
  /** What it costs. Without a price its tasks report none. */
  readonly price?: PriceEntry | undefined;
}

/** Milliseconds a task spends in each stage: `create`, then `queue`, then running for as long as its kind of output says. */
export type Durations = Record<OutputKind | 'create' | 'queue', number>;

/** Settings of a simulator; all of them have defaults. */
export interface SimulatorOptions<C extends Clock = Clock> {
  /** Keys that are accepted. Default: any. */
  apiKeys?: readonly string[];
  /** The origin that the simulator answers for. Default: `https://simulator.example`. */
  origin?: string;
  /** Where the time comes from. Default: the machine's clock. */
  clock?: C;
  /** Milliseconds per stage. Defaults: create 100, queue 400, image 1500, video 3000, audio 1500, 3d 2500, text 800, file 1500. */
  durations?: Partial<Durations>;
  /** Currency of the account, such as `USD`. Amounts are not converted. Default: `CNY`, in which the prices are known. */
  currency?: string;
  /** Money in the account, as decimal text. A submit that costs more than what is left is refused (416). Default: `1000`. */
  balance?: string;
  /** Decides the ids and checksums: the same seed and calls give the same answers. Default: 1. */
  seed?: number;
  /** How many tasks run at the same time. Default: 100. */
  concurrency?: number;
  /** How many more tasks may wait for their turn before submits are refused (421). Default: 0. */
  queueSize?: number;
  /** Largest upload in megabytes; larger ones are refused (1008). Default: 100. */
  maxUploadMB?: number;
  /** Sends webhooks. Default: the global `fetch` when `webhooks` is true, otherwise none are sent. */
  deliver?: FetchFunction;
  /** Allows webhooks to be sent over the network. Default: false. */
  webhooks?: boolean;
  /** The ComfyUI workflows that can be run, by id. Default: `sampleWorkflows`. */
  workflows?: Readonly<Record<string, SimulatorWorkflow>>;
  /** The AI apps that can be run, by id. Default: `sampleApps`. */
  apps?: Readonly<Record<string, SimulatorApp>>;
  /** The models to simulate. Default: the whole catalogue. */
  models?: Iterable<SimulatorModel>;
}

/** A function that can be used in place of the global `fetch`. */
export type FetchFunction = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/** A request that reached the simulator, without key, query or headers. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** Milliseconds since 1970, by the simulator's clock. */
  readonly at: number;
}

/** Where a task is: the platform's own words. */
export type SimulatedStatus = 'CREATE' | 'QUEUED' | 'RUNNING' | 'SUCCESS' | 'FAILED' | 'CANCEL';

/** A task as it is at the moment of looking. */
export interface SimulatedTask {
  readonly id: string;
  /** Id of the model, or `workflow/<id>` or `app/<id>`. */
  readonly model: string;
  /** The input as it was received. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly status: SimulatedStatus;
  /** When it was accepted, in milliseconds since 1970. */
  readonly submittedAt: number;
  /** When it ends or ended, in milliseconds since 1970. */
  readonly endsAt: number;
  /** What it costs, as decimal text; absent when the price is not known. */
  readonly cost?: string | undefined;
}

/** A file that the simulator keeps: an upload or a result. */
export interface SimulatedFile {
  readonly kind: 'upload' | 'result';
  /** The name inside the platform, such as `openapi/1f….png`. */
  readonly name: string;
  /** Media type, such as `image/png`. */
  readonly type: string;
  /** Address that it can be downloaded from until it expires. */
  readonly url: string;
  /** When the address stops working, in milliseconds since 1970. */
  readonly expiresAt: number;
  /** The content; results are drawn when they are first asked for. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** One attempt to deliver a webhook. */
export interface Delivery {
  readonly taskId: string;
  readonly url: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** HTTP status of the receiver; undefined when it could not be reached. */
  readonly status: number | undefined;
}

/** The platform in a box. Make one with `createSimulator`. */
export interface Simulator<C extends Clock = Clock> {
  /** Answers requests to `origin` as the platform would; throws a `TypeError` for any other host, as `fetch` does. */
  readonly fetch: FetchFunction;
  /** What to give a client as its base URL. */
  readonly origin: string;
  /** The clock it goes by; turn it when it is a `manualClock()`. */
  readonly clock: C;
  /** The requests so far, oldest first; the last 10,000 are kept. */
  readonly requests: readonly RecordedRequest[];
  /** The tasks so far, oldest first. */
  readonly tasks: readonly SimulatedTask[];
  /** Uploads and results that have not expired. */
  readonly files: readonly SimulatedFile[];
  /** The webhook deliveries so far, oldest first. */
  readonly deliveries: readonly Delivery[];
  /**
   * Orders something to go wrong with the next requests that match. Faults are used in the order they were given, one
   * per request.
   *
   * @example
   * sim.fault({ type: 'network', on: 'submit', accepted: true }); // the task starts, its answer is lost
   * sim.fault({ type: 'reject', on: 'submit', code: 421, times: 2 });
   * sim.fault({ type: 'fail', code: '1501', message: 'content refused' });
   */
  fault(fault: Fault): FaultHandle;
  /** Forgets tasks, files, requests, deliveries and faults, and calls off webhooks. The clock stays where it is. */
  reset(): void;
}
