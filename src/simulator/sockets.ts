import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocketServer } from 'ws';
import { InputError } from '../errors/input.js';
import { parseUrl } from '../json/parse-url.js';
import type { Platform } from './state/platform.js';
import { taskBehind } from './progress/address.js';
import { feed } from './progress/feed.js';

/** What makes sockets of the connections that ask for one. */
export type SocketLibrary = typeof WebSocketServer;

/**
 * The package `ws`; undefined when it is not installed and nobody insists.
 *
 * @throws InputError when somebody does.
 */
export async function loadSockets(wanted: boolean | undefined): Promise<SocketLibrary | undefined> {
  if (wanted === false) return undefined;
  try {
    return (await import('ws')).WebSocketServer;
  } catch (cause) {
    if (wanted === undefined) return undefined;
    const message = 'sockets: the package "ws", which tells progress over WebSockets, is not installed. Install it';
    throw new InputError(`${message} (npm install --save-dev ws), or leave the option out.`, {
      field: 'sockets',
      cause,
    });
  }
}

/** Lets the sockets whose addresses a platform gives out be opened. */
export function serveSockets(server: Server, platform: Platform, Sockets: SocketLibrary): { close(): void } {
  const sockets = new Sockets({ noServer: true });
  server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    if (request.headers.upgrade?.toLowerCase() !== 'websocket') return serveAgain(server, request, connection, head);
    connection.on('error', () => connection.destroy());
    const address = parseUrl(request.url ?? '/', platform.origin);
    if (!address) return refuse(connection, '400 Bad Request');
    const task = taskBehind(address, platform.tasks);
    if (!task) return refuse(connection, '403 Forbidden');
    sockets.handleUpgrade(request, connection, head, (socket) => {
      socket.on('error', () => socket.terminate());
      const stop = feed(task, platform.tasks, platform.clock, {
        send: (message) => socket.send(message),
        end: () => socket.close(1000),
      });
      socket.on('close', stop);
    });
  });
  return {
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function refuse(connection: Duplex, status: string): void {
  // A caller who never hangs up would keep the server from closing.
  connection.once('finish', () => connection.destroy());
  connection.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/**
 * Serves a request that offers another protocol, such as HTTP/2, without it, as servers do that do not know it. Node
 * has let go of the connection, so it gets it once more, with the request without the offer.
 */
function serveAgain(server: Server, request: IncomingMessage, connection: Duplex, head: Buffer): void {
  const { method, url, httpVersion, rawHeaders } = request;
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]!.toLowerCase() !== 'upgrade') lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  }
  connection.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', connection);
}
