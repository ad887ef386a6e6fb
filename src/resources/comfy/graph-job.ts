import { modelPath } from '../../http/endpoints.js';
import type { Context } from '../../task/context.js';
import { callOptions } from '../../task/call-options.js';
import type { Job } from '../../task/start.js';
import { type Id, toId } from '../ids.js';
import { checkGraph } from './graph.js';
import { fieldsOf, NODE_OPTIONS, type NodeOptions, WORKFLOW_OPTIONS, type WorkflowOptions } from './node-options.js';
import { type NodeInputs, type PreparedNode, toNodeList, uploadNodes } from './nodes.js';
import { wholeGraph, withInputs } from './whole-graph.js';

/** Checks the given inputs against what the graph offers. */
type CheckNodes = (id: string, nodes: readonly PreparedNode[], signal: AbortSignal | undefined) => Promise<void>;

/** A job that runs a graph saved on the site, or another one in its place: a workflow, or the app made of one. */
export function graphJob(
  { transport }: Context,
  kind: 'workflow' | 'ai-app',
  id: Id,
  nodes: NodeInputs,
  options: NodeOptions | WorkflowOptions,
  check: CheckNodes,
): Job {
  const graphId = toId(id, 'id');
  const list = toNodeList(nodes);
  const types = kind === 'workflow' ? WORKFLOW_OPTIONS : NODE_OPTIONS;
  const given: WorkflowOptions = callOptions(options, types);
  const fields = fieldsOf(given);
  const graph = given.graph === undefined ? undefined : wholeGraph(given.graph);
  if (graph) checkGraph(graph, list);
  const model = `run/${kind}/${graphId}`;
  return {
    path: modelPath(model),
    model,
    options: types,
    prepare: async (signal) => {
      if (given.check && !graph) await check(graphId, list, signal);
      const nodeInfoList = await uploadNodes(transport, list, signal);
      // Third parties report that the platform ignores the list beside a graph, so the graph has the values itself.
      return graph
        ? { nodeInfoList: [], ...fields, workflow: withInputs(graph, nodeInfoList) }
        : { nodeInfoList, ...fields };
    },
  };
}
