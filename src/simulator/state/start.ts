import { costIn } from './money.js';
import type { Call } from './platform.js';
import type { Failure, NewTask, TaskRecord } from './tasks.js';

/** Starts a task if the account can pay it and there is room; otherwise tells why not. */
export function startTask({ platform, failure }: Call, task: Omit<NewTask, 'cost'>): TaskRecord | Failure {
  const { tasks, webhooks, balance } = platform;
  const cost = costIn(task.model.price, task.input);
  if (cost !== undefined && cost > balance())
    return { code: '416', message: 'TASK_CREATE_FAILED_BY_NOT_ENOUGH_WALLET' };
  if (!tasks.hasRoom) return { code: '421', message: 'TASK_QUEUE_MAXED' };
  const record = tasks.add({ ...task, cost, failure: failure ?? task.failure });
  webhooks.plan(record);
  return record;
}
