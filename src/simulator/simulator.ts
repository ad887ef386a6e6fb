import { type Clock, realClock } from './state/clock.js';
import { applyFault, type Fault, FaultQueue, networkError } from './faults.js';
import { FileStore } from './state/files.js';
import { sampleApps, sampleWorkflows } from './state/graphs.js';
import { parseMoney } from './state/money.js';
import type { Platform } from './state/platform.js';
import { taskAnswer } from './endpoints/query.js';
import { routeOf } from './endpoints/routes.js';
import { type Failure, TaskStore } from './state/tasks.js';
import type {
  Durations,
  FetchFunction,
  RecordedRequest,
  Simulator,
  SimulatorModel,
  SimulatorOptions,
} from './types.js';
import { v1Answer } from './endpoints/v1-tasks.js';
import { WebhookSender } from './state/webhooks.js';

const requestLimit = 10_000;

const defaultDurations: Durations = {
  create: 100,
  queue: 400,
  image: 1500,
  video: 3000,
  audio: 1500,
  '3d': 2500,
  text: 800,
  file: 1500,
};

/** Makes a simulator of the given models; `createSimulator` gives it the whole catalogue. */
export function simulate<C extends Clock>(
  models: Iterable<SimulatorModel>,
  options: SimulatorOptions<C>,
): Simulator<C> {
  const origin = new URL(options.origin ?? 'https://simulator.example').origin;
  // Only a caller who names another type of clock passes one, so the default is a C where it is used.
  const clock = options.clock ?? (realClock as C);
  const platform = buildPlatform(models, origin, clock, options);
  const { tasks, files, webhooks } = platform;
  const faults = new FaultQueue();
  const requests: RecordedRequest[] = [];

  const answer: FetchFunction = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const url = new URL(request.url);
    if (url.origin !== origin)
      throw networkError('ENOTFOUND', `the simulator answers for ${origin}, not for ${url.origin}`);
    const route = routeOf(url.pathname);
    requests.push({ method: request.method, path: url.pathname, at: clock.now() });
    if (requests.length > requestLimit) requests.shift();
    const fault = faults.take(route, url.pathname);
    const failure = fault?.type === 'fail' ? failureOf(fault) : undefined;
    const handle = () => route.handle({ platform, request, target: route.target, failure });
    const response = await (fault ? applyFault(fault, route.form, handle, clock, request.signal) : handle());
    request.signal.throwIfAborted();
    return response;
  };

  return {
    fetch: answer,
    origin,
    clock,
    requests,
    get tasks() {
      return tasks.all().map((task) => tasks.view(task));
    },
    get files() {
      return files.all();
    },
    deliveries: webhooks.deliveries,
    fault: (fault) => faults.add(fault),
    reset() {
      tasks.clear();
      files.clear();
      platform.loras.clear();
      webhooks.clear();
      faults.clear();
      requests.length = 0;
    },
  };
}

function buildPlatform(
  models: Iterable<SimulatorModel>,
  origin: string,
  clock: Clock,
  options: SimulatorOptions,
): Platform {
  const { concurrency = 100, queueSize = 0, seed = 1 } = options;
  const tasks = new TaskStore(clock, { ...defaultDurations, ...options.durations }, concurrency, queueSize, seed);
  const deposit = parseMoney(options.balance ?? '1000');
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
      task.v1 ? JSON.stringify(v1Answer(platform, task)) : taskAnswer(platform, task),
    ),
    currency: options.currency ?? 'CNY',
    balance: () => deposit - tasks.charged,
    maxUploadBytes: (options.maxUploadMB ?? 100) * 1024 * 1024,
  };
  return platform;
}

function failureOf({ code, message, failedReason }: Extract<Fault, { type: 'fail' }>): Failure {
  return { code: String(code), message: message ?? 'failed by an ordered fault', failedReason };
}
