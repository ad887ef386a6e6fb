/**
 * The simulator as handlers for msw. Needs the package `msw`.
 *
 * @module
 */
import { http, type HttpHandler } from 'msw';
import { assertTypes } from '../async/option-types.js';
import { gatewayOf } from '../http/gateway.js';
import { isObject } from '../json/values.js';
import type { Simulator } from '../simulator/index.js';

/**
 * Handlers for msw that let a simulator answer for its origin, so that a program under test needs no other client.
 * Needs the package `msw`. Bytes (uploads and downloads) are better tested against `runninghub/simulator/server`.
 *
 * @throws InputError when it is no simulator.
 * @example
 * import { setupServer } from 'msw/node';
 * const simulator = createSimulator({ origin: 'https://www.runninghub.ai' });
 * const server = setupServer(...handlers(simulator));
 * server.listen();
 * await new RunningHub({ apiKey: 'any' }).run(model, input);
 */
export function handlers(simulator: Simulator): HttpHandler[] {
  assertTypes({ simulator }, { simulator: [isSimulator, 'what `createSimulator()` returns', 'required'] });
  const addresses = new Set([simulator.origin, new URL(gatewayOf(simulator.origin)).origin]);
  return Array.from(addresses, (address) => http.all(`${address}/*`, ({ request }) => simulator.fetch(request)));
}

function isSimulator(value: unknown): boolean {
  return isObject(value) && typeof value.origin === 'string' && typeof value.fetch === 'function';
}
