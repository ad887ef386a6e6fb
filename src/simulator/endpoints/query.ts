import { refuseBearer } from './auth.js';
import { type Call, readObject } from './call.js';
import { json, refusedTask } from './responses.js';
import { taskBody } from './task-bodies.js';

/** `POST /openapi/v2/query`: tells how far a task is. */
export async function queryTask(call: Call): Promise<Response> {
  const refused = refuseBearer(call, 'task');
  if (refused) return refused;
  const body = await readObject(call.request);
  if (typeof body?.taskId !== 'string') return refusedTask('1007', 'Invalid parameters: taskId is required');
  const task = call.platform.tasks.get(body.taskId);
  return task ? json(taskBody(call.platform, task)) : refusedTask('1004', 'Task not found or expired');
}
