/** When a task starts and ends, in milliseconds since 1970. */
export interface Slot {
  readonly readyAt: number;
  readonly runFor: number;
  startsAt: number;
  endsAt: number;
}

/** Gives out machines: so many tasks run at the same time, the others wait in the order they came. */
export class Schedule<T extends Slot> {
  readonly #machines: number;
  #unfinished: T[] = [];

  constructor(machines: number) {
    this.#machines = machines;
  }

  /** The tasks that have not ended. */
  unfinished(now: number): readonly T[] {
    this.#unfinished = this.#unfinished.filter((task) => task.endsAt > now);
    return this.#unfinished;
  }

  add(task: T, now: number): void {
    this.#place(task, this.unfinished(now), now);
    this.#unfinished.push(task);
  }

  /** Ends a task early and lets the tasks behind it move up; returns those whose times have changed. */
  release(task: T, now: number): readonly T[] {
    task.endsAt = now;
    task.startsAt = Math.min(task.startsAt, now);
    const unfinished = this.unfinished(now);
    const moved: T[] = [];
    unfinished.forEach((waiting, index) => {
      if (waiting.startsAt <= now) return;
      const before = waiting.startsAt;
      this.#place(waiting, unfinished.slice(0, index), now);
      if (waiting.startsAt !== before) moved.push(waiting);
    });
    return moved;
  }

  clear(): void {
    this.#unfinished = [];
  }

  // A task can start once fewer than `machines` of those before it are unfinished: at the moment when the one that
  // ends `machines` places before the last has ended.
  #place(task: T, ahead: readonly T[], now: number): void {
    const free =
      ahead.length < this.#machines
        ? 0
        : ahead.map(({ endsAt }) => endsAt).sort((one, other) => other - one)[this.#machines - 1]!;
    task.startsAt = Math.max(task.readyAt, free, now);
    task.endsAt = task.startsAt + task.runFor;
  }
}
