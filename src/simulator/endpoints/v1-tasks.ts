import { envelope, json } from './answers.js';
import { readObject, refuseBodyKey } from './auth.js';
import { extensionOf } from '../state/file-types.js';
import type { Call, Platform } from '../state/platform.js';
import { usageOf } from './query.js';
import type { TaskRecord } from '../state/tasks.js';
import type { SimulatedFile } from '../types.js';

/** `POST /task/openapi/status`: the status as a bare string. A task that failed is still code 0. */
export async function v1Status(call: Call): Promise<Response> {
  return withTask(call, 807, (task, { tasks }) => {
    // The documented statuses of this endpoint have no CREATE, and call a cancelled task failed.
    const status = tasks.statusOf(task);
    return envelope(0, '', status === 'CREATE' ? 'QUEUED' : status === 'CANCEL' ? 'FAILED' : status);
  });
}

/** `POST /task/openapi/outputs`: here the code tells the state. */
export async function v1Outputs(call: Call): Promise<Response> {
  return withTask(call, 807, (task, platform) => json(v1Answer(platform, task)));
}

/** A task as v1 reports it, also in its webhooks. */
export function v1Answer({ tasks, files }: Platform, task: TaskRecord): { code: number; msg: string; data: unknown } {
  switch (tasks.statusOf(task)) {
    case 'CREATE':
    case 'QUEUED':
      return { code: 813, msg: 'APIKEY_TASK_IS_QUEUED', data: null };
    case 'RUNNING':
      return { code: 804, msg: 'APIKEY_TASK_IS_RUNNING', data: null };
    case 'FAILED':
    case 'CANCEL':
      return { code: 805, msg: 'APIKEY_TASK_STATUS_ERROR', data: { failedReason: task.failure?.failedReason ?? {} } };
    default: {
      const outputs = files.results(task).flatMap((file) => (file ? [v1Output(task, file)] : []));
      return { code: 0, msg: 'success', data: outputs };
    }
  }
}

function v1Output(task: TaskRecord, { url, name }: SimulatedFile): Record<string, string | null> {
  return { fileUrl: url, fileType: extensionOf(name), nodeId: '1', ...usageOf(task, true) };
}

/** `POST /task/openapi/cancel`: ends a task that has not ended. */
export async function v1Cancel(call: Call): Promise<Response> {
  return withTask(call, 423, (task, { tasks, webhooks }) => {
    for (const moved of tasks.cancel(task)) webhooks.plan(moved);
    if (tasks.statusOf(task) === 'CANCEL') webhooks.plan(task);
    return envelope(0, 'success');
  });
}

const notFound: Readonly<Record<number, string>> = { 423: 'TASK_NOT_FOUNED', 807: 'APIKEY_TASK_NOT_FOUND' };

async function withTask(
  call: Call,
  missing: number,
  answer: (task: TaskRecord, platform: Platform) => Response,
): Promise<Response> {
  const body = await readObject(call.request);
  const refused = refuseBodyKey(call, body?.['apiKey']);
  if (refused) return refused;
  const id = body?.['taskId'];
  if ((typeof id !== 'string' && typeof id !== 'number') || !/^[1-9]\d*$/.test(String(id)))
    return envelope(301, 'taskId must be positive');
  const task = call.platform.tasks.get(id);
  return task ? answer(task, call.platform) : envelope(missing, notFound[missing]!);
}
