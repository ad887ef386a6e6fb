import { isObject, numberOf, text } from '../../json/values.js';
import { FUNCTION, SIGNAL } from '../../async/option-kinds.js';
import type { OptionTypes } from '../../async/option-types.js';
import { delay } from '../../async/delay.js';
import type { Context } from '../../task/context.js';
import { isFinal, v1StatusOf } from '../../task/task-state.js';
import { outputsOfV1 } from '../../task/v1-task.js';
import { pollDelay } from '../../task/polling.js';
import { framesOf, type ProgressSocket } from './frames.js';

/** Options of the progress of a workflow. */
export interface ProgressOptions {
  /** Ends the progress. */
  readonly signal?: AbortSignal | undefined;
  /** Class of the socket, such as that of `ws`. @default the global `WebSocket`, which Node has from version 22 */
  readonly WebSocket?: (new (url: string) => ProgressSocket) | undefined;
}

export const PROGRESS_OPTIONS = { signal: SIGNAL, WebSocket: FUNCTION } satisfies OptionTypes &
  Record<keyof ProgressOptions, unknown>;

/** What a running workflow is doing. Source: the vendor's documentation and its own client. */
export type NodeProgress = {
  /** Node that is running. Absent before the first one, and after the last. */
  readonly nodeId?: string;
  /** Steps done inside this node. */
  readonly value?: number;
  /** Steps that this node takes. */
  readonly max?: number;
  /** Nodes that are done, or did not have to run again. */
  readonly finished: number;
};

/** Silence on the socket, in milliseconds, after which the task is asked whether it still runs. */
const SILENCE = 30_000;

/**
 * Messages after which no other comes about the task: ComfyUI's for a run that failed or was interrupted, and errors of
 * what is in between. `execution_success` is none of them: the platform sends it for parts of a run, too, so the task
 * is asked. Source: ComfyUI's own server; the vendor's own client.
 */
const ENDS = /^(?:execution_(?:error|interrupted)|error)$/;

/** Follows the nodes of a task. Whatever goes wrong ends it quietly, because the task does not depend on it. */
export async function* followNodes(
  context: Context,
  taskId: string,
  { signal, WebSocket = globalThis.WebSocket }: ProgressOptions,
): AsyncGenerator<NodeProgress, void, undefined> {
  if (WebSocket === undefined) return;
  try {
    const url = await socketOf(context, taskId, signal);
    if (url === undefined) return;
    const isOver = async () => !(await stateOf(context, taskId, signal)).running;
    const done = new Set<string>();
    let nodeId: string | undefined;
    for await (const { type, data } of framesOf(new WebSocket(url), SILENCE, isOver, signal)) {
      if (type === 'execution_cached' && Array.isArray(data.nodes)) {
        for (const node of data.nodes) done.add(String(node));
        yield { finished: done.size };
      } else if (type === 'executing') {
        if (nodeId !== undefined) done.add(nodeId);
        nodeId = text(data.node);
        yield { ...(nodeId !== undefined && { nodeId }), finished: done.size };
        if (nodeId === undefined) return;
      } else if (type === 'executed') {
        // Nodes that make an output say so by themselves, and the last one has none after it.
        const made = text(data.node);
        if (made !== undefined) done.add(made);
      } else if (type === 'execution_success' && (await isOver())) {
        if (nodeId !== undefined) done.add(nodeId);
        yield { finished: done.size };
        return;
      } else if (ENDS.test(type)) {
        return;
      } else if (type === 'progress') {
        const [node, value, max] = [text(data.node) ?? nodeId, numberOf(data.value), numberOf(data.max)];
        if (node === undefined || value === undefined || max === undefined) continue;
        yield { nodeId: node, value, max, finished: done.size };
      }
    }
  } catch {
    // Decoration: the task tells how it ended.
  }
}

/** Waits until the task runs and has a socket; undefined when it has ended. */
async function socketOf(context: Context, taskId: string, signal?: AbortSignal): Promise<string | undefined> {
  for (let polls = 0; ; polls++) {
    const { running, socket } = await stateOf(context, taskId, signal);
    if (socket !== undefined || !running) return socket;
    await delay(pollDelay(polls), signal);
  }
}

async function stateOf(context: Context, taskId: string, signal?: AbortSignal) {
  await context.pollLimiter.acquire(signal);
  const { code, data } = await outputsOfV1(context.transport, taskId, signal);
  const running = !isFinal(v1StatusOf(code, data));
  const address = isObject(data) ? text(data.netWssUrl) : undefined;
  return { running, socket: running && /^wss?:/.test(address ?? '') ? address : undefined };
}
