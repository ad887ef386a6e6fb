import type { Clock } from './clock.js';
import type { TaskRecord } from './tasks.js';
import type { Delivery, FetchFunction } from './types.js';

/** After the first attempt, one a minute: the documentation's example shows three repeats within three minutes. */
const repeats = 3;
const pause = 60_000;

/** Sends one message when a task ends, and again when the receiver does not answer with a 2xx status. */
export class WebhookSender {
  readonly deliveries: Delivery[] = [];
  readonly #planned = new Map<string, () => void>();

  constructor(
    private readonly clock: Clock,
    private readonly deliver: FetchFunction | undefined,
    private readonly payload: (task: TaskRecord) => unknown,
  ) {}

  /** Plans the delivery for the end of a task; a plan made before for the same task is dropped. */
  plan(task: TaskRecord): void {
    if (this.deliver && task.webhookUrl) this.#plan(task, task.endsAt - this.clock.now(), 1);
  }

  clear(): void {
    for (const cancel of this.#planned.values()) cancel();
    this.#planned.clear();
    this.deliveries.length = 0;
  }

  #plan(task: TaskRecord, delay: number, attempt: number): void {
    this.#planned.get(task.id)?.();
    this.#planned.set(
      task.id,
      this.clock.after(Math.max(0, delay), () => this.#send(task, attempt)),
    );
  }

  async #send(task: TaskRecord, attempt: number): Promise<void> {
    this.#planned.delete(task.id);
    const status = await this.#post(task);
    this.deliveries.push({ taskId: task.id, url: task.webhookUrl!, attempt, status });
    const arrived = status !== undefined && status >= 200 && status < 300;
    if (!arrived && attempt <= repeats) this.#plan(task, pause, attempt + 1);
  }

  async #post(task: TaskRecord): Promise<number | undefined> {
    try {
      const response = await this.deliver!(task.webhookUrl!, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ event: 'TASK_END', taskId: task.id, eventData: this.payload(task) }),
      });
      return response.status;
    } catch {
      return undefined;
    }
  }
}
