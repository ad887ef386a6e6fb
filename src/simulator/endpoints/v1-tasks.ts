import { text } from '../../json/values.js';
import type { Platform } from '../state/platform.js';
import type { TaskRecord } from '../state/task.js';
import { refuseBodyKey } from './auth.js';
import type { Call } from './call.js';
import { readObject } from './read-body.js';
import { envelope } from './responses.js';
import { v1TaskBody } from './task-bodies.js';

/** `POST /task/openapi/status`: the status as a bare string. A task that failed is still code 0. */
export async function v1Status(call: Call): Promise<Response> {
  return withTask(call, 807, (task, { tasks }) => {
    // The documented statuses of this endpoint have no CREATE, and call a canceled task failed.
    const status = tasks.statusOf(task);
    return envelope(0, '', status === 'CREATE' ? 'QUEUED' : status === 'CANCEL' ? 'FAILED' : status);
  });
}

/** `POST /task/openapi/outputs`: here the code tells the state. */
export async function v1Outputs(call: Call): Promise<Response> {
  return withTask(call, 807, (task, platform) => {
    const { code, msg, data } = v1TaskBody(platform, task);
    return envelope(code, msg, data);
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

const NOT_FOUND: Readonly<Record<number, string>> = { 423: 'TASK_NOT_FOUNED', 807: 'APIKEY_TASK_NOT_FOUND' };

async function withTask(
  call: Call,
  missing: number,
  respond: (task: TaskRecord, platform: Platform) => Response,
): Promise<Response> {
  const body = await parametersOf(call.request);
  const refused = refuseBodyKey(call, body?.apiKey);
  if (refused) return refused;
  const id = text(body?.taskId);
  if (id === undefined || !/^[1-9]\d*$/.test(id)) return envelope(301, 'taskId must be positive');
  const task = call.platform.tasks.get(id);
  return task ? respond(task, call.platform) : envelope(missing, NOT_FOUND[missing]!);
}

// That these endpoints answer a GET is not documented; a client that polls so was published as working.
async function parametersOf(request: Request): Promise<Record<string, unknown> | undefined> {
  return request.method === 'GET' ? Object.fromEntries(new URL(request.url).searchParams) : readObject(request);
}
