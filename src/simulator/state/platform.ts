import type { AssetStore } from './assets.js';
import type { Clock } from './clock.js';
import type { FileStore } from './files.js';
import type { RunnableWorkflow } from './runnable.js';
import type { SimulatorApp } from './graphs.js';
import type { KeyKind } from './keys.js';
import type { LlmStore } from './llms.js';
import type { LoraRecord } from './loras.js';
import type { SimulatorModel } from './models.js';
import type { TaskRecord } from './task.js';
import type { TaskStore } from './tasks.js';
import type { WebhookSender } from './webhooks.js';

/** The parts of the platform that its endpoints work with. */
export interface Platform {
  readonly models: ReadonlyMap<string, SimulatorModel>;
  readonly workflows: Readonly<Record<string, RunnableWorkflow>>;
  readonly apps: Readonly<Record<string, SimulatorApp>>;
  /** Undefined when every key is accepted. */
  readonly keys: ReadonlyMap<string, KeyKind> | undefined;
  readonly clock: Clock;
  readonly tasks: TaskStore;
  readonly files: FileStore;
  /** The account's LoRA files, by name. */
  readonly loras: Map<string, LoraRecord>;
  /** Whether a stored LoRA is told from its MD5. */
  readonly reuseLoras: boolean;
  readonly assets: AssetStore;
  readonly llms: LlmStore;
  /** Ids of models that the site has no longer. */
  readonly unavailable: ReadonlySet<string>;
  /** The address of the socket that tells the progress of a task, where one is served. */
  readonly socketOf?: ((task: TaskRecord) => string) | undefined;
  readonly origin: string;
  readonly webhooks: WebhookSender;
  readonly currency: string;
  /** What is left in the account, as decimal text. */
  readonly balance: () => string;
  /** The coins that are left in the account. */
  readonly coins: () => number;
  /** In bytes. */
  readonly maxUploadSize: number;
}
