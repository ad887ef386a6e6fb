import type { OutputKind } from '../../contract/model.js';
import { apiGraphOf } from '../../resources/comfy/api-graph.js';
import { isEditorGraph } from '../../resources/comfy/graph-nodes.js';
import type { SimulatorWorkflow } from './graphs.js';
import type { Graph } from './task.js';

/** A workflow whose graph is in API format, whatever form it was given in. */
export interface RunnableWorkflow {
  readonly graph: Graph;
  readonly output?: OutputKind | undefined;
  readonly values?: SimulatorWorkflow['values'];
}

/** @throws InputError for an editor's graph that cannot be read. */
export function runnable(workflows: Readonly<Record<string, SimulatorWorkflow>>): Record<string, RunnableWorkflow> {
  return Object.fromEntries(
    Object.entries(workflows).map(([id, { graph, ...rest }]) => [
      id,
      { graph: isEditorGraph(graph) ? apiGraphOf(graph) : (graph as Graph), ...rest },
    ]),
  );
}
