import { isObject, text } from '../../json/values.js';
import type { SimulatorApp, SimulatorWorkflow } from '../state/graphs.js';
import type { Platform } from '../state/platform.js';
import { startTask } from '../state/start.js';
import type { Failure, TaskRecord } from '../state/task.js';
import { refuseBearer, refuseBodyKey } from './auth.js';
import type { Call } from './call.js';
import { readObject } from './read-body.js';
import { envelope, json, refusedTask } from './responses.js';
import { acceptedBody, acceptedStatus } from './task-bodies.js';

type Source = { readonly id: string } & (
  | { readonly kind: 'workflow'; readonly item: SimulatorWorkflow }
  | { readonly kind: 'app'; readonly item: SimulatorApp }
);

/** `POST /task/openapi/create` and `/task/openapi/ai-app/run`. */
export async function v1Run(call: Call): Promise<Response> {
  const body = (await readObject(call.request)) ?? {};
  const refused = refuseBodyKey(call, body.apiKey);
  if (refused) return refused;
  const kind = call.target === 'app' ? 'app' : 'workflow';
  const task = runTask(call, kind, body[kind === 'app' ? 'webappId' : 'workflowId'], body, true);
  if ('code' in task) return envelope(Number(task.code), task.message);
  return envelope(0, 'success', {
    taskId: task.id,
    taskStatus: acceptedStatus(call.platform, task),
    clientId: '',
    netWssUrl: null,
    promptTips: JSON.stringify({ result: true, error: null, outputs_to_execute: [], node_errors: {} }),
  });
}

/** `POST /openapi/v2/run/workflow/{id}` and `/openapi/v2/run/ai-app/{id}`. */
export async function v2Run(call: Call): Promise<Response> {
  const refused = refuseBearer(call, 'task');
  if (refused) return refused;
  const body = await readObject(call.request);
  if (!body) return refusedTask('1007', 'Invalid parameters: the body is not a JSON object');
  const [kind, id] = call.target.split('/');
  const task = runTask(call, kind === 'ai-app' ? 'app' : 'workflow', id, body, false);
  return 'code' in task ? refusedTask(task.code, task.message) : json(acceptedBody(call.platform, task));
}

/** `POST /api/openapi/getJsonApiFormat`: the graph of a workflow, as JSON text inside the response. */
export async function workflowGraph(call: Call): Promise<Response> {
  const body = await readObject(call.request);
  const refused = refuseBodyKey(call, body?.apiKey);
  if (refused) return refused;
  const workflow = find(call.platform, 'workflow', body?.workflowId);
  if (!workflow || workflow.kind !== 'workflow') return envelope(380, 'WORKFLOW_NOT_EXISTS');
  return envelope(0, 'success', { prompt: JSON.stringify(workflow.item.graph) });
}

/** `GET /api/webapp/apiCallDemo`: the inputs of an app. The key is in the address. */
export async function appInputs(call: Call): Promise<Response> {
  const query = new URL(call.request.url).searchParams;
  const refused = refuseBodyKey(call, query.get('apiKey'));
  if (refused) return refused;
  const app = find(call.platform, 'app', query.get('webappId'));
  if (!app || app.kind !== 'app') return envelope(901, 'WEBAPP_NOT_EXISTS');
  const nodeInfoList = app.item.inputs.map((input) => ({
    fieldData: null,
    description: null,
    descriptionEn: null,
    ...input,
  }));
  const { name: webappName } = app.item;
  return envelope(0, 'success', { webappName, accessEncrypted: false, nodeInfoList, covers: [], tags: [] });
}

function runTask(
  call: Call,
  kind: Source['kind'],
  id: unknown,
  body: Record<string, unknown>,
  v1: boolean,
): TaskRecord | Failure {
  const source = find(call.platform, kind, id);
  if (!source) {
    return kind === 'app'
      ? { code: '901', message: 'WEBAPP_NOT_EXISTS' }
      : { code: '380', message: 'WORKFLOW_NOT_EXISTS' };
  }
  const { nodeInfoList, webhookUrl } = body;
  // Clients in some languages send their empty lists as null.
  const input = readNodes(source, nodeInfoList ?? []);
  if (!input)
    return v1 ? { code: '803', message: 'APIKEY_INVALID_NODE_INFO' } : { code: '1101', message: 'Node info error' };
  return startTask(call.platform, {
    model: { id: `${kind}/${source.id}`, output: source.item.output ?? 'image', schema: {} },
    input,
    webhookUrl: typeof webhookUrl === 'string' ? webhookUrl : undefined,
    failure: call.failure,
    v1,
  });
}

function find({ workflows, apps }: Platform, kind: Source['kind'], given: unknown): Source | undefined {
  const id = text(given);
  if (id === undefined) return undefined;
  if (kind === 'app') return Object.hasOwn(apps, id) ? { id, kind, item: apps[id]! } : undefined;
  return Object.hasOwn(workflows, id) ? { id, kind, item: workflows[id]! } : undefined;
}

/** The values to set, named as in `6.text`; undefined when one does not fit the workflow or app. */
function readNodes(source: Source, list: unknown): Record<string, unknown> | undefined {
  if (!Array.isArray(list)) return undefined;
  const input: Record<string, unknown> = {};
  for (const node of list) {
    if (!isObject(node)) return undefined;
    const { fieldName, fieldValue } = node;
    const nodeId = text(node.nodeId);
    if (nodeId === undefined || typeof fieldName !== 'string') return undefined;
    if (!canSet(source, nodeId, fieldName)) return undefined;
    input[`${nodeId}.${fieldName}`] = fieldValue;
  }
  return input;
}

function canSet(source: Source, nodeId: string, fieldName: string): boolean {
  if (source.kind === 'app') {
    return source.item.inputs.some((input) => input.nodeId === nodeId && input.fieldName === fieldName);
  }
  const { graph } = source.item;
  const inputs = Object.hasOwn(graph, nodeId) ? graph[nodeId]!.inputs : {};
  // A list is a link to another node, which a value must not replace.
  return Object.hasOwn(inputs, fieldName) && !Array.isArray(inputs[fieldName]);
}
