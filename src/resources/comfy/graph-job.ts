import { modelPath } from '../../http/endpoints.js';
import { InputError } from '../../errors/input.js';
import { show } from '../../json/show.js';
import type { Context } from '../../task/context.js';
import { callOptions } from '../../task/call-options.js';
import type { Job } from '../../task/start.js';
import { toId } from '../ids.js';
import { checkGraph } from './graph.js';
import { type GraphHelper, isHelper } from './graph-ref.js';
import { fieldsOf, NODE_OPTIONS, type NodeOptions, WORKFLOW_OPTIONS, type WorkflowOptions } from './node-options.js';
import { type NodeInputs, type NodeValue, type PreparedNode, toNodeList, uploadNodes } from './nodes.js';
import { wholeGraph, withInputs } from './whole-graph.js';

/** Checks the given inputs against what the graph offers. */
type CheckNodes = (id: string, nodes: readonly PreparedNode[], signal: AbortSignal | undefined) => Promise<void>;

/** Makes the job of a helper, as `rh.run` does. */
export type HelperJob = (helper: GraphHelper, input: object) => Job;

type Kind = 'workflow' | 'ai-app';

/** What is to be run, and the inputs of its nodes, which may not be uploaded yet. */
interface Start {
  readonly id: string;
  readonly list: readonly PreparedNode[];
  /** The job of the helper, when one was given. */
  readonly own?: Job;
}

/** A job that runs a graph saved on the site, or another one in its place: a workflow, or the app made of one. */
export function graphJob(
  { transport }: Context,
  kind: Kind,
  { id, list, own }: Start,
  options: NodeOptions | WorkflowOptions,
  check: CheckNodes,
): Job {
  const types = kind === 'workflow' ? WORKFLOW_OPTIONS : NODE_OPTIONS;
  const given: WorkflowOptions = callOptions(options, types);
  const fields = fieldsOf(given);
  const graph = given.graph === undefined ? undefined : wholeGraph(given.graph);
  if (graph) checkGraph(graph, list);
  const model = `run/${kind}/${id}`;
  return {
    ...own,
    path: modelPath(model),
    model,
    options: types,
    prepare: async (signal, onAsk) => {
      if (given.check && !graph) await check(id, list, signal);
      const nodeInfoList = own
        ? ((await own.prepare(signal, onAsk)) as { nodeInfoList: PreparedNode[] }).nodeInfoList
        : await uploadNodes(transport, list, signal);
      // Third parties report that the platform ignores the list beside a graph, so the graph has the values itself.
      return graph
        ? { nodeInfoList: [], ...fields, workflow: withInputs(graph, nodeInfoList) }
        : { nodeInfoList, ...fields };
    },
  };
}

/**
 * Reads what is to be run: an id with inputs by node, or a helper with its fields.
 *
 * @throws InputError when it is neither, or the helper is of the other kind.
 */
export function startOf(kind: Kind, ref: unknown, given: object, jobOf: HelperJob): Start {
  if (!isHelper(ref)) return { id: toId(ref as string, 'id'), list: toNodeList(given as NodeInputs) };
  const own = jobOf(ref, given);
  const [, of, id] = /^run\/(workflow|ai-app)\/(\d+)$/.exec(own.model) ?? [];
  if (of !== kind || id === undefined || !ref.nodes) {
    const [wanted, other] = kind === 'workflow' ? ['a workflow', 'rh.apps'] : ['an AI app', 'rh.workflows'];
    const instead = of === undefined || of === kind ? '' : ` Give it to ${other}.`;
    throw new InputError(
      `The helper is one of ${show(own.model)}. Allowed are ids and helpers of ${wanted}.${instead}`,
      { field: 'id' },
    );
  }
  const { nodes } = ref;
  const values = Object.entries({ ...given, ...own.seeds }).flatMap(([field, value]) =>
    [nodes[field] ?? []].flat().map((node) => [node, value]),
  );
  return { id, list: toNodeList(Object.fromEntries(values) as Record<string, NodeValue | undefined>), own };
}
