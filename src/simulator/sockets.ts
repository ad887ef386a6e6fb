import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocketServer } from 'ws';
import { InputError } from '../errors/input.js';
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
    connection.on('error', () => connection.destroy());
    const task = taskBehind(new URL(request.url ?? '/', platform.origin), platform.tasks);
    if (!task) {
      connection.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
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
