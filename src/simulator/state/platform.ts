import type { Clock } from './clock.js';
import type { FileStore } from './files.js';
import type { SimulatorApp, SimulatorWorkflow } from './graphs.js';
import type { LoraRecord } from './loras.js';
import type { SimulatorModel } from './models.js';
import type { TaskStore } from './tasks.js';
import type { WebhookSender } from './webhooks.js';

/** The parts of the platform that its endpoints work with. */
export interface Platform {
  readonly models: ReadonlyMap<string, SimulatorModel>;
  readonly workflows: Readonly<Record<string, SimulatorWorkflow>>;
  readonly apps: Readonly<Record<string, SimulatorApp>>;
  /** Undefined when every key is accepted. */
  readonly keys: ReadonlySet<string> | undefined;
  readonly clock: Clock;
  readonly tasks: TaskStore;
  readonly files: FileStore;
  /** The account's LoRA files, by name. */
  readonly loras: Map<string, LoraRecord>;
  /** Whether a stored LoRA is told from its MD5. */
  readonly reuseLoras: boolean;
  readonly origin: string;
  readonly webhooks: WebhookSender;
  readonly currency: string;
  /** What is left in the account, as decimal text. */
  readonly balance: () => string;
  /** In bytes. */
  readonly maxUploadSize: number;
}
