import type { Lane } from '../async/concurrency-limiter.js';
import type { Pace } from '../async/rate-limiter.js';
import type { Transport } from '../http/transport.js';

/** What a client is made of. */
export interface Kit {
  readonly transport: Transport;
  readonly pace: Pace;
  readonly lane: Lane;
  /** Longest run in milliseconds; undefined for the default of the medium. */
  readonly timeout: number | undefined;
  readonly retries: number;
}

// Kept beside the client rather than in it, so that nothing that prints or copies a client can reach the key.
const kits = new WeakMap<object, Kit>();

export function setKit(client: object, kit: Kit): void {
  kits.set(client, kit);
}

export function kitOf(client: object): Kit {
  return kits.get(client)!;
}
