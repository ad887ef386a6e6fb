import { isObject, text } from '../../json/values.js';
import { nameOf } from '../../resources/comfy/node-name.js';
import { kindOf } from '../state/keys.js';
import { findSource, graphSource, type Source, type SourceKind } from '../state/sources.js';
import { startTask } from '../state/start.js';
import type { Failure, TaskRecord } from '../state/task.js';
import { bearerOf, refuseBearer, refuseBodyKey } from './auth.js';
import type { Call } from './call.js';
import { givenGraph } from './given-graph.js';
import { readObject } from './read-body.js';
import { refusedValues } from './node-values.js';
import { envelope, json, refusedTask } from './responses.js';
import { acceptedBody, createdBody } from './task-bodies.js';

type Body = Readonly<Record<string, unknown>>;

/** What a request asks to be run, by whom. */
interface Run {
  readonly kind: SourceKind;
  readonly id: unknown;
  readonly body: Body;
  readonly key: unknown;
  readonly v1: boolean;
}

/** `POST /task/openapi/create` and `/task/openapi/ai-app/run`. */
export async function v1Run(call: Call): Promise<Response> {
  const body = (await readObject(call.request)) ?? {};
  const kind = call.target as SourceKind;
  return startV1(call, { kind, id: body[kind === 'workflow' ? 'workflowId' : 'webappId'], body });
}

/** Starts what v1 asks for. The key is in the body. */
export async function startV1(call: Call, what: Pick<Run, 'kind' | 'id' | 'body'>): Promise<Response> {
  const { apiKey } = what.body;
  const refused = refuseBodyKey(call, apiKey);
  if (refused) return refused;
  const task = runTask(call, { ...what, key: apiKey ?? bearerOf(call.request), v1: true });
  if (!('code' in task)) return envelope(0, 'success', createdBody(call.platform, task));
  const { code, message, promptTips } = task;
  return envelope(Number(code), message, promptTips === undefined ? null : { promptTips });
}

/** `POST /openapi/v2/run/workflow/{id}` and `/openapi/v2/run/ai-app/{id}`. */
export async function v2Run(call: Call): Promise<Response> {
  const refused = refuseBearer(call, 'task');
  if (refused) return refused;
  const body = await readObject(call.request);
  if (!body) return refusedTask('1007', 'Invalid parameters: the body is not a JSON object');
  const [path, id] = call.target.split('/');
  const kind = path === 'ai-app' ? 'app' : 'workflow';
  const task = runTask(call, { kind, id, body, key: bearerOf(call.request), v1: false });
  return 'code' in task
    ? refusedTask(task.code, task.message, task.promptTips)
    : json(acceptedBody(call.platform, task));
}

function runTask(call: Call, run: Run): TaskRecord | Failure {
  const { body, v1 } = run;
  const { webhookUrl } = body;
  const source = sourceOf(call, run);
  if ('code' in source) return source;
  // With a graph of its own, a request has nothing to set: one third party saw the list ignored then.
  const read = hasGraph(run) ? { input: {} } : readNodes(source, body.nodeInfoList ?? [], v1);
  if ('refused' in read) return read.refused;
  return startTask(
    call.platform,
    {
      model: { id: source.name, output: source.saves[0].kind, schema: {} },
      input: read.input,
      webhookUrl: typeof webhookUrl === 'string' ? webhookUrl : undefined,
      failure: call.failure,
      graph: source.graph,
      saves: source.saves,
      v1,
    },
    { kind: kindOf(call.platform, run.key), usePersonalQueue: String(body.usePersonalQueue) === 'true' },
  );
}

// One page says that the id does not matter then, another that there must be such a workflow. Either is taken.
function sourceOf({ platform }: Call, run: Run): Source | Failure {
  const { kind, id, body } = run;
  if (hasGraph(run)) {
    const given = givenGraph(body.workflow);
    return 'refused' in given ? given.refused : graphSource(`workflow/${text(id) ?? ''}`, given.graph);
  }
  const missing =
    kind === 'workflow'
      ? { code: '380', message: 'WORKFLOW_NOT_EXISTS' }
      : { code: '901', message: 'WEBAPP_NOT_EXISTS' };
  return findSource(platform, kind, id) ?? missing;
}

function hasGraph({ kind, body }: Run): boolean {
  return kind === 'workflow' && body.workflow !== undefined && body.workflow !== null && body.workflow !== '';
}

/** The values to set, named as in `6.text`. */
function readNodes(
  source: Source,
  list: unknown,
  v1: boolean,
): { readonly input: Record<string, unknown> } | { readonly refused: Failure } {
  const refused = v1
    ? { code: '803', message: 'APIKEY_INVALID_NODE_INFO' }
    : { code: '1101', message: 'Node info error' };
  if (!Array.isArray(list)) return { refused };
  const input: Record<string, unknown> = {};
  for (const node of list) {
    if (!isObject(node)) return { refused };
    const { fieldName, fieldValue } = node;
    const nodeId = text(node.nodeId);
    if (nodeId === undefined || typeof fieldName !== 'string') return { refused };
    if (!v1 && !Object.hasOwn(source.graph, nodeId))
      return { refused: { ...refused, message: `node not found: ${nodeId}` } };
    if (!source.canSet(nodeId, fieldName)) return { refused };
    input[nameOf({ nodeId, fieldName })] = fieldValue;
  }
  const wrong = refusedValues(source, input);
  return wrong ? { refused: wrong } : { input };
}
