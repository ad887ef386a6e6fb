import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
// The timers of this module, so that a server is not hurried when a test hurries the client.
import { setTimeout as later } from 'node:timers';

/** A request that reached the server. */
export interface Seen {
  readonly method: string;
  /** The path that was asked for, or what the client does there when the script names that. */
  readonly path: string;
  /** The address that was asked for, with its query. */
  readonly url: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Empty until the request has been read. */
  readonly bytes: Buffer;
  /** The decoded JSON of the request; undefined for anything else. */
  readonly body: Record<string, unknown> | undefined;
  /** When it came, in milliseconds. */
  readonly at: number;
  /** True once the client has gone away without waiting for the whole response. */
  readonly abandoned: boolean;
}

/** What the server does with one request, whatever is in it. */
export type Reply = (response: ServerResponse) => void;

/** What the server does with one request. */
export type Step = (response: ServerResponse, seen: Seen) => void;

export function raw(body: string | Uint8Array, status = 200, headers: Record<string, string> = {}): Reply {
  return (response) => void response.writeHead(status, headers).end(body);
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return raw(JSON.stringify(body), status, { 'content-type': 'application/json', ...headers });
}

export function html(status: number): Reply {
  return raw(`<html><body><h1>${status}</h1></body></html>`, status, { 'content-type': 'text/html' });
}

export function redirect(status: number, location: string): Reply {
  return raw('', status, { location });
}

/** Closes the connection before the request is read. */
export const dropUnread: Reply = (response) => void response.socket?.destroy();

/** Closes the connection after the request was read. */
export const drop: Reply = (response) => void response.socket?.destroy();

export const reset: Reply = (response) => void response.socket?.resetAndDestroy();

export const hang: Reply = () => {};

/** Promises a whole body, sends a part of it, and closes the connection. */
export function truncated(body: string | Uint8Array, at = body.length >> 1, status = 200): Reply {
  return (response) => {
    response.writeHead(status, { 'content-length': Buffer.byteLength(body) });
    response.write(body.slice(0, at), () => response.socket?.destroy());
  };
}

/**
 * Turns of the event loop in which a client takes what was written to it. It runs in the same process, so a turn is as
 * long as the machine is busy.
 */
const TURNS = 200;

/** Writes a part of a body, and closes the connection when the client has had time to read it. */
export function breakOff(response: ServerResponse, part: Uint8Array): void {
  const wait = (turns: number) => {
    if (turns > 0) later(() => wait(turns - 1), 1);
    else response.socket?.destroy();
  };
  response.write(part, () => wait(TURNS));
}

/** Sends a body in pieces with pauses of `ms` between them. */
export function drip(body: string, pieces: number, ms: number): Reply {
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

/** Takes the steps under each name one after the other; the last one repeats. */
export class Turns {
  readonly #turns = new Map<string, number>();

  next<T>(name: string, steps: readonly T[]): T {
    const turn = this.#turns.get(name) ?? 0;
    this.#turns.set(name, turn + 1);
    return steps[Math.min(turn, steps.length - 1)]!;
  }
}
