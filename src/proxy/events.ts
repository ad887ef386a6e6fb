import type { Usage } from '../task/usage.js';
import type { TaskStatus } from '../task/task-state.js';
import type { ProxyPrice } from './price.js';

/** What happened in a proxy: for counting, charging and storing. No event has inputs, outputs or the key in it. */
export type ProxyEvent =
  | {
      /** The platform took a submit. */
      readonly type: 'submitted';
      readonly owner: string | undefined;
      readonly model: string;
      /** The platform's own id of the task, by which your server asks about it. The page has a signed one. */
      readonly taskId: string;
      /** What it will cost, where a limit or `check` asked for that. */
      readonly price?: ProxyPrice;
    }
  | {
      /** A submit was sent, and nobody knows what became of it: a task may be running and be charged. */
      readonly type: 'unknown';
      readonly owner: string | undefined;
      readonly model: string;
      readonly price?: ProxyPrice;
    }
  | {
      /** A page asked about a task that has ended. It comes again when a page asks again. */
      readonly type: 'ended';
      readonly owner: string | undefined;
      readonly taskId: string;
      readonly status: TaskStatus;
      /** What was charged. */
      readonly usage: Usage;
    }
  | {
      /** A file was passed on. */
      readonly type: 'uploaded';
      readonly owner: string | undefined;
      /** Bytes of the form it was in. */
      readonly bytes: number;
    }
  | {
      /** A request was refused, and nothing was passed on. */
      readonly type: 'refused';
      /** Absent when it was refused before its visitor was known. */
      readonly owner?: string | undefined;
      /** What was asked for. Absent when it is nothing that is ever offered. */
      readonly operation?: 'submit' | 'query' | 'cancel' | 'upload';
      /** HTTP status of the response. */
      readonly status: number;
      /** Why, in words. */
      readonly reason: string;
    };
