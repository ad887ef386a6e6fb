import { costOf } from '../../pricing/cost.js';
import { compareDecimal } from '../../json/decimal.js';
import { failureNamed } from './failures.js';
import type { Platform } from './platform.js';
import type { Failure, NewTask, TaskRecord } from './task.js';

/** Starts a task if the account can pay it and there is room; otherwise tells why not. */
export function startTask(platform: Platform, task: Omit<NewTask, 'cost'>): TaskRecord | Failure {
  const { tasks, webhooks, balance } = platform;
  const { price } = task.model;
  const cost = price && costOf(price, task.input)?.amount;
  if (cost !== undefined && compareDecimal(cost, balance()) > 0)
    return failureNamed('TASK_CREATE_FAILED_BY_NOT_ENOUGH_WALLET');
  if (!tasks.hasRoom) return failureNamed('TASK_QUEUE_MAXED');
  const record = tasks.add({ ...task, cost });
  webhooks.plan(record);
  return record;
}
