import type { Socket } from 'node:net';
import { damagedTls } from '../../support/damaged-tls.js';
import { listen, nowhere } from '../../support/loopback.js';
import { CROSS_ORIGIN } from './respond.js';
import { Scripts } from './scripts.js';

/** The server that every runtime talks to. */
export interface ScriptServer {
  /** Address of the control and of the scripts. */
  readonly url: string;
  /** The same scripts under another origin: it stands for a host that must never see the key. */
  readonly elsewhere: string;
  /** An address where nobody listens. */
  readonly closed: string;
  /** Addresses that read a request by TLS and then send what is no TLS: before an answer, or in the middle of one. */
  readonly damaged: readonly [string, string];
  close(): Promise<void>;
}

/**
 * Starts a real HTTP server on the loopback address. `POST /control` with a script answers `{ id }`; requests under
 * `/s/<id>` then follow that script, and `GET /control/<id>` tells what has arrived. The suite runs in other runtimes,
 * often in other processes, so it cannot give this server the steps themselves, as the tests of this process do.
 */
export async function startServer(): Promise<ScriptServer> {
  const scripts = new Scripts();
  const connections = new WeakMap<Socket, number>();
  let connected = 0;

  const open = async (elsewhere: boolean) => {
    const opened = await listen((message, response) => {
      if (message.method === 'OPTIONS') return void response.writeHead(204, CROSS_ORIGIN).end();
      const { pathname, search: query } = new URL(message.url!, 'http://server');
      const [, place, id = '', ...rest] = pathname.split('/');
      if (place === 'control') return scripts.control(message, response, id);
      const about = { id, path: `/${rest.join('/')}`, query, connection: connections.get(message.socket)!, elsewhere };
      return scripts.follow(message, response, about, (text) =>
        text.replaceAll('{base}', `${main.url}/s/${id}`).replaceAll('{elsewhere}', `${other.url}/s/${id}`),
      );
    });
    opened.server.on('connection', (socket) => connections.set(socket, ++connected));
    return opened;
  };
  const main = await open(false);
  const other = await open(true);
  const early = await damagedTls();
  const late = await damagedTls('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"task');
  return {
    url: main.url,
    elsewhere: other.url,
    closed: await nowhere(),
    damaged: [early.url, late.url],
    async close() {
      for (const { close } of [early, late]) close();
      await Promise.all([main.close(), other.close()]);
    },
  };
}
