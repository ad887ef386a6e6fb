import { refuseBearer, refuseBodyKey } from './auth.js';
import type { Call } from './call.js';
import { readObject } from './read-body.js';
import { envelope } from './responses.js';

/** `GET /openapi/v2/queue/status`: how busy the account is. */
export async function queueStatus(call: Call): Promise<Response> {
  const refused = refuseBearer(call, 'envelope');
  if (refused) return refused;
  const { tasks } = call.platform;
  const active = tasks.unfinished();
  const running = active.filter((task) => tasks.statusOf(task) === 'RUNNING').length;
  return envelope(0, 'success', {
    apiKeyType: 'SHARED',
    concurrentLimit: tasks.concurrency,
    runningCount: String(running),
    queuedCount: String(active.length - running),
    totalCurrentTasks: String(active.length),
  });
}

/** `POST /uc/openapi/accountStatus`: what is left in the account. The field is `apikey`, whatever the message says. */
export async function accountStatus(call: Call): Promise<Response> {
  const key = (await readObject(call.request))?.['apikey'];
  if (key === undefined) return envelope(1601, 'param apiKey is required');
  const refused = refuseBodyKey(call, key);
  if (refused) return refused;
  const { tasks, balance, currency } = call.platform;
  return envelope(0, 'success', {
    remainCoins: '0',
    currentTaskCounts: String(tasks.unfinished().length),
    remainMoney: balance(),
    currency,
    apiType: 'SHARED',
  });
}
