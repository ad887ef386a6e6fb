import { EventEmitter, once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Turns } from '../../support/steps.js';
import { receive } from './receive.js';
import { CROSS_ORIGIN, respond } from './respond.js';
import { kindOf, type Received, type Script } from './script.js';

interface Running {
  readonly script: Script;
  readonly turns: Turns;
  readonly requests: Received[];
  /** Requests without a complete response. */
  readonly open: Set<Received>;
  /** Tells that a request has come. */
  readonly arrivals: EventEmitter;
}

/** The scripts that were ordered, by id, and what has arrived for each. */
export class Scripts {
  readonly #running = new Map<string, Running>();

  /** `POST` with a script starts it and responds with its id; `GET` tells what has arrived for an id. */
  async control(message: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    const { body } = await receive(message);
    const headers = { 'content-type': 'application/json', ...CROSS_ORIGIN };
    if (message.method === 'GET') {
      response.writeHead(200, headers).end(JSON.stringify(this.#running.get(id)?.requests ?? []));
      return;
    }
    const created = String(this.#running.size + 1);
    this.#running.set(created, {
      script: JSON.parse(body) as Script,
      turns: new Turns(),
      requests: [],
      open: new Set(),
      arrivals: new EventEmitter(),
    });
    response.writeHead(200, headers).end(JSON.stringify({ id: created }));
  }

  /**
   * Follows a script for one request. `about` is what the server knows of it beside the message; `fill` puts addresses
   * into the places that a script leaves open for them.
   */
  async follow(
    message: IncomingMessage,
    response: ServerResponse,
    { id, ...about }: { readonly id: string } & Pick<Received, 'path' | 'query' | 'connection' | 'elsewhere'>,
    fill: (text: string) => string,
  ): Promise<void> {
    const running = this.#running.get(id);
    if (!running) return void response.writeHead(404, CROSS_ORIGIN).end();
    const { script, turns, requests, open, arrivals } = running;
    const kind = kindOf(about.path);
    const { body, files } = await receive(message);
    const { authorization = null, 'content-type': contentType = null, range = null } = message.headers;
    const at = performance.now();
    const entry = { kind, method: message.method!, at, authorization, contentType, range, body, files, hungUp: false };
    const ofKind = (list: Iterable<Received>) => [...list].filter((other) => other.kind === kind).length;
    const received: Received = Object.assign(entry, { beside: ofKind(open) }, about);
    requests.push(received);
    open.add(received);
    arrivals.emit('request');
    const step = turns.next(kind, script[kind] ?? [{ status: 404, body: `no ${kind} in this script` }]);
    const isBroken = /^(drop|reset|truncate)$/.test(step.fault ?? '');
    response.once('close', () => {
      open.delete(received);
      received.hungUp = !response.writableFinished && !isBroken;
    });
    while (ofKind(requests) < (step.until ?? 0)) await once(arrivals, 'request');
    await respond(step, range, response, fill);
  }
}
