import { retryAfterOf } from '../async/retry.js';
import { isFinalRefusal, isPassing } from '../http/classify.js';
import { isCallbackError } from '../errors/callback.js';
import { happenedIn, isRunningHubError, type RunningHubError } from '../errors/base.js';
import type { OutputKind } from '../contract/model.js';
import type { Transport } from '../http/transport.js';

const MINUTE = 60_000;

/** How long to wait for a task by default, in milliseconds: the limits the platform's own clients use. */
export function defaultTimeout(output?: OutputKind): number {
  if (output === 'image' || output === 'text') return 10 * MINUTE;
  return output === 'audio' || output === '3d' ? 20 * MINUTE : 30 * MINUTE;
}

/**
 * Pause before the next query, in milliseconds: short at first, growing to a ceiling that fits the medium, with jitter.
 */
export function pollDelay(polls: number, output?: OutputKind): number {
  const ceiling = output === 'image' || output === 'text' ? 5000 : 10_000;
  return Math.min(ceiling, 1000 * 1.3 ** polls) * (0.9 + Math.random() * 0.2);
}

/**
 * Refused queries in a row that a wait bears, as in the platform's own clients: a task that was only just started may
 * not be known for a moment. A network or a platform that is gone says nothing about the task, so those do not count.
 */
const USUAL_RETRIES = 4;

/** How the queries of one wait have gone so far. */
export class PollState {
  /** Queries that told a status. */
  polls = 0;
  /** Queries that were begun. */
  asked = 0;
  /** Whether a query was answered, with a status or a refusal. */
  isAnswered = false;
  /** Why the last query failed; undefined when it did not. */
  failure: RunningHubError | undefined;
  readonly #output: OutputKind | undefined;
  readonly #retries: number;
  readonly #started = performance.now();
  #failures = 0;
  #counted = 0;

  constructor(output: OutputKind | undefined, transport: Pick<Transport, 'retries'>) {
    this.#output = output;
    this.#retries = transport.retries(USUAL_RETRIES);
  }

  /** Milliseconds since the wait began. */
  get elapsed(): number {
    return Math.round(performance.now() - this.#started);
  }

  /** How often was asked and what came of it, in a sentence. */
  get summary(): string {
    const asked = `It was asked about ${this.asked === 1 ? 'once' : `${this.asked} times`}`;
    return this.failure ? `${asked}, in vain the last time: ${happenedIn(this.failure)}.` : `${asked}.`;
  }

  /** Milliseconds to pause before the next query. A task that nothing is known of yet is asked about at once. */
  pause(isKnown: boolean): number {
    const usual = isKnown || this.#failures > 0 ? pollDelay(this.polls + this.#failures, this.#output) : 0;
    return Math.max(retryAfterOf(this.failure), usual);
  }

  succeeded(): void {
    this.polls++;
    this.isAnswered = true;
    this.#failures = this.#counted = 0;
    this.failure = undefined;
  }

  /** Notes a query that failed; rethrows when waiting on has no sense. */
  failed(error: unknown): void {
    if (!isRunningHubError(error)) throw error;
    this.isAnswered ||= error.status !== undefined;
    // These come from the program: an address of the API that is none, a function that fails.
    if (error.field === 'baseUrl' || isCallbackError(error)) throw error;
    this.#failures++;
    if (!isPassing(error) && (isFinalRefusal(error) || this.#counted++ >= this.#retries)) throw error;
    this.failure = error;
  }
}
