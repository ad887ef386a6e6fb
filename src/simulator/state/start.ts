import { compareDecimal } from '../../json/decimal.js';
import { chargeFor } from './charge.js';
import { failureNamed } from './failures.js';
import type { KeyKind } from './keys.js';
import type { Platform } from './platform.js';
import type { Failure, NewTask, TaskRecord } from './task.js';

/** How many tasks a key with machines of its own may let wait. */
const PERSONAL_QUEUE = 1000;

const NO_COINS: Failure = { code: '414', message: 'TASK_CREATE_FAILED_BY_NOT_ENOUGH_POWER_VALUE' };

/** Who starts a task, and how. */
interface Terms {
  readonly kind: KeyKind;
  /** Whether the task waits for a machine of the account's own. */
  readonly usePersonalQueue?: boolean;
}

/** Starts a task if the account can pay it and there is room; otherwise tells why not. */
export function startTask(
  platform: Platform,
  task: Omit<NewTask, 'cost' | 'coins'>,
  terms: Terms,
): TaskRecord | Failure {
  const { tasks, webhooks } = platform;
  const cost = terms.kind === 'enterprise-shared' ? chargeFor(task.model, task.input)?.amount : undefined;
  const coins = terms.kind === 'member' ? coinsFor(tasks.durationOf(task.model)) : undefined;
  if (cost !== undefined && compareDecimal(cost, platform.balance()) > 0)
    return failureNamed('TASK_CREATE_FAILED_BY_NOT_ENOUGH_WALLET');
  if (coins !== undefined && coins > platform.coins()) return NO_COINS;
  const full = noRoom(platform, terms);
  if (full) return failureNamed(full);
  const record = tasks.add({ ...task, cost, coins });
  webhooks.plan(record);
  return record;
}

function noRoom({ tasks }: Platform, { kind, usePersonalQueue = false }: Terms): string | undefined {
  if (kind !== 'enterprise') return tasks.hasRoom() ? undefined : 'TASK_QUEUE_MAXED';
  if (usePersonalQueue) return tasks.hasRoom(PERSONAL_QUEUE) ? undefined : 'PERSONAL_QUEUE_COUNT_LIMIT';
  return tasks.hasRoom(0) ? undefined : 'TASK_INSTANCE_MAXED';
}

/** One coin for five seconds, as in three responses that were seen: 27 seconds cost 6, 35 cost 7, 83 cost 17. */
function coinsFor(milliseconds: number): number {
  return milliseconds === Infinity ? 1 : Math.max(1, Math.ceil(milliseconds / 5000));
}
