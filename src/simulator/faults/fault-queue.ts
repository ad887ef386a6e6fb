import type { Operation } from '../endpoints/routes.js';
import type { Fault, FaultHandle } from './fault.js';

/** The faults that are waiting for their requests. */
export class FaultQueue {
  #waiting: { readonly fault: Fault; remaining: number }[] = [];

  add(fault: Fault): FaultHandle {
    const entry = { fault, remaining: fault.times ?? 1 };
    this.#waiting.push(entry);
    return entry;
  }

  /** The fault for a request, if there is one; it is used up by this. */
  take(operation: Operation, path: string): Fault | undefined {
    const entry = this.#waiting.find(({ fault }) => {
      const on = fault.on ?? (fault.type === 'fail' ? 'submit' : undefined);
      return on === undefined || (typeof on === 'string' ? on === operation : path.search(on) >= 0);
    });
    if (!entry) return undefined;
    entry.remaining--;
    if (entry.remaining <= 0) this.#waiting = this.#waiting.filter((other) => other !== entry);
    return entry.fault;
  }

  clear(): void {
    this.#waiting = [];
  }
}
