/**
 * A platform that lives in your program.
 *
 * @module
 */
import { catalogModels } from './catalog-models.js';
import type { Clock } from './state/clock.js';
import { simulate } from './simulator.js';
import type { Simulator, SimulatorOptions } from './types.js';

export { manualClock, realClock } from './state/clock.js';
export type { Clock, ManualClock } from './state/clock.js';
export type { Fault, FaultHandle } from './faults.js';
export { sampleApps, sampleWorkflows } from './state/graphs.js';
export type { SimulatorApp, SimulatorAppInput, SimulatorWorkflow } from './state/graphs.js';
export type { Operation } from './endpoints/routes.js';
export type {
  Delivery,
  Durations,
  FetchFunction,
  RecordedRequest,
  SimulatedFile,
  SimulatedStatus,
  SimulatedTask,
  Simulator,
  SimulatorModel,
  SimulatorOptions,
} from './types.js';

/**
 * Makes a platform that lives in this process: it checks keys and inputs, stores uploads, runs tasks, serves real
 * result files and can be told to fail. Works in any runtime; uses no network.
 *
 * @throws TypeError when `origin` is not an address.
 * @example
 * const sim = createSimulator();
 * const rh = new RunningHub({ apiKey: 'any', baseUrl: sim.origin, fetch: sim.fetch });
 * const result = await rh.run('rhart-image-x-official/text-to-image', { prompt: 'a red fox', outputFormat: 'png' });
 *
 * @example
 * const sim = createSimulator({ clock: manualClock(), apiKeys: ['secret'], durations: { image: 60_000 } });
 */
export function createSimulator<C extends Clock = Clock>(options: SimulatorOptions<C> = {}): Simulator<C> {
  return simulate(options.models ?? catalogModels(), options);
}
