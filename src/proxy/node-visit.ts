import { onAbort } from '../async/abort.js';
import type { NodeMessage } from './node.js';

/** A visitor who waits for an answer. */
export interface Visit {
  /** Aborts when the connection closes before the answer is complete. */
  readonly signal: AbortSignal;
  /** Says that it is. */
  readonly end: () => void;
}

const closings = new WeakMap<object, AbortSignal>();

/** The visit that begins with a request. */
export function visitOf(message: NodeMessage): Visit {
  const gone = new AbortController();
  const end = onAbort(closingOf(message), () => gone.abort());
  return { signal: gone.signal, end };
}

// One listener for a connection: a visitor can have any number of requests wait for their turn on it, and runtimes warn
// about a leak from the eleventh listener on.
function closingOf(message: NodeMessage): AbortSignal {
  // With HTTP/2 a connection goes on when a visitor leaves.
  const connection = 'stream' in message ? message.stream : message.socket;
  const known = closings.get(connection);
  if (known) return known;
  const closing = new AbortController();
  if (connection.destroyed) closing.abort();
  else connection.once('close', () => closing.abort());
  closings.set(connection, closing.signal);
  return closing.signal;
}
