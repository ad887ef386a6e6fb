import type { ApiResponse } from '../http/response.js';
import { eachIdField } from '../task/id-fields.js';
import { isNoTask, taskIdOf } from '../task/task-id.js';
import { taskIdsIn } from '../task/task-in.js';
import { Refusal } from './refusal.js';
import { signTaskId, TASK_ID } from './task-ids.js';

/**
 * The JSON of a response to a submit, in which the id of its task is signed. It is the one that the client would take;
 * other ids stay as they are, and a page cannot ask about those. Undefined when the response has neither JSON nor an
 * id.
 */
export async function signTask(response: ApiResponse, owner: string, secret: string): Promise<string | undefined> {
  const { json } = response;
  const [taskId, ...others] = taskIdsIn(response);
  // One that is not signed would be a page's to ask about.
  if (taskId === undefined ? json !== undefined && hasStrangeId(json) : !TASK_ID.test(taskId))
    throw new Refusal(502, 'RunningHub sent a task id that is none');
  if (taskId === undefined || others.length > 0) return json;
  const signed = await signTaskId(taskId, owner, secret);
  // The page would find the id in a text, too, and could not ask about it.
  if (json === undefined) return JSON.stringify({ taskId: signed });
  return eachIdField(json, ({ value }) => (taskIdOf(value) === taskId ? signed : undefined));
}

/** The same for a response to a submit that broke off: nothing of it counts but the id of its task. */
export async function salvageTask(begun: ApiResponse, owner: string, secret: string): Promise<string | undefined> {
  const [taskId, ...others] = taskIdsIn(begun);
  const isOne = taskId !== undefined && TASK_ID.test(taskId) && others.length === 0;
  return isOne ? JSON.stringify({ taskId: await signTaskId(taskId, owner, secret) }) : undefined;
}

/**
 * The text of a response to a query, in which the id of the task is the page's again. Tasks in lists are parts of it.
 *
 * @throws Refusal when the response is about another task.
 */
export function keepTask(json: string, taskId: string, signed: string): string {
  return eachIdField(json, ({ value, place }) => {
    const isIt = taskIdOf(value) === taskId;
    if (!isIt && !place.isListed && place.texts === 0 && !isNoTask(value))
      throw new Refusal(502, 'RunningHub answered about another task');
    return isIt ? signed : undefined;
  });
}

/** Whether there is something in the place of an id that cannot be used as one. */
function hasStrangeId(json: string): boolean {
  let isStrange = false;
  eachIdField(json, ({ value, place }) => {
    isStrange ||= !place.isListed && !isNoTask(value) && taskIdOf(value) === undefined;
    return undefined;
  });
  return isStrange;
}
