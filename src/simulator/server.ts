/**
 * The simulator as an HTTP server.
 *
 * @module
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { FLAG, NAME, wholeNumber } from '../async/option-kinds.js';
import type { OptionTypes } from '../async/option-types.js';
import { checkedOptions } from './check-options.js';
import { loadSockets, serveSockets } from './sockets.js';
import { type Clock, type Simulator, type SimulatorOptions } from './index.js';
import { platformFor, simulatorOf } from './simulator.js';
import { modelsOf } from './models-of.js';

/** Settings of a simulator server: those of the simulator, and where to listen. */
export interface SimulatorServerOptions<C extends Clock = Clock> extends SimulatorOptions<C> {
  /**
   * Port to listen on.
   *
   * @default 0, any free one
   */
  port?: number;
  /**
   * Address to listen on.
   *
   * @default '127.0.0.1', which only this machine can reach
   */
  host?: string;
  /**
   * Whether running workflows and apps tell their progress over WebSockets, so that `rh.workflows.progress` works.
   * Needs the package `ws`.
   *
   * @default whether `ws` is installed
   */
  sockets?: boolean;
}

/** A simulator that listens for HTTP requests. */
export interface SimulatorServer<C extends Clock = Clock> {
  /** What to give a client as its base URL. */
  readonly url: string;
  /** The simulator behind it: order faults and look at tasks here. */
  readonly simulator: Simulator<C>;
  /** Stops listening, breaks open connections and forgets everything. */
  close(): Promise<void>;
}

const LISTENING: OptionTypes = { port: wholeNumber(0, 65_535), host: NAME, sockets: FLAG };

/**
 * Starts an HTTP server that behaves as the platform does.
 *
 * @throws InputError that names the option which is unknown or unusable, and what is allowed; also when `sockets` is
 * true and `ws` is not installed.
 * @throws Error when the port is taken.
 * @example
 * const server = await serveSimulator();
 * const rh = new RunningHub({ apiKey: 'any', baseUrl: server.url });
 * // …
 * await server.close();
 */
export async function serveSimulator<C extends Clock = Clock>(
  options: SimulatorServerOptions<C> = {},
): Promise<SimulatorServer<C>> {
  // Before anything listens, because nobody could close it.
  const { port = 0, host = '127.0.0.1', sockets, ...rest } = checkedOptions(options, LISTENING);
  const Sockets = await loadSockets(sockets);
  // A server that ends idle connections can do so just when a client sends a submit, which then has an unknown outcome.
  const server = createServer({ keepAliveTimeout: 0 });
  // The addresses of files contain the port, which is known only once the server listens.
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
  const platform = platformFor<C>(modelsOf(rest), { ...rest, origin: rest.origin ?? url }, Sockets !== undefined);
  const simulator = simulatorOf(platform);
  server.on('request', (request, response) => void respond(simulator, request, response));
  const progress = Sockets && serveSockets(server, platform, Sockets);
  return {
    url,
    simulator,
    close() {
      progress?.close();
      return close(server, simulator);
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server, simulator: Simulator): Promise<void> {
  simulator.reset();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

// Pages of any origin may call the server, so that a form in a browser can be tried against it.
const CROSS_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, authorization',
  'access-control-allow-methods': 'GET, HEAD, POST, PUT',
  'access-control-expose-headers': '*',
};

async function respond(simulator: Simulator, message: IncomingMessage, reply: ServerResponse): Promise<void> {
  if (message.method === 'OPTIONS') {
    reply.writeHead(204, CROSS_ORIGIN).end();
    return;
  }
  const gone = new AbortController();
  reply.once('close', () => gone.abort());
  try {
    const response = await simulator.fetch(toRequest(simulator.origin, message, gone.signal));
    reply.writeHead(response.status, { ...Object.fromEntries(response.headers), ...CROSS_ORIGIN });
    if (response.body) await pipeline(Readable.fromWeb(response.body as NodeReadableStream), reply);
    else reply.end();
  } catch {
    // An ordered connection failure, or a caller who hung up: either way there is nobody to respond to.
    reply.destroy();
  }
}

function toRequest(origin: string, message: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  const method = message.method ?? 'GET';
  const init: RequestInit & { duplex?: 'half' } = { method, headers, signal };
  if (method !== 'GET' && method !== 'HEAD') Object.assign(init, { body: lazyBody(message), duplex: 'half' });
  return new Request(new URL(message.url ?? '/', origin), init);
}

// A body that nobody reads, such as a refused upload, must stay untouched: node then discards it by itself, and the
// connection can be used again.
function lazyBody(message: IncomingMessage): ReadableStream<Uint8Array> {
  let chunks: AsyncIterator<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        chunks ??= message[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
}
