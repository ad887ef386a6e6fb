import { linksOf, outputNodesOf } from '../state/output-nodes.js';
import type { Graph, TaskRecord } from '../state/task.js';

/** A message of ComfyUI's socket. */
interface Frame {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A message, and when it falls due, in milliseconds since 1970. */
interface TimedFrame extends Frame {
  readonly at: number;
}

/** How long a node takes in a task that never ends. */
const STEADY = 1000;

/** More steps than this are told in so many messages. */
const MOST_STEPS = 100;

/**
 * What ComfyUI tells about a task from its start to its end: its nodes run one after the other, and share its time
 * equally. A node with steps tells them one by one.
 */
export function framesOf(task: TaskRecord): TimedFrame[] {
  const { graph = {}, startsAt, endsAt, failure } = task;
  const order = inOrder(graph);
  const failing = failure ? failingNode(order, failure.failedReason) : undefined;
  const nodes = failing === undefined ? order : order.slice(0, order.indexOf(failing) + 1);
  const saving = new Set(outputNodesOf(graph));
  const share = endsAt === Infinity ? STEADY : (endsAt - startsAt) / Math.max(1, nodes.length);
  const about = { prompt_id: task.id };
  const frames: TimedFrame[] = [
    { at: startsAt, type: 'execution_start', data: about },
    { at: startsAt, type: 'execution_cached', data: { nodes: [], ...about } },
  ];
  nodes.forEach((node, index) => {
    const at = startsAt + index * share;
    frames.push({ at, type: 'executing', data: { node, display_node: node, ...about } });
    frames.push(
      ...stepsOf(graph, node, at, share).map(({ data, ...step }) => ({ ...step, data: { ...data, ...about } })),
    );
    if (saving.has(node) && node !== failing)
      frames.push({ at: at + share, type: 'executed', data: { node, display_node: node, output: {}, ...about } });
  });
  if (failing !== undefined) {
    const reason = { node_id: failing, node_type: graph[failing]?.class_type, exception_message: failure?.message };
    return [
      ...frames,
      { at: endsAt, type: 'execution_error', data: { ...about, ...reason, ...failure?.failedReason } },
    ];
  }
  return [
    ...frames,
    { at: endsAt, type: 'execution_success', data: about },
    { at: endsAt, type: 'executing', data: { node: null, ...about } },
  ];
}

/** What is told about a task that was canceled. */
export function interruption(task: TaskRecord): Frame {
  return { type: 'execution_interrupted', data: { prompt_id: task.id, executed: [] } };
}

/** The nodes of a graph, each after those that it takes something from. */
function inOrder(graph: Graph): string[] {
  const order = new Set<string>();
  const begun = new Set<string>();
  const visit = (id: string) => {
    // A graph that came with a request can go round in circles.
    if (begun.has(id) || !Object.hasOwn(graph, id)) return;
    begun.add(id);
    for (const link of linksOf(graph[id]!)) visit(link);
    order.add(id);
  };
  for (const id of Object.keys(graph)) visit(id);
  return [...order];
}

function failingNode(order: readonly string[], reason: Readonly<Record<string, unknown>> = {}): string | undefined {
  const told = String(reason.node_id);
  return order.includes(told) ? told : order.at(-1);
}

function stepsOf(graph: Graph, node: string, at: number, share: number): TimedFrame[] {
  const steps = graph[node]?.inputs['steps'];
  if (typeof steps !== 'number' || !Number.isInteger(steps) || steps < 1) return [];
  const max = Math.min(steps, MOST_STEPS);
  return Array.from({ length: max }, (_, index) => ({
    at: at + (share * (index + 1)) / max,
    type: 'progress',
    data: { node, value: index + 1, max },
  }));
}
