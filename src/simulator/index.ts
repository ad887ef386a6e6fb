/**
 * A platform that lives in your program.
 *
 * @module
 */
import { checkedOptions } from './check-options.js';
import type { SimulatorOptions } from './options.js';
import { type Simulator, simulate } from './simulator.js';
import { modelsOf } from './models-of.js';
import type { Clock } from './state/clock.js';

export type { Operation } from './endpoints/routes.js';
export type {
  DelayFault,
  FailFault,
  Fault,
  FaultHandle,
  FaultTarget,
  HtmlFault,
  NetworkFault,
  RejectFault,
  StatusFault,
  TransportFault,
  TruncateFault,
} from './faults/fault.js';
export type { SimulatorOptions } from './options.js';
export type { RecordedRequest, Simulator } from './simulator.js';
export { manualClock, realClock } from './state/clock.js';
export type { Clock, ManualClock } from './state/clock.js';
export type { Durations } from './state/durations.js';
export type { SimulatedFile } from './state/files.js';
export { sampleApps, sampleWorkflows } from './state/graphs.js';
export type {
  SimulatorApp,
  SimulatorAppInput,
  SimulatorEditorGraph,
  SimulatorNode,
  SimulatorWorkflow,
} from './state/graphs.js';
export type { KeyKind } from './state/keys.js';
export type { SimulatorModel } from './state/models.js';
export type { SimulatedStatus, SimulatedTask } from './state/task.js';
export type { Delivery, FetchFunction } from './state/webhooks.js';

/**
 * Makes a platform that lives in this process: it checks keys and inputs, stores uploads, runs tasks, serves real
 * result files and can be told to fail. Works in any runtime; uses no network.
 *
 * It has the endpoints of all models, all other operations of the platform, and the gateway of the language models;
 * any other path gets `NOT_FOUND` with status 404. What it answers is what the platform was seen to answer. Where
 * sources disagree about a request it takes both forms: the key of v1 in the body (sure) or only in the header (one
 * source says that it is taken, one that it is not; the balance wants it in the body), the tasks of v1 asked by POST
 * (sure) or GET (one client polls so), the files of media (documented) or of nodes, such as `safetensors` (two
 * clients send them), in the upload of v1, a LoRA that is stored answered with an address (documented) or, with
 * `reuseLoras`, without one (one third party).
 *
 * In three things it is simpler. Its pictures are PNG, its clips MP4 and its sounds WAV, whatever format an input asks
 * for. It runs withdrawn models, which the platform may refuse; `unavailable` makes it refuse them. And it counts
 * neither tokens nor anything else that an input does not tell: a task is charged the least that it can cost.
 *
 * @throws InputError that names the option which is unknown or unusable, and what is allowed.
 * @example
 * const sim = createSimulator();
 * const rh = new RunningHub({ apiKey: 'any', baseUrl: sim.origin, fetch: sim.fetch });
 * const result = await rh.run('rhart-image-x-official/text-to-image', { prompt: 'a red fox', outputFormat: 'png' });
 *
 * @example
 * const sim = createSimulator({ clock: manualClock(), apiKeys: ['secret'], durations: { image: 60_000 } });
 */
export function createSimulator<C extends Clock = Clock>(options: SimulatorOptions<C> = {}): Simulator<C> {
  const checked = checkedOptions(options);
  return simulate(modelsOf(checked), checked);
}
