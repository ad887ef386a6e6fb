import { json, refusedTask } from './answers.js';
import { readObject, refuseBearer } from './auth.js';
import { extensionOf } from '../state/file-types.js';
import { formatMoney } from '../state/money.js';
import { outputsOf } from '../state/outputs.js';
import type { Call, Platform } from '../state/platform.js';
import type { TaskRecord } from '../state/tasks.js';

/** `POST /openapi/v2/query`: tells how far a task is. */
export async function queryTask(call: Call): Promise<Response> {
  const refused = refuseBearer(call, 'task');
  if (refused) return refused;
  const body = await readObject(call.request);
  if (typeof body?.['taskId'] !== 'string') return refusedTask('1007', 'Invalid parameters: taskId is required');
  const task = call.platform.tasks.get(body['taskId']);
  return task ? json(taskAnswer(call.platform, task)) : refusedTask('1004', 'Task not found or expired');
}

/** A task as submits, queries and webhooks report it. */
export function taskAnswer(platform: Platform, task: TaskRecord): Record<string, unknown> {
  const status = platform.tasks.statusOf(task);
  const failure = status === 'FAILED' ? task.failure : undefined;
  return {
    taskId: task.id,
    status,
    errorCode: failure?.code ?? '',
    errorMessage: failure?.message ?? '',
    failedReason: failure?.failedReason ?? {},
    usage: task.endsAt <= platform.clock.now() ? usageOf(task, status === 'SUCCESS') : null,
    results: status === 'SUCCESS' ? resultsOf(platform, task) : null,
    clientId: '',
    promptTips: '',
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
    };
  });
}

/** What a task that has ended cost. Only results are charged: whether the platform charges failures is not known. */
export function usageOf(task: TaskRecord, charged: boolean): Record<string, string | null> {
  return {
    consumeMoney: null,
    consumeCoins: null,
    taskCostTime: String(Math.round((task.endsAt - task.startsAt) / 1000)),
    thirdPartyConsumeMoney: charged && task.cost !== undefined ? formatMoney(task.cost) : null,
  };
}
