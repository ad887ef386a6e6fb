import { isOnSite } from '../contract/site.js';
import { subtract } from '../json/decimal.js';
import { taskBody, v1TaskBody } from './endpoints/task-bodies.js';
import { socketAddress } from './progress/address.js';
import type { SimulatorOptions } from './options.js';
import { AssetStore } from './state/assets.js';
import type { Clock } from './state/clock.js';
import { DEFAULT_DURATIONS } from './state/durations.js';
import { FileStore } from './state/files.js';
import { sampleApps, sampleWorkflows } from './state/graphs.js';
import type { KeyKind } from './state/keys.js';
import { LlmStore, SAMPLE_LLMS } from './state/llms.js';
import type { SimulatorModel } from './state/models.js';
import type { Platform } from './state/platform.js';
import { runnable } from './state/runnable.js';
import { TaskStore } from './state/tasks.js';
import { type FetchFunction, WebhookSender } from './state/webhooks.js';

/** A platform whose clock is of a known type. */
export type PlatformOf<C extends Clock> = Platform & { readonly clock: C };

/** An account in which nothing has happened yet. */
export function buildPlatform<C extends Clock>(
  models: Iterable<SimulatorModel>,
  origin: string,
  clock: C,
  options: SimulatorOptions,
  sockets: boolean,
): PlatformOf<C> {
  const {
    concurrency = 100,
    queueSize = 0,
    seed = 1,
    balance = '1000',
    coins = 1000,
    maxUploadMB = 100,
    currency = 'CNY',
  } = options;
  const given = Object.entries(options.durations ?? {}).filter(([, duration]) => duration !== undefined);
  const durations = { ...DEFAULT_DURATIONS, ...Object.fromEntries(given) };
  const tasks = new TaskStore({ clock, durations, concurrency, queueSize, seed });
  const deliver =
    options.deliver ?? (options.webhooks ? (...call: Parameters<FetchFunction>) => fetch(...call) : undefined);
  const byId = new Map(Array.from(models, (model) => [model.id, model]));
  const platform: PlatformOf<C> = {
    models: byId,
    workflows: runnable(options.workflows ?? sampleWorkflows),
    apps: options.apps ?? sampleApps,
    keys: keysOf(options.apiKeys),
    unavailable: new Set([...(options.unavailable ?? []), ...elsewhere(byId.values(), options.site)]),
    clock,
    tasks,
    files: new FileStore(origin, clock, tasks),
    loras: new Map(),
    assets: new AssetStore(clock, durations.queue),
    llms: new LlmStore(options.llms ?? SAMPLE_LLMS, seed),
    reuseLoras: options.reuseLoras ?? false,
    origin,
    socketOf: sockets ? (task) => socketAddress(origin, task) : undefined,
    webhooks: new WebhookSender(clock, deliver, (task) =>
      task.v1 ? JSON.stringify(v1TaskBody(platform, task)) : taskBody(platform, task),
    ),
    currency,
    balance: () => subtract(balance, tasks.charged),
    coins: () => coins - tasks.chargedCoins,
    maxUploadSize: maxUploadMB * 1024 * 1024,
  };
  return platform;
}

/** Ids of the models that the site was seen without. */
function elsewhere(models: Iterable<SimulatorModel>, site: SimulatorOptions['site']): string[] {
  return [...models].flatMap(({ id, sites }) => (!site || isOnSite(sites, site) ? [] : [id]));
}

function keysOf(given: SimulatorOptions['apiKeys']): Map<string, KeyKind> | undefined {
  if (given === undefined) return undefined;
  return new Map(isList(given) ? given.map((key) => [key, 'enterprise-shared']) : Object.entries(given));
}

const isList: (keys: NonNullable<SimulatorOptions['apiKeys']>) => keys is readonly string[] = Array.isArray;
