import { text } from '../../json/values.js';
import { refuseBearer } from './auth.js';
import type { Call } from './call.js';
import { readObject } from './read-body.js';
import { json, refusedTask } from './responses.js';
import { taskBody } from './task-bodies.js';

/** `POST /openapi/v2/query`: tells how far a task is. */
export async function queryTask(call: Call): Promise<Response> {
  const refused = refuseBearer(call, 'task');
  if (refused) return refused;
  const id = text((await readObject(call.request))?.taskId);
  if (id === undefined) return refusedTask('1007', 'Invalid parameters: taskId is required');
  if (Number(id) <= 0) return refusedTask('1007', 'must be greater than 0');
  const task = call.platform.tasks.get(id);
  return task ? json(taskBody(call.platform, task)) : refusedTask('1004', 'Task not found or expired');
}
