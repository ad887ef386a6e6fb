import { envelope } from './answers.js';
import { readObject, refuseBodyKey } from './auth.js';
import { extensionOf } from './file-types.js';
import type { Call, Platform } from './platform.js';
import { usageOf } from './query.js';
import type { TaskRecord } from './tasks.js';

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
  return withTask(call, 807, (task, { tasks, files }) => {
    switch (tasks.statusOf(task)) {
      case 'CREATE':
      case 'QUEUED':
        return envelope(813, 'APIKEY_TASK_IS_QUEUED');
      case 'RUNNING':
        return envelope(804, 'APIKEY_TASK_IS_RUNNING');
      case 'FAILED':
      case 'CANCEL':
        return envelope(805, 'APIKEY_TASK_STATUS_ERROR', { failedReason: task.failure?.failedReason ?? {} });
      case 'SUCCESS': {
        const outputs = files.results(task).filter((file) => file !== undefined);
        return envelope(
          0,
          'success',
          outputs.map(({ url, name }) => ({
            fileUrl: url,
            fileType: extensionOf(name),
            nodeId: '1',
            ...usageOf(task, true),
          })),
        );
      }
    }
  });
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
  const id = String(body?.['taskId'] ?? '');
  if (!/^[1-9]\d*$/.test(id)) return envelope(301, 'taskId must be positive');
  const task = call.platform.tasks.get(id);
  return task ? answer(task, call.platform) : envelope(missing, notFound[missing]!);
}
