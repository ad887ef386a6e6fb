import { nodesOf } from './graph-nodes.js';
import type { WorkflowGraph } from './graph.js';
import type { WidgetNames } from './widget-values.js';

/**
 * A graph of either form in API format, without the nodes that do not run.
 *
 * @throws InputError as {@link nodesOf}.
 */
export function apiGraphOf(graph: Readonly<Record<string, unknown>>, namesOf?: WidgetNames): WorkflowGraph {
  return Object.fromEntries(
    nodesOf(graph, namesOf).map(({ id, type, title, inputs }) => [
      id,
      { class_type: type, inputs: { ...inputs }, ...(title !== undefined && { _meta: { title } }) },
    ]),
  );
}
