import { buildPlatform, type PlatformOf } from './build-platform.js';
import { routeOf } from './endpoints/routes.js';
import { gatewayOf } from '../http/gateway.js';
import { applyFault, failureOf, networkError } from './faults/apply-fault.js';
import { assertFault } from './faults/check-fault.js';
import { FaultQueue } from './faults/fault-queue.js';
import type { Fault, FaultHandle } from './faults/fault.js';
import type { SimulatorOptions } from './options.js';
import { type Clock, realClock } from './state/clock.js';
import type { SimulatedFile } from './state/files.js';
import type { SimulatorModel } from './state/models.js';
import type { Platform } from './state/platform.js';
import type { SimulatedTask } from './state/task.js';
import type { Delivery, FetchFunction } from './state/webhooks.js';

const REQUEST_LIMIT = 10_000;

/** A request that reached the simulator, without key, query or headers. */
export interface RecordedRequest {
  /** HTTP method, such as `POST`. */
  readonly method: string;
  /** Path of the address, without the query. */
  readonly path: string;
  /** Milliseconds since 1970, by the simulator's clock. */
  readonly at: number;
}

/** A platform that lives in this process. Make one with `createSimulator`, which tells what it can do. */
export interface Simulator<C extends Clock = Clock> {
  /**
   * Responds to requests to `origin` as the platform would, and to those of a site's origin to the gateway of its
   * language models; rejects with a `TypeError` for any other host.
   */
  readonly fetch: FetchFunction;
  /** What to give a client as its base URL. */
  readonly origin: string;
  /** The clock it goes by; turn it when it is a `manualClock()`. */
  readonly clock: C;
  /** The requests so far, oldest first; the last 10,000 are kept. */
  readonly requests: readonly RecordedRequest[];
  /** The tasks so far, oldest first. */
  readonly tasks: readonly SimulatedTask[];
  /** Uploads and results that have not expired. */
  readonly files: readonly SimulatedFile[];
  /** The webhook deliveries so far, oldest first. */
  readonly deliveries: readonly Delivery[];
  /**
   * Orders something to go wrong with the next requests that match. Faults are used in the order they were given, one
   * per request.
   *
   * @throws InputError that names the field of the fault which is unknown or unusable, and what is allowed.
   * @example
   * sim.fault({ type: 'network', on: 'submit', accepted: true }); // the task starts, its response is lost
   * sim.fault({ type: 'reject', on: 'submit', code: 421, times: 2 });
   * sim.fault({ type: 'fail', code: '1501', message: 'content refused' });
   */
  fault(fault: Fault): FaultHandle;
  /** Forgets tasks, files, requests, deliveries and faults, and calls off webhooks. The clock stays where it is. */
  reset(): void;
}

/** Makes a simulator of the given models; `createSimulator` gives it the whole catalog. */
export function simulate<C extends Clock>(
  models: Iterable<SimulatorModel>,
  options: SimulatorOptions<C>,
): Simulator<C> {
  return simulatorOf(platformFor(models, options));
}

/** The platform behind a simulator; with `sockets` it gives out addresses of sockets, which somebody has to serve. */
export function platformFor<C extends Clock>(
  models: Iterable<SimulatorModel>,
  options: SimulatorOptions<C>,
  sockets = false,
): PlatformOf<C> {
  const origin = new URL(options.origin ?? 'https://simulator.example').origin;
  // Only a caller who names another type of clock passes one, so the default is a C where it is used.
  const clock = options.clock ?? (realClock as C);
  return buildPlatform(models, origin, clock, options, sockets);
}

/** The simulator of a platform. */
export function simulatorOf<C extends Clock>(platform: PlatformOf<C>): Simulator<C> {
  const { origin, clock } = platform;
  const { tasks, files, webhooks, loras, assets, llms } = platform;
  const faults = new FaultQueue();
  const requests: RecordedRequest[] = [];
  return {
    fetch: fetchFor(platform, faults, requests),
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
    fault(fault) {
      assertFault(fault);
      return faults.add({ ...fault });
    },
    reset() {
      for (const store of [tasks, files, loras, assets, llms, webhooks, faults]) store.clear();
      requests.length = 0;
    },
  };
}

/** The way of a request: it is recorded, a fault may act on it, and its endpoint responds. */
function fetchFor(platform: Platform, faults: FaultQueue, requests: RecordedRequest[]): FetchFunction {
  const { origin, clock } = platform;
  const gateway = new URL(gatewayOf(origin)).origin;
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    const url = new URL(request.url);
    if (url.origin !== (url.pathname.startsWith('/v1/') ? gateway : origin))
      throw networkError('ENOTFOUND', `the simulator answers for ${origin}, not for ${url.origin}${url.pathname}`);
    const { operation, form, target, handle } = routeOf(url.pathname);
    requests.push({ method: request.method, path: url.pathname, at: clock.now() });
    if (requests.length > REQUEST_LIMIT) requests.shift();
    const fault = faults.take(operation, url.pathname);
    const work = () => handle({ platform, request, target, failure: failureOf(fault) });
    const response = await (fault ? applyFault(fault, { form, handle: work, clock, signal }) : work());
    signal.throwIfAborted();
    return response;
  };
}
