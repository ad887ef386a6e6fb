import { InputError } from '../errors/input.js';
import type { ConcurrencyLimiter } from '../async/concurrency-limiter.js';
import type { RateLimiter } from '../async/rate-limiter.js';
import type { Transport } from '../http/transport.js';

/** What a client is made of. */
export interface Context {
  readonly transport: Transport;
  /** Spreads the status queries of all tasks. */
  readonly pollLimiter: RateLimiter;
  /** Holds back submits while enough tasks run. */
  readonly concurrency: ConcurrencyLimiter;
  /** Longest run in milliseconds; undefined for the default of the medium. */
  readonly timeout: number | undefined;
}

// Beside the client rather than in a private field of its class: the subclass, createApi and the resources need it,
// too, and still nothing that prints or copies a client can reach the key.
const contexts = new WeakMap<object, Context>();

export function setContext(client: object, context: Context): void {
  contexts.set(client, context);
}

/** @throws InputError when it is no client, or one of another copy of the package. */
export function contextOf(client: object | undefined): Context {
  const context = client && contexts.get(client);
  if (context) return context;
  // What a method has for `this` when it was taken out of its object.
  const message = client
    ? '`client` is no client of this copy of the package. Give one that `new RunningHub()` made; `import` and ' +
      '`require` load two copies, so take both from one.'
    : 'A method was called without its client. Call it as one: rh.run(model, input).';
  throw new InputError(message, { field: 'client' });
}
