import type { Clock } from './clock.js';
import type { TaskRecord } from './task.js';

/**
 * After the first attempt, one a minute: the documentation's example shows three repeats within three minutes. This is
 * the platform's timetable on the simulator's clock; `retry` is for failed requests of the client, and waits by timers.
 */
const REPEATS = 3;
const PAUSE = 60_000;

/** A function that can be used in place of the global `fetch`. */
export type FetchFunction = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** One attempt to deliver a webhook. */
export interface Delivery {
  /** The task whose end it reports. */
  readonly taskId: string;
  /** Where it was sent. */
  readonly url: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** HTTP status of the receiver; undefined when it could not be reached. */
  readonly status: number | undefined;
}

/** The message about the end of a task, and what became of it. */
export interface WebhookEvent {
  readonly id: string;
  readonly task: TaskRecord;
  readonly createdAt: number;
  updatedAt: number;
  /** How often it was sent again. */
  retries: number;
  /** HTTP status of the receiver's latest response; undefined when it could not be reached. */
  status: number | undefined;
}

/** Sends one message when a task ends, and again when the receiver does not respond with a 2xx status. */
export class WebhookSender {
  readonly deliveries: Delivery[] = [];
  readonly #clock: Clock;
  readonly #deliver: FetchFunction | undefined;
  readonly #payload: (task: TaskRecord) => unknown;
  readonly #planned = new Map<string, () => void>();
  readonly #events = new Map<string, WebhookEvent>();

  constructor(clock: Clock, deliver: FetchFunction | undefined, payload: (task: TaskRecord) => unknown) {
    this.#clock = clock;
    this.#deliver = deliver;
    this.#payload = payload;
  }

  /** Plans the delivery for the end of a task; a plan made before for the same task is dropped. */
  plan(task: TaskRecord): void {
    // Some tasks are made to run for ever, and timers do not go that far.
    if (this.#deliver && task.webhookUrl && task.endsAt < Infinity)
      this.#plan(task, task.endsAt - this.#clock.now(), 1);
  }

  /** The event of a task, once the task has ended. */
  eventOf(taskId: string): WebhookEvent | undefined {
    return this.#events.get(taskId);
  }

  eventById(id: string | undefined): WebhookEvent | undefined {
    return [...this.#events.values()].find((event) => event.id === id);
  }

  /** Sends an event once more, to its own address or to another. */
  async resend(event: WebhookEvent, url = event.task.webhookUrl!): Promise<void> {
    event.retries++;
    await this.#post(event, url, event.retries + 1);
  }

  /** What is sent about a task. */
  message(task: TaskRecord): { event: 'TASK_END'; taskId: string; eventData: unknown } {
    return { event: 'TASK_END', taskId: task.id, eventData: this.#payload(task) };
  }

  clear(): void {
    for (const cancel of this.#planned.values()) cancel();
    this.#planned.clear();
    this.#events.clear();
    this.deliveries.length = 0;
  }

  #plan(task: TaskRecord, delay: number, attempt: number): void {
    this.#planned.get(task.id)?.();
    const send = () => this.#send(task, attempt);
    this.#planned.set(task.id, this.#clock.after(Math.max(0, delay), send));
  }

  async #send(task: TaskRecord, attempt: number): Promise<void> {
    this.#planned.delete(task.id);
    const now = this.#clock.now();
    const event = this.#events.get(task.id) ?? {
      // The events have ids of their own, from the same range as the tasks.
      id: String(BigInt(task.id) + 1n),
      task,
      createdAt: now,
      updatedAt: now,
      retries: 0,
      status: undefined,
    };
    this.#events.set(task.id, event);
    event.retries = attempt - 1;
    await this.#post(event, task.webhookUrl!, attempt);
    const arrived = event.status !== undefined && event.status >= 200 && event.status < 300;
    // After a reset nobody waits for the message any more.
    if (!arrived && attempt <= REPEATS && this.#events.has(task.id)) this.#plan(task, PAUSE, attempt + 1);
  }

  async #post(event: WebhookEvent, url: string, attempt: number): Promise<void> {
    try {
      const response = await this.#deliver!(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(this.message(event.task)),
      });
      event.status = response.status;
    } catch {
      event.status = undefined;
    }
    event.updatedAt = this.#clock.now();
    if (this.#events.has(event.task.id))
      this.deliveries.push({ taskId: event.task.id, url, attempt, status: event.status });
  }
}
