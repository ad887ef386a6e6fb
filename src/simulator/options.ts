import type { Site } from '../contract/site.js';
import type { Clock } from './state/clock.js';
import type { Durations } from './state/durations.js';
import type { SimulatorApp, SimulatorWorkflow } from './state/graphs.js';
import type { KeyKind } from './state/keys.js';
import type { SimulatorModel } from './state/models.js';
import type { FetchFunction } from './state/webhooks.js';

/** Settings of a simulator; all of them have defaults. */
export interface SimulatorOptions<C extends Clock = Clock> {
  /**
   * Keys that are accepted: a list, or an object with the kind of each, such as `{ 'a-key': 'member' }`. Keys of a list
   * are `enterprise-shared`, which may do everything.
   *
   * @default any key, as `enterprise-shared`
   */
  apiKeys?: readonly string[] | Readonly<Record<string, KeyKind>>;
  /**
   * The origin that the simulator stands for.
   *
   * @default 'https://simulator.example'
   */
  origin?: string;
  /**
   * Where the time comes from: {@link realClock}, {@link manualClock} or one of your own.
   *
   * @default realClock
   */
  clock?: C;
  /**
   * Milliseconds per stage of a task; stages that are left out keep their defaults.
   *
   * @default { create: 0, queue: 400, image: 1500, video: 3000, audio: 1500, '3d': 2500, text: 800, file: 1500 }
   */
  durations?: Partial<Durations>;
  /**
   * Currency of the account, such as `USD`. Amounts are not converted.
   *
   * @default 'CNY', in which the prices are known
   */
  currency?: string;
  /**
   * Money in the account, as decimal text. A submit that costs more than what is left is refused (416).
   *
   * @default '1000'
   */
  balance?: string;
  /**
   * Coins in the account, which the tasks of `member` keys cost: one for five seconds. A submit that costs more than
   * what is left is refused (414).
   *
   * @default 1000
   */
  coins?: number;
  /**
   * Decides the ids: the same seed and the same calls give the same responses.
   *
   * @default 1
   */
  seed?: number;
  /**
   * How many tasks run at the same time.
   *
   * @default 100
   */
  concurrency?: number;
  /**
   * How many more tasks may wait for their turn before submits are refused (421).
   *
   * @default 0
   */
  queueSize?: number;
  /**
   * Largest upload in megabytes of 1024 × 1024 bytes; larger ones are refused (1008).
   *
   * @default 100
   */
  maxUploadMB?: number;
  /**
   * Sends webhooks.
   *
   * @default the global `fetch` when `webhooks` is true, otherwise none are sent
   */
  deliver?: FetchFunction;
  /**
   * Allows webhooks to be sent over the network.
   *
   * @default false
   */
  webhooks?: boolean;
  /**
   * The ComfyUI workflows that can be run, by id.
   *
   * @default sampleWorkflows
   */
  workflows?: Readonly<Record<string, SimulatorWorkflow>>;
  /**
   * The AI apps that can be run, by id.
   *
   * @default sampleApps
   */
  apps?: Readonly<Record<string, SimulatorApp>>;
  /**
   * Models besides those of the catalog, such as newer ones; one with the id of another takes its place.
   *
   * @default none
   */
  models?: Iterable<SimulatorModel>;
  /**
   * Ids of the language models behind `/v1/chat/completions`.
   *
   * @default four that both sites list, among them 'glm-5.2' and 'qwen/qwen3.7-plus'
   */
  llms?: readonly string[];
  /**
   * Whether the models of the catalog can be run. With `false` there are only `models`.
   *
   * @default true
   */
  catalog?: boolean;
  /**
   * The site that the simulator stands for. Models that the catalog does not know there are refused as `unavailable`
   * ones are: the catalog tells what the sites showed on a day, the platform refuses what it has taken away.
   *
   * @default none: every model of the catalog is there
   */
  site?: Site;
  /**
   * Ids of models that this site has no longer: their submits and price previews are refused (40310).
   *
   * @default none
   */
  unavailable?: readonly string[];
  /**
   * Whether a LoRA that is stored is told from its MD5, so that only its name is given and no address to send it to.
   * One third party says that the platform does so; the documentation knows no such case, and two clients stop there.
   *
   * @default false
   */
  reuseLoras?: boolean;
}
