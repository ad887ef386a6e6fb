import { isDecimal, subtract } from '../pricing/decimal.js';
import { taskBody, v1TaskBody } from './endpoints/task-bodies.js';
import type { SimulatorOptions } from './options.js';
import type { Clock } from './state/clock.js';
import { FileStore } from './state/files.js';
import { sampleApps, sampleWorkflows } from './state/graphs.js';
import type { SimulatorModel } from './state/models.js';
import type { Platform } from './state/platform.js';
import type { Durations } from './state/task.js';
import { TaskStore } from './state/tasks.js';
import { type FetchFunction, WebhookSender } from './state/webhooks.js';

const DEFAULT_DURATIONS: Durations = {
  create: 100,
  queue: 400,
  image: 1500,
  video: 3000,
  audio: 1500,
  '3d': 2500,
  text: 800,
  file: 1500,
};

/** An account in which nothing has happened yet. */
export function buildPlatform(
  models: Iterable<SimulatorModel>,
  origin: string,
  clock: Clock,
  options: SimulatorOptions,
): Platform {
  const { concurrency = 100, queueSize = 0, seed = 1, balance = '1000', maxUploadMB = 100, currency = 'CNY' } = options;
  if (!isDecimal(balance)) throw new RangeError(`balance: "${balance}" is no decimal text such as 12.50.`);
  const durations = { ...DEFAULT_DURATIONS, ...options.durations };
  const tasks = new TaskStore({ clock, durations, concurrency, queueSize, seed });
  const deliver =
    options.deliver ?? (options.webhooks ? (...call: Parameters<FetchFunction>) => fetch(...call) : undefined);
  const platform: Platform = {
    models: new Map(Array.from(models, (model) => [model.id, model])),
    workflows: options.workflows ?? sampleWorkflows,
    apps: options.apps ?? sampleApps,
    keys: options.apiKeys && new Set(options.apiKeys),
    clock,
    tasks,
    files: new FileStore(origin, clock, tasks),
    loras: new Map(),
    origin,
    webhooks: new WebhookSender(clock, deliver, (task) =>
      task.v1 ? JSON.stringify(v1TaskBody(platform, task)) : taskBody(platform, task),
    ),
    currency,
    balance: () => subtract(balance, tasks.charged),
    maxUploadSize: maxUploadMB * 1024 * 1024,
  };
  return platform;
}
