import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { listen, nowhere } from '../../support/loopback.js';
import { answer, CROSS_ORIGIN } from './answer.js';
import { receive } from './receive.js';
import { type Kind, kindOf, type Received, type Script } from './script.js';

interface Running {
  readonly script: Script;
  readonly used: Map<Kind, number>;
  readonly requests: Received[];
}

/** The server that every runtime talks to. */
export interface ScriptServer {
  /** Address of the control and of the scripts. */
  readonly url: string;
  /** The same scripts under another origin: it stands for a host that must never see the key. */
  readonly elsewhere: string;
  /** An address where nobody listens. */
  readonly closed: string;
  close(): Promise<void>;
}

/**
 * Starts a real HTTP server on the loopback address. `POST /control` with a script answers `{ id }`; requests under
 * `/s/<id>` then follow that script, and `GET /control/<id>` tells what has arrived.
 */
export async function startServer(): Promise<ScriptServer> {
  const scripts = new Map<string, Running>();
  const connections = new WeakMap<Socket, number>();
  let connected = 0;
  const started = performance.now();

  const handle = async (message: IncomingMessage, response: ServerResponse, elsewhere: boolean): Promise<void> => {
    if (message.method === 'OPTIONS') return void response.writeHead(204, CROSS_ORIGIN).end();
    const url = new URL(message.url!, 'http://server');
    const [, place, id = '', ...rest] = url.pathname.split('/');
    if (place === 'control') return control(message, response, id);
    const running = scripts.get(id);
    if (!running) return void response.writeHead(404, CROSS_ORIGIN).end();
    const path = `/${rest.join('/')}`;
    const kind = kindOf(path);
    const { body, files } = await receive(message);
    const entry: Received = {
      kind,
      method: message.method!,
      path,
      query: url.search,
      at: performance.now() - started,
      authorization: message.headers.authorization ?? null,
      contentType: message.headers['content-type'] ?? null,
      range: message.headers.range ?? null,
      body,
      files,
      connection: connections.get(message.socket)!,
      elsewhere,
      hungUp: false,
    };
    running.requests.push(entry);
    const count = running.used.get(kind) ?? 0;
    running.used.set(kind, count + 1);
    const steps = running.script[kind] ?? [{ status: 404, body: `no ${kind} in this script` }];
    let broken = false;
    const step = steps[Math.min(count, steps.length - 1)]!;
    response.once('close', () => (entry.hungUp = !response.writableFinished && !broken));
    broken = /^(drop|reset|truncate)$/.test(step.fault ?? '');
    await answer(step, entry.range, response, (text) =>
      text.replaceAll('{base}', `${main.url}/s/${id}`).replaceAll('{elsewhere}', `${other.url}/s/${id}`),
    );
  };

  const control = async (message: IncomingMessage, response: ServerResponse, id: string): Promise<void> => {
    const { body } = await receive(message);
    const headers = { 'content-type': 'application/json', ...CROSS_ORIGIN };
    if (message.method === 'GET') {
      return void response.writeHead(200, headers).end(JSON.stringify(scripts.get(id)?.requests ?? []));
    }
    const created = String(scripts.size + 1);
    scripts.set(created, { script: JSON.parse(body) as Script, used: new Map(), requests: [] });
    response.writeHead(200, headers).end(JSON.stringify({ id: created }));
  };

  const open = async (elsewhere: boolean) => {
    const opened = await listen((message, response) => handle(message, response, elsewhere));
    opened.server.on('connection', (socket) => connections.set(socket, ++connected));
    return opened;
  };
  const main = await open(false);
  const other = await open(true);
  return {
    url: main.url,
    elsewhere: other.url,
    closed: await nowhere(),
    close: async () => void (await Promise.all([main.close(), other.close()])),
  };
}
