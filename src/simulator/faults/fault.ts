import type { Operation } from '../endpoints/routes.js';

/** Which requests a fault is for. */
export interface FaultTarget {
  /**
   * The kind of request, or a pattern for its path.
   *
   * @default any request; submits for `fail`
   */
  readonly on?: Operation | RegExp;
  /**
   * How many requests it is for.
   *
   * @default 1
   */
  readonly times?: number;
}

/** A fault on the way, which tells whether the platform did its work before things went wrong. */
export interface TransportFault extends FaultTarget {
  /**
   * True: the request took effect and only its response is lost.
   *
   * @default false
   */
  readonly accepted?: boolean;
}

/** The connection breaks: `fetch` throws a `TypeError` whose cause has a code. */
export interface NetworkFault extends TransportFault {
  /** Tells faults apart. */
  readonly type: 'network';
  /**
   * Code of the cause, as Node gives it.
   *
   * @default `ECONNRESET` when accepted, otherwise `ECONNREFUSED`
   */
  readonly code?: string;
}

/** Another HTTP response. */
export interface StatusFault extends TransportFault {
  /** Tells faults apart. */
  readonly type: 'status';
  /** HTTP status, such as 503. */
  readonly status: number;
  /**
   * Text is sent as it is, anything else as JSON.
   *
   * @default an empty body
   */
  readonly body?: unknown;
  /** Headers of the response, by name. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The page of a gateway in place of a response of the platform. */
export interface HtmlFault extends TransportFault {
  /** Tells faults apart. */
  readonly type: 'html';
  /**
   * HTTP status.
   *
   * @default 502
   */
  readonly status?: number;
}

/** The response comes late: the platform works first when `accepted`, afterwards otherwise. */
export interface DelayFault extends TransportFault {
  /** Tells faults apart. */
  readonly type: 'delay';
  /** Milliseconds by the simulator's clock; with `Infinity` only the caller's signal ends the wait. */
  readonly ms: number;
}

/** The request takes effect, but its response ends in the middle. */
export interface TruncateFault extends FaultTarget {
  /** Tells faults apart. */
  readonly type: 'truncate';
  /**
   * How much of the response arrives, in bytes.
   *
   * @default half of it
   */
  readonly bytes?: number;
  /**
   * True: the connection breaks there, where otherwise the response just ends.
   *
   * @default false
   */
  readonly broken?: boolean;
}

/** The platform refuses the request, in the form that its endpoint uses. */
export interface RejectFault extends FaultTarget {
  /** Tells faults apart. */
  readonly type: 'reject';
  /** The platform's code, such as 421 for a full queue. */
  readonly code: string | number;
  /**
   * What the platform says about it.
   *
   * @default 'rejected by an ordered fault'
   */
  readonly message?: string;
}

/** The task is accepted and fails at its end. */
export interface FailFault extends FaultTarget {
  /** Tells faults apart. */
  readonly type: 'fail';
  /** The platform's code, such as 1501 for refused content. */
  readonly code: string | number;
  /**
   * What the platform says about it.
   *
   * @default 'failed by an ordered fault'
   */
  readonly message?: string;
  /** What a ComfyUI graph reports about the node that failed. */
  readonly failedReason?: Readonly<Record<string, unknown>>;
}

/** Something that goes wrong. Order it with `simulator.fault(…)`. */
export type Fault = NetworkFault | StatusFault | HtmlFault | DelayFault | TruncateFault | RejectFault | FailFault;

/** Tells what became of an ordered fault. */
export interface FaultHandle {
  /** How many requests it is still waiting for. */
  readonly remaining: number;
}
