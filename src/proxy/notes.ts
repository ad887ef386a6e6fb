import { abortable } from '../async/abort.js';
import { callBack } from '../async/callback.js';
import { startDeadline } from '../async/deadline.js';
import { reasonIn } from '../errors/reason-in.js';
import { write } from '../http/logger.js';
import { redactor } from '../http/redact.js';
import type { ProxyEvent } from './events.js';
import type { Settings } from './settings.js';

/** How long is waited for what is told and counted after a response has come, in milliseconds. */
const LONGEST = 10_000;

/** Tells and counts what happened. None of it changes the response: a page gets the task that was paid for. */
export class Notes {
  readonly #logger: Settings['logger'];
  readonly #onEvent: Settings['onEvent'];
  readonly #requestTimeout: number;

  constructor({ logger, onEvent, prices }: Settings) {
    this.#logger = logger;
    this.#onEvent = onEvent;
    this.#requestTimeout = prices.context.transport.requestTimeout;
  }

  /** Waits until something is counted. */
  counted(work: Promise<unknown> | undefined): Promise<void> {
    return this.#wait('limits', work);
  }

  emit(event: ProxyEvent): Promise<void> {
    const onEvent = this.#onEvent;
    return this.#wait(`event ${event.type}`, onEvent && callBack('onEvent', onEvent, [event]));
  }

  /** Waits for what must not change the response, and logs when it fails or takes too long. */
  async #wait(what: string, work: Promise<unknown> | undefined): Promise<void> {
    if (!work) return;
    const deadline = startDeadline(Math.min(LONGEST, this.#requestTimeout));
    try {
      await abortable(work, deadline.signal);
    } catch (error) {
      write(this.#logger, 'warn', () => `proxy: ${what}: ${redactor(null)(reasonIn(error))}`);
    } finally {
      deadline.close();
    }
  }
}
