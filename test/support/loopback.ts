import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server does with one request. When it fails, the connection is closed. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A server on the loopback interface. */
export interface Loopback {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  readonly server: Server;
  /** Ends every connection, and resolves when the port is free. */
  readonly close: () => Promise<void>;
}

/** Starts a real HTTP server on a free port that only this machine can reach. */
export async function listen(handler: Handler): Promise<Loopback> {
  const server = createServer((request, response) => {
    // A client that goes away while its request is read is part of the tests.
    const handled = async () => handler(request, response);
    handled().catch(() => request.socket.destroy());
  });
  // On a busy machine a client can begin a request on a connection just while a time-out of ours closes it.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, close };
}

/** An address where nobody listens: its port was just given back, and is not given out again soon. */
export async function nowhere(): Promise<string> {
  const { url, close } = await listen(() => {});
  await close();
  return url;
}

/** Reads the body of a request to its end. */
export async function bytesOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
