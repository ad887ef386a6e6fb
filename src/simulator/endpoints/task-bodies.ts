import { extensionOf } from '../../media/file-types.js';
import { failureNamed } from '../state/failures.js';
import type { SimulatedFile } from '../state/files.js';
import { outputsOf } from '../state/outputs.js';
import type { Platform } from '../state/platform.js';
import { outputNodesOf } from '../state/output-nodes.js';
import { clientIdOf, type TaskRecord } from '../state/task.js';

/** A task as a submit of v2 reports it. However short the task is, its outputs are told by a query. */
export function acceptedBody(platform: Platform, task: TaskRecord): Record<string, unknown> {
  return { taskId: task.id, status: acceptedStatus(platform, task), ...NO_OUTCOME, ...aboutGraph(task) };
}

/** A task as a submit of v1 reports it. */
export function createdBody(platform: Platform, task: TaskRecord): Record<string, unknown> {
  const taskStatus = acceptedStatus(platform, task);
  const netWssUrl = taskStatus === 'RUNNING' ? (platform.socketOf?.(task) ?? null) : null;
  return { netWssUrl, taskId: task.id, taskStatus, ...aboutGraph(task) };
}

/** What ComfyUI says about the graph that a task runs. Models have none. */
function aboutGraph(task: TaskRecord): { clientId: string; promptTips: string } {
  if (!task.graph) return { clientId: '', promptTips: '' };
  const tips = { result: true, error: null, outputs_to_execute: outputNodesOf(task.graph), node_errors: {} };
  return { clientId: clientIdOf(task), promptTips: JSON.stringify(tips) };
}

/** How far a task is at its submit, which never tells an end. */
function acceptedStatus({ tasks }: Platform, task: TaskRecord): string {
  const status = tasks.statusOf(task);
  return status === 'SUCCESS' || status === 'FAILED' ? 'RUNNING' : status;
}

/** What is known of how a task ended, while it has not. */
const NO_OUTCOME = {
  errorCode: '',
  errorMessage: '',
  failedReason: {},
  usage: null,
  results: null,
  clientId: '',
  promptTips: '',
  parentTaskId: null,
  taskUsageList: null,
};

/** A task as queries and webhooks of v2 report it. */
export function taskBody(platform: Platform, task: TaskRecord): Record<string, unknown> {
  const status = platform.tasks.statusOf(task);
  const failure = status === 'FAILED' ? task.failure : undefined;
  return {
    taskId: task.id,
    status,
    ...NO_OUTCOME,
    ...aboutGraph(task),
    ...(failure && {
      errorCode: failure.code,
      errorMessage: failure.message,
      failedReason: failure.failedReason ?? {},
    }),
    ...(task.endsAt <= platform.clock.now() && usagesOf(task, status)),
    ...(status === 'SUCCESS' && { results: resultsOf(platform, task) }),
  };
}

/** The outputs of a task that has succeeded. */
function resultsOf({ files }: Platform, task: TaskRecord): unknown[] {
  const stored = files.results(task);
  return outputsOf(task).map((output, index) => {
    const file = stored[index];
    return {
      url: file?.url ?? null,
      outputType: file ? extensionOf(file.name) : output.extension,
      text: 'text' in output ? output.text : null,
      ...(task.saves && { nodeId: task.saves[index]?.nodeId ?? null }),
    };
  });
}

interface V1Body {
  readonly code: number;
  readonly msg: string;
  readonly data: unknown;
}

function v1State(name: string, data: unknown = null): V1Body {
  const { code, message } = failureNamed(name);
  return { code: Number(code), msg: message, data };
}

/** A task as v1 reports it, also in its webhooks. */
export function v1TaskBody({ tasks, files, socketOf }: Platform, task: TaskRecord): V1Body {
  switch (tasks.statusOf(task)) {
    case 'CREATE':
    case 'QUEUED':
      return v1State('APIKEY_TASK_IS_QUEUED');
    case 'RUNNING':
      return v1State('APIKEY_TASK_IS_RUNNING', socketOf ? { netWssUrl: socketOf(task) } : null);
    case 'FAILED':
    case 'CANCEL':
      return v1State('APIKEY_TASK_STATUS_ERROR', { failedReason: task.failure?.failedReason ?? {} });
    default: {
      const outputs = files.results(task).flatMap((file, index) => (file ? [v1Output(task, file, index)] : []));
      return { code: 0, msg: 'success', data: outputs };
    }
  }
}

function v1Output(task: TaskRecord, { url, name }: SimulatedFile, index: number): Record<string, string | null> {
  const nodeId = task.saves?.[index]?.nodeId ?? '1';
  return { fileUrl: url, fileType: extensionOf(name), nodeId, ...usageOf(task, true) };
}

/** What a task that has ended cost. Only results are charged: whether the platform charges failures is not known. */
function usageOf(task: TaskRecord, charged: boolean): Record<string, string | null> {
  return {
    consumeMoney: null,
    consumeCoins: charged && task.coins !== undefined ? String(task.coins) : null,
    taskCostTime: String(Math.round((task.endsAt - task.startsAt) / 1000)),
    thirdPartyConsumeMoney: charged ? (task.cost ?? null) : null,
  };
}

/** The cost of a task that has ended; of a graph also by task, as it could have started others. */
function usagesOf(task: TaskRecord, taskStatus: string): Record<string, unknown> {
  const usage = usageOf(task, taskStatus === 'SUCCESS');
  if (!task.graph) return { usage };
  return { usage, taskUsageList: [{ taskId: task.id, parentTaskId: null, taskStatus, usage }] };
}
