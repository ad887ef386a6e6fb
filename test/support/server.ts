import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
// The timers of this module, so that a server is not hurried when a test hurries the client.
import { setTimeout as later } from 'node:timers';
import { onTestFinished } from 'vitest';
import { type ClientOptions, RunningHub } from '../../src/index.js';

/** A request that reached the server. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  /** The address that was asked for, with its query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  /** When it came, in milliseconds. */
  readonly at: number;
  /** True once the client has gone away without waiting for the whole answer. */
  readonly abandoned: boolean;
}

/** What the server does with one request. */
export type Step = (response: ServerResponse, seen: Seen) => void;

/** Steps by path, or by what the client is doing. The last step of a list repeats. */
export type Script = Readonly<Record<string, readonly Step[]>>;

export const KEY = 'canary-3f9c1b7e5a2d4860b1c3';
export const ID = '1900000000000000301';
/** An endpoint for tests: requests to it run the steps under `submit`. */
export const MODEL = { id: 'vendor/text-to-image', output: 'image' } as const;

const ACTIONS: Readonly<Record<string, string>> = {
  [`/openapi/v2/${MODEL.id}`]: 'submit',
  '/openapi/v2/query': 'query',
  '/openapi/v2/media/upload/binary': 'upload',
};

/** A server on the loopback interface and a client of it, for the length of one test. */
export async function serve(script: Script, options: ClientOptions = {}) {
  const seen: Seen[] = [];
  const turns = new Map<string, number>();

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { url = '' } = request;
    const path = url.split('?', 1)[0]!;
    const action = script[path] ? path : (ACTIONS[path] ?? path);
    const steps = script[action];
    const turn = turns.get(action) ?? 0;
    turns.set(action, turn + 1);
    const step = steps ? steps[Math.min(turn, steps.length - 1)]! : json({ code: 404, msg: 'NOT_FOUND', data: null });

    const chunks: Buffer[] = [];
    const { method = '', headers } = request;
    const entry = {
      method,
      path: action,
      url,
      headers,
      bytes: Buffer.alloc(0),
      at: performance.now(),
      abandoned: false,
    };
    seen.push(entry);
    response.on('close', () => (entry.abandoned = !response.writableFinished));
    if (step !== dropUnread) for await (const chunk of request) chunks.push(chunk as Buffer);
    entry.bytes = Buffer.concat(chunks);
    step(response, entry);
  };

  // A client that goes away while its request is read is part of the tests.
  const server = createServer((request, response) => void answer(request, response).catch(() => {}));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    seen,
    rh: new RunningHub({ apiKey: KEY, baseUrl: url, pollsPerSecond: 1e6, ...options }),
    /** Requests to a path, or for an action. */
    of: (action: string) => seen.filter(({ path }) => path === action),
    /** How many requests came to a path, or for an action. */
    count: (action: string) => seen.filter(({ path }) => path === action).length,
  };
}

/** The decoded JSON of a request. */
export function bodyOf({ bytes }: Seen): Record<string, unknown> {
  return JSON.parse(bytes.toString()) as Record<string, unknown>;
}

/** The address of a server that does not exist: its port was just given back. */
export async function nowhere(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

export function raw(body: string | Uint8Array, status = 200, headers: Record<string, string> = {}): Step {
  return (response) => void response.writeHead(status, headers).end(body);
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Step {
  return raw(JSON.stringify(body), status, { 'content-type': 'application/json', ...headers });
}

export function html(status: number): Step {
  return raw(`<html><body><h1>${status}</h1></body></html>`, status, { 'content-type': 'text/html' });
}

export function redirect(status: number, location: string): Step {
  return raw('', status, { location });
}

/** Closes the connection before the request is read. */
export const dropUnread: Step = (response) => void response.socket?.destroy();

/** Closes the connection after the request was read. */
export const drop: Step = (response) => void response.socket?.destroy();

export const reset: Step = (response) => void response.socket?.resetAndDestroy();

export const hang: Step = () => {};

/** Promises a whole body, sends a part of it, and closes the connection. */
export function truncated(body: string | Uint8Array, at = body.length >> 1, status = 200): Step {
  return (response) => {
    response.writeHead(status, { 'content-length': Buffer.byteLength(body) });
    response.write(body.slice(0, at), () => response.socket?.destroy());
  };
}

/** Sends a body in pieces with pauses of `ms` between them. */
export function drip(body: string, pieces: number, ms: number): Step {
  return (response) => {
    const size = Math.ceil(body.length / pieces);
    const next = (at: number) => {
      if (response.destroyed) return;
      response.write(body.slice(at, at + size));
      if (at + size < body.length) later(() => next(at + size), ms);
      else response.end();
    };
    next(0);
  };
}

/** A task in the form of the v2 endpoints. */
export function task(status = 'RUNNING', more: object = {}): Step {
  return json({ taskId: ID, status, errorCode: '', errorMessage: '', results: null, ...more });
}

export function success(...results: unknown[]): Step {
  return task('SUCCESS', { results });
}

/** A refusal in the form of the v2 endpoints. */
export function refused(errorCode: string, errorMessage = 'refused'): Step {
  return json({ taskId: '', status: '', errorCode, errorMessage, results: null });
}

/** A failure in the form of the v1 endpoints. */
export function envelope(code: number, msg = 'failed', data: unknown = null): Step {
  return json({ code, msg, data });
}

/** Stores uploads under names that count. */
export function stores(): Step {
  let count = 0;
  return (response, seen) => {
    const fileName = `openapi/${++count}.png`;
    const data = { type: 'image', download_url: `https://files.example/${fileName}`, fileName, size: '4' };
    json({ code: 0, message: 'success', data })(response, seen);
  };
}
