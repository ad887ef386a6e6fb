import { fnv1a } from '../../media/fnv1a.js';
import { add, subtract } from '../../json/decimal.js';
import type { Clock } from './clock.js';
import type { Durations } from './durations.js';
import type { SimulatorModel } from './models.js';
import { Schedule } from './schedule.js';
import type { NewTask, SimulatedStatus, SimulatedTask, TaskRecord } from './task.js';

/** How the account runs its tasks. */
export interface TaskSettings {
  readonly clock: Clock;
  readonly durations: Durations;
  /** How many tasks run at the same time. */
  readonly concurrency: number;
  /** How many more may wait. */
  readonly queueSize: number;
  /** Decides the ids. */
  readonly seed: number;
}

/** The tasks and their progress. Nothing runs: a task's status follows from the clock when somebody looks. */
export class TaskStore {
  readonly #settings: TaskSettings;
  readonly #tasks = new Map<string, TaskRecord>();
  readonly #schedule: Schedule<TaskRecord>;
  readonly #idBase: bigint;
  #count = 0n;
  #charged = '0';
  #chargedCoins = 0;
  readonly #listeners = new Set<() => void>();

  constructor(settings: TaskSettings) {
    this.#settings = settings;
    this.#schedule = new Schedule(settings.concurrency);
    // Ids have 19 digits and end in odd numbers, so that a client that rounds them to a double cannot go unnoticed.
    const variety = fnv1a(`seed ${settings.seed}`) % 100_000_000;
    this.#idBase = 1_900_000_000_000_000_001n + BigInt(variety) * 1_000_000_000n;
  }

  /** How many tasks run at the same time. */
  get concurrency(): number {
    return this.#settings.concurrency;
  }

  /**
   * What all tasks cost together, as decimal text, from the moment they are accepted. Failed and canceled ones cost
   * nothing.
   */
  get charged(): string {
    return this.#charged;
  }

  /** The coins of all tasks together, by the same rule. */
  get chargedCoins(): number {
    return this.#chargedCoins;
  }

  /**
   * Whether another task would be accepted now.
   *
   * @param queueSize How many may wait; by default as many as the simulator was told.
   */
  hasRoom(queueSize = this.#settings.queueSize): boolean {
    return this.unfinished().length < this.#settings.concurrency + queueSize;
  }

  /** How long a model runs, in milliseconds. */
  durationOf({ output }: SimulatorModel): number {
    return this.#settings.durations[output];
  }

  add(task: NewTask): TaskRecord {
    const { durations } = this.#settings;
    const now = this.#now();
    const createdAt = now + durations.create;
    const record: TaskRecord = {
      ...task,
      id: String(this.#idBase + 2n * this.#count++),
      submittedAt: now,
      createdAt,
      readyAt: createdAt + durations.queue,
      runFor: this.durationOf(task.model),
      startsAt: 0,
      endsAt: 0,
      canceled: false,
    };
    this.#schedule.add(record, now);
    this.#tasks.set(record.id, record);
    this.#charged = add(this.#charged, chargeOf(record));
    this.#chargedCoins += coinsOf(record);
    return record;
  }

  get(id: string | undefined): TaskRecord | undefined {
    return id === undefined ? undefined : this.#tasks.get(id);
  }

  all(): TaskRecord[] {
    return [...this.#tasks.values()];
  }

  unfinished(): readonly TaskRecord[] {
    return this.#schedule.unfinished(this.#now());
  }

  statusOf(task: TaskRecord): SimulatedStatus {
    const now = this.#now();
    if (task.canceled) return 'CANCEL';
    if (now < task.createdAt) return 'CREATE';
    if (now < task.startsAt) return 'QUEUED';
    if (now < task.endsAt) return 'RUNNING';
    return task.failure ? 'FAILED' : 'SUCCESS';
  }

  /** Calls back when tasks were canceled or forgotten; returns what ends that. */
  onChange(callback: () => void): () => void {
    this.#listeners.add(callback);
    return () => this.#listeners.delete(callback);
  }

  /** Cancels a task unless it has ended; returns the tasks that start earlier because of it. */
  cancel(task: TaskRecord): readonly TaskRecord[] {
    const now = this.#now();
    if (task.endsAt <= now) return [];
    this.#charged = subtract(this.#charged, chargeOf(task));
    this.#chargedCoins -= coinsOf(task);
    task.canceled = true;
    const moved = this.#schedule.release(task, now);
    this.#changed();
    return moved;
  }

  /** The public view of a task. */
  view(task: TaskRecord): SimulatedTask {
    const { id, model, input, submittedAt, endsAt, cost } = task;
    return { id, model: model.id, input, status: this.statusOf(task), submittedAt, endsAt, cost };
  }

  clear(): void {
    this.#tasks.clear();
    this.#schedule.clear();
    this.#charged = '0';
    this.#chargedCoins = 0;
    this.#changed();
  }

  #changed(): void {
    for (const callback of this.#listeners) callback();
  }

  #now(): number {
    return this.#settings.clock.now();
  }
}

function chargeOf({ failure, cost = '0' }: TaskRecord): string {
  return failure ? '0' : cost;
}

function coinsOf({ failure, coins = 0 }: TaskRecord): number {
  return failure ? 0 : coins;
}
