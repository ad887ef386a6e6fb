import type { Clock } from './clock.js';
import { hashText } from '../media/hash.js';
import { formatMoney, type Millionths } from './money.js';
import { Schedule, type Slot } from './schedule.js';
import type { Durations, SimulatedStatus, SimulatedTask, SimulatorModel } from '../types.js';

/** Why a task will fail. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly failedReason?: Readonly<Record<string, unknown>> | undefined;
}

/** A task in the books of the simulator. */
export interface TaskRecord extends Slot {
  readonly id: string;
  readonly model: SimulatorModel;
  readonly input: Readonly<Record<string, unknown>>;
  readonly webhookUrl: string | undefined;
  readonly submittedAt: number;
  readonly createdAt: number;
  readonly cost: Millionths | undefined;
  readonly failure: Failure | undefined;
  /** Started through v1, whose webhooks look different. */
  readonly v1: boolean;
  cancelled: boolean;
}

/** What a submit gives to a new task. */
export type NewTask = Pick<TaskRecord, 'model' | 'input' | 'webhookUrl' | 'cost' | 'failure' | 'v1'>;

/** The tasks and their progress. Nothing runs: a task's status follows from the clock when somebody looks. */
export class TaskStore {
  readonly #tasks = new Map<string, TaskRecord>();
  readonly #schedule: Schedule<TaskRecord>;
  readonly #idBase: bigint;
  #count = 0n;
  #charged: Millionths = 0n;

  constructor(
    private readonly clock: Clock,
    private readonly durations: Durations,
    readonly concurrency: number,
    private readonly queueSize: number,
    seed: number,
  ) {
    this.#schedule = new Schedule(concurrency);
    // Ids have 19 digits and end in odd numbers, so that a client that rounds them to a double cannot go unnoticed.
    this.#idBase = 1_900_000_000_000_000_001n + BigInt(hashText(`seed ${seed}`) % 100_000_000) * 1_000_000_000n;
  }

  /** What all tasks cost together, from the moment they are accepted. Failed and cancelled ones cost nothing. */
  get charged(): Millionths {
    return this.#charged;
  }

  /** Whether another task would be accepted now. */
  get hasRoom(): boolean {
    return this.unfinished().length < this.concurrency + this.queueSize;
  }

  add(task: NewTask): TaskRecord {
    const now = this.clock.now();
    const createdAt = now + this.durations.create;
    const record: TaskRecord = {
      ...task,
      id: String(this.#idBase + 2n * this.#count++),
      submittedAt: now,
      createdAt,
      readyAt: createdAt + this.durations.queue,
      runFor: this.durations[task.model.output],
      startsAt: 0,
      endsAt: 0,
      cancelled: false,
    };
    this.#schedule.add(record, now);
    this.#tasks.set(record.id, record);
    this.#charged += chargeOf(record);
    return record;
  }

  get(id: unknown): TaskRecord | undefined {
    return this.#tasks.get(String(id));
  }

  all(): TaskRecord[] {
    return [...this.#tasks.values()];
  }

  unfinished(): readonly TaskRecord[] {
    return this.#schedule.unfinished(this.clock.now());
  }

  statusOf(task: TaskRecord): SimulatedStatus {
    const now = this.clock.now();
    if (task.cancelled) return 'CANCEL';
    if (now < task.createdAt) return 'CREATE';
    if (now < task.startsAt) return 'QUEUED';
    if (now < task.endsAt) return 'RUNNING';
    return task.failure ? 'FAILED' : 'SUCCESS';
  }

  /** Cancels a task unless it has ended; returns the tasks that start earlier because of it. */
  cancel(task: TaskRecord): readonly TaskRecord[] {
    if (task.endsAt <= this.clock.now()) return [];
    this.#charged -= chargeOf(task);
    task.cancelled = true;
    return this.#schedule.release(task, this.clock.now());
  }

  /** The public view of a task. */
  view(task: TaskRecord): SimulatedTask {
    const { id, model, input, submittedAt, endsAt, cost } = task;
    return {
      id,
      model: model.id,
      input,
      status: this.statusOf(task),
      submittedAt,
      endsAt,
      cost: cost === undefined ? undefined : formatMoney(cost),
    };
  }

  clear(): void {
    this.#tasks.clear();
    this.#schedule.clear();
    this.#charged = 0n;
  }
}

function chargeOf({ failure, cost = 0n }: TaskRecord): Millionths {
  return failure ? 0n : cost;
}
