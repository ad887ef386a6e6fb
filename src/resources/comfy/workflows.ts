import { GRAPH_PATH } from '../../http/endpoints.js';
import { tellAdvice } from '../../errors/base.js';
import { isObject } from '../../json/values.js';
import { ServerError } from '../../errors/server.js';
import { parseJson } from '../../json/parse.js';
import type { OwnWorkflows } from '../../contract/own-graphs.js';
import type { Context } from '../../task/context.js';
import { type Job, run, start } from '../../task/start.js';
import type { Task } from '../../task/task.js';
import { taskIdIn, type TaskRef } from '../../task/task-ref.js';
import type { Result } from '../../task/types.js';
import { type CallOptions, signalOf } from '../../task/call-options.js';
import { callV1, objectIn } from '../call.js';
import { checkGraph, type WorkflowGraph } from './graph.js';
import { type Id, toId } from '../ids.js';
import { readOptions } from '../../async/read-options.js';
import { graphJob, type HelperJob, startOf } from './graph-job.js';
import type { GraphInputs, GraphKind, WorkflowRef } from './graph-ref.js';
import type { WorkflowOptions, WorkflowRunOptions, WorkflowSubmitOptions } from './node-options.js';
import { inputsOfGraph, type WorkflowInput, workflowInputs } from './workflow-inputs.js';
import { type ProxyAddress, proxyAddress, type ProxyOptions } from './proxy-address.js';
import { followNodes, type NodeProgress, PROGRESS_OPTIONS, type ProgressOptions } from './progress.js';

/**
 * ComfyUI workflows that are saved on the site. A workflow can be run over the API after it has run there once.
 *
 * Source: the endpoints are documented by the vendor; the fields of the v2 request are what its page for AI apps has
 * and several third parties send.
 */
export class Workflows {
  readonly #context: Context;
  readonly #jobOf: HelperJob;

  /** @internal */
  constructor(context: Context, jobOf: HelperJob) {
    this.#context = context;
    this.#jobOf = jobOf;
  }

  /**
   * Runs a workflow and waits for its result. Errors as `rh.run`.
   *
   * @param workflow Id of the workflow, the digits in the address of its page; or a helper that was generated for it.
   * @param nodes Inputs to replace, by node, or the fields of the helper; the others keep their saved values. Seeds
   * that are not given are random; those of a helper are drawn here, and told as `seeds` of the result.
   * @throws InputError when an input is unusable, or with `check` or `graph` when the workflow does not have it.
   * @example
   * const { outputs } = await rh.workflows.run('1900000000000000001', { '6.text': 'a red fox' }, { check: true });
   * const graph = await readFile('graph.json', 'utf8'); // another one in place of the saved one, in API format
   * await rh.workflows.run('1900000000000000001', { '6.text': 'a red fox' }, { graph });
   */
  async run<Ref extends WorkflowRef>(
    workflow: Ref,
    nodes?: GraphInputs<OwnWorkflows, Ref>,
    options: WorkflowRunOptions = {},
  ): Promise<Result<GraphKind<OwnWorkflows, Ref>>> {
    return run(this.#context, this.#job(workflow, nodes, options), options);
  }

  /**
   * Starts a workflow and returns its task. Errors as `rh.submit`.
   *
   * @example
   * const task = await rh.workflows.submit('1900000000000000001', { '3.seed': 42 }, { instanceType: 'plus' });
   */
  async submit<Ref extends WorkflowRef>(
    workflow: Ref,
    nodes?: GraphInputs<OwnWorkflows, Ref>,
    options: WorkflowSubmitOptions = {},
  ): Promise<Task<GraphKind<OwnWorkflows, Ref>>> {
    return start(this.#context, this.#job(workflow, nodes, options), options);
  }

  /**
   * The graph of a workflow in ComfyUI's API format: the node ids and input names that `run` takes.
   *
   * @throws NotFoundError when this site and account have no such workflow.
   * @example
   * for (const [id, node] of Object.entries(await rh.workflows.get('1900000000000000001'))) {
   *   console.log(id, node.class_type, Object.keys(node.inputs));
   * }
   */
  async get(id: Id, options: CallOptions = {}): Promise<WorkflowGraph> {
    const workflowId = toId(id, 'id');
    const about = { signal: signalOf(options) };
    const { prompt } = objectIn(await callV1(this.#context, GRAPH_PATH, { workflowId }, about), GRAPH_PATH);
    const graph = typeof prompt === 'string' ? graphIn(prompt) : prompt;
    if (isObject(graph)) return graph as unknown as WorkflowGraph;
    throw tellAdvice(new ServerError(`${GRAPH_PATH}: the response holds no graph.`, { endpoint: GRAPH_PATH }));
  }

  /**
   * The inputs of a workflow that `run` can replace, as a list: prompts, pictures, sizes, seeds, models and all others
   * that hold a value. Left out are those that are linked to another node, hold a list or an object, or belong to a
   * node that is muted or bypassed.
   *
   * @param workflow Id of the workflow, or a graph: in API format, or as ComfyUI's editor saves it, of which only nodes
   * are told whose widgets have names.
   * @throws NotFoundError when this site and account have no such workflow; InputError for what is no graph, or has a
   * group of nodes in the form of older editors.
   * @example
   * const inputs = await rh.workflows.inputs('1900000000000000001');
   * for (const { name, role, description, fieldValue } of inputs) console.log(name, role, description, fieldValue);
   * const prompt = inputs.find(({ role }) => role === 'prompt');
   */
  async inputs(
    workflow: Id | Readonly<Record<string, unknown>>,
    options: CallOptions = {},
  ): Promise<readonly WorkflowInput[]> {
    const signal = signalOf(options);
    const isGraph = typeof workflow === 'object' && workflow !== null;
    return isGraph ? inputsOfGraph(workflow) : workflowInputs(await this.get(workflow, { signal }));
  }

  /**
   * The address of ComfyUI itself, for tools that speak to a ComfyUI server, such as a plugin of a drawing program.
   * Models must first be added to the account's favorites on the site. Makes no request. Source: documented by the
   * vendor.
   *
   * @throws InputError when the client has no key, which is a part of the address.
   * @example
   * const address = await rh.workflows.proxyUrl({ instanceType: 'plus' });
   * console.log(String(address)); // https://www.runninghub.ai/proxy-plus/***
   * connect(address.reveal());
   */
  async proxyUrl(options: ProxyOptions = {}): Promise<ProxyAddress> {
    return proxyAddress(this.#context, options);
  }

  /**
   * The progress of a running workflow, node by node, over the platform's socket. The platform calls this socket
   * unstable, so it is for show only: it never throws once it has begun, ends when the socket or the task does, and
   * yields nothing where a runtime has no `WebSocket` (Node 20: give one in the options). The result always comes from
   * the task.
   *
   * @throws InputError at once, when no task is named or an option is unusable.
   * @example
   * const total = Object.keys(await rh.workflows.get(id)).length;
   * for await (const { finished } of rh.workflows.progress(task)) console.log(`${finished} of ${total} nodes`);
   */
  progress(task: TaskRef, options: ProgressOptions = {}): AsyncIterable<NodeProgress> {
    return followNodes(this.#context, taskIdIn(task), readOptions(options, PROGRESS_OPTIONS));
  }

  #job(workflow: WorkflowRef, nodes: object = {}, options: WorkflowOptions): Job {
    const what = startOf('workflow', workflow, nodes, this.#jobOf);
    return graphJob(this.#context, 'workflow', what, options, async (workflowId, list, signal) =>
      checkGraph(await this.get(workflowId, { signal }), list),
    );
  }
}

function graphIn(json: string): unknown {
  try {
    return parseJson(json);
  } catch {
    return undefined;
  }
}
