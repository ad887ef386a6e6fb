import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished, vi } from 'vitest';
import { type NodeMessage, type NodeReply, toNodeHandler } from '../../src/proxy/node.js';

export type Answer = (request: Request, message: NodeMessage) => Promise<Response>;

/** A server of Node with such a function behind it, for the length of one test. */
export async function onNode(answer: Answer, before?: (message: NodeMessage, reply: NodeReply) => void) {
  const proxy = vi.fn<Answer>(answer);
  const handled: Promise<void>[] = [];
  const handler = toNodeHandler(proxy);
  const listener: RequestListener = (message, reply: NodeReply) => {
    before?.(message, reply);
    handled.push(handler(message, reply));
  };
  const server: Server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
    await Promise.all(handled);
  });
  const { port } = server.address() as AddressInfo;
  const open = () => connect(port, '127.0.0.1').on('error', () => {});
  return {
    url: `http://127.0.0.1:${port}`,
    proxy,
    handled,
    server,
    open,
    /** Sends these bytes, and reads what comes until the connection is closed. */
    raw: async (bytes: string) => {
      const socket = open();
      socket.write(bytes);
      return text(socket);
    },
  };
}

/** A promise, and what resolves it. */
export function later<T = void>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}
