import type { TaskStatus } from '../task/task-state.js';
import type { Usage } from '../task/usage.js';
import type { ProxyPrice } from './price.js';

/** What every event tells. */
interface About {
  /** Who the visitor is, by the option `owner`; undefined without it, and before it is known. */
  readonly owner?: string | undefined;
}

/** The platform took a submit. */
export interface ProxySubmitted extends About {
  /** Tells the kinds of events apart. */
  readonly type: 'submitted';
  /** Id of the model. */
  readonly model: string;
  /** The platform's own id of the task, by which your server asks about it. The page has a signed one. */
  readonly taskId: string;
  /** What it will cost, where `maxCost`, a limit or `check` asked for that. */
  readonly price?: ProxyPrice;
}

/** A submit was sent, and nobody knows what became of it: a task may be running and be charged. */
export interface ProxyOutcomeUnknown extends About {
  /** Tells the kinds of events apart. */
  readonly type: 'unknown';
  /** Id of the model. */
  readonly model: string;
  /** What it would cost, where `maxCost`, a limit or `check` asked for that. */
  readonly price?: ProxyPrice;
}

/** A page asked about a task that has ended. It comes again when a page asks again. */
export interface ProxyEnded extends About {
  /** Tells the kinds of events apart. */
  readonly type: 'ended';
  /** The platform's own id of the task. */
  readonly taskId: string;
  /** How it ended: `SUCCESS`, `FAILED` or `CANCEL`. */
  readonly status: TaskStatus;
  /** What was charged. */
  readonly usage: Usage;
}

/** A file was passed on. */
export interface ProxyUploaded extends About {
  /** Tells the kinds of events apart. */
  readonly type: 'uploaded';
  /** Bytes of the form it was in. */
  readonly bytes: number;
}

/** A request was refused, and nothing was passed on. */
export interface ProxyRefused extends About {
  /** Tells the kinds of events apart. */
  readonly type: 'refused';
  /** What was asked for. Absent when it is nothing that is ever offered. */
  readonly operation?: 'submit' | 'query' | 'cancel' | 'upload';
  /** HTTP status of the response. */
  readonly status: number;
  /** Why, in words. */
  readonly reason: string;
}

/** What happened in a proxy: for counting, charging and storing. No event has inputs, outputs or the key in it. */
export type ProxyEvent = ProxySubmitted | ProxyOutcomeUnknown | ProxyEnded | ProxyUploaded | ProxyRefused;
