import { modelPath } from '../../http/endpoints.js';
import type { Context } from '../../task/context.js';
import { callOptions } from '../../task/call-options.js';
import type { Job } from '../../task/start.js';
import { type Id, toId } from '../ids.js';
import { fieldsOf, NODE_OPTIONS, type NodeOptions } from './node-options.js';
import { type NodeInputs, type PreparedNode, toNodeList, uploadNodes } from './nodes.js';

/** Checks the given inputs against what the graph offers. */
type CheckNodes = (id: string, nodes: readonly PreparedNode[], signal: AbortSignal | undefined) => Promise<void>;

/** A job that runs a graph saved on the site: a workflow, or the app that was made of one. */
export function graphJob(
  { transport }: Context,
  kind: 'workflow' | 'ai-app',
  id: Id,
  nodes: NodeInputs,
  options: NodeOptions,
  check: CheckNodes,
): Job {
  const graphId = toId(id, 'id');
  const list = toNodeList(nodes);
  const given = callOptions(options, NODE_OPTIONS);
  const fields = fieldsOf(given);
  const model = `run/${kind}/${graphId}`;
  return {
    path: modelPath(model),
    model,
    options: NODE_OPTIONS,
    prepare: async (signal) => {
      if (given.check) await check(graphId, list, signal);
      return { nodeInfoList: await uploadNodes(transport, list, signal), ...fields };
    },
  };
}
