/**
 * Puts a proxy behind the servers of Node: `http`, `http2`, Express, Fastify, NestJS and API routes of Next.js pages.
 *
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { toRequest } from './node-request.js';
import { letGo, send } from './node-response.js';
import { visitOf } from './node-visit.js';
import { refused, Refusal, toResponse } from './refusal.js';

/** A request as Node's servers have it, and the frameworks that build on them. */
export type NodeMessage = IncomingMessage | Http2ServerRequest;

/** What Node's servers answer with. */
export type NodeReply = ServerResponse | Http2ServerResponse;

/**
 * Makes of a proxy what servers of Node take: `http.createServer(handler)`, `app.use('/api/runninghub', handler)` in
 * Express and NestJS, `handler(request.raw, reply.raw)` after `reply.hijack()` in Fastify, and the default export of an
 * API route in the pages of Next.js.
 *
 * The request of the framework is passed on as the second argument, so that the functions of the proxy can read
 * `message.user` or `message.session`. Put it before parsers of bodies: JSON that was parsed is used as it is, but an
 * upload that was read is lost.
 *
 * @param proxy What `createProxy` made, or a function around it. Where it fails, the visitor gets HTTP 500, and the
 * error becomes a warning of the process.
 * @returns A function that resolves when the answer is sent or the visitor is gone. It never rejects.
 * @example
 * const proxy = createProxy({ prefix: '/api/runninghub', allow: [model], authorize: isSignedIn });
 * app.use('/api/runninghub', toNodeHandler(proxy));
 */
export function toNodeHandler<Message extends NodeMessage | undefined = NodeMessage>(
  proxy: (request: Request, message: Message) => Promise<Response>,
): (message: NonNullable<Message>, reply: NodeReply) => Promise<void> {
  if (typeof proxy !== 'function') throw new TypeError('`toNodeHandler` takes what `createProxy` made.');
  return async (message, reply) => {
    // A stream whose error nobody hears ends the process. That a visitor went away is told by the connection.
    for (const stream of [message, reply]) stream.on('error', () => {});
    const visit = visitOf(message);
    try {
      await send(await respond(proxy, message, visit.signal), message, reply, visit);
    } catch {
      reply.destroy();
    } finally {
      visit.end();
      letGo(message);
    }
  };
}

async function respond<Message extends NodeMessage | undefined>(
  proxy: (request: Request, message: Message) => Promise<Response>,
  message: NonNullable<Message>,
  signal: AbortSignal,
): Promise<Response> {
  let request: Request;
  try {
    request = toRequest(message, signal);
  } catch (cause) {
    return refuse(400, 'this is no request that it understands', 'Ask by an address of this server.', cause);
  }
  try {
    return await proxy(request, message);
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
    // Without advice it is no refusal: the function may have failed after a submit.
    return refuse(500, 'the server of this app failed');
  }
}

const refuse = (...refusal: ConstructorParameters<typeof Refusal>) => toResponse(refused(new Refusal(...refusal)), {});
