import { API_TYPES, kindOf } from '../state/keys.js';
import { bearerOf, refuseBearer, refuseBodyKey } from './auth.js';
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
    apiKeyType: API_TYPES[kindOf(call.platform, bearerOf(call.request))],
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
  const { tasks, balance, coins, currency } = call.platform;
  const kind = kindOf(call.platform, key);
  const isMember = kind === 'member';
  return envelope(0, 'success', {
    remainCoins: isMember ? String(coins()) : '0',
    currentTaskCounts: String(tasks.unfinished().length),
    remainMoney: isMember ? null : balance(),
    currency: isMember ? null : currency,
    apiType: API_TYPES[kind],
  });
}
