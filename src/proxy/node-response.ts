import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Writable } from 'node:stream';
import { abortable } from '../async/abort.js';
import type { NodeMessage, NodeReply } from './node.js';
import type { Visit } from './node-visit.js';

/** How long the rest of a body may come that nobody wants, in milliseconds. */
const REST = 10_000;

/** Headers about the connection itself. HTTP/2 refuses them. */
const OF_CONNECTION = /^(?:connection|keep-alive|proxy-.+|te|trailer|transfer-encoding|upgrade)$/;

/**
 * Sends a response.
 *
 * @throws When it could not be sent to its end.
 */
export async function send(
  response: Response,
  { method }: NodeMessage,
  given: NodeReply,
  { signal, end }: Visit,
): Promise<void> {
  // Both kinds of reply take what is called here.
  const reply = given as ServerResponse;
  const { status, headers, body } = response;
  const reader = body?.getReader();
  try {
    signal.throwIfAborted();
    reply.writeHead(status, headersOf(headers));
    // A reply that waits for its turn on the connection never hears that this is closed.
    if (reader && method !== 'HEAD') await abortable(write(reader, reply), signal);
    // With HTTP/2 a reply has its `finish` only when the request has come to its end, too, and its stream before that.
    const { stream = reply } = reply as ServerResponse & { readonly stream?: Writable };
    const ended = once(stream, 'finish').then(end);
    ended.catch(() => {});
    // What compresses responses puts an `end` of its own in place, which knows no callback.
    reply.end();
    await abortable(ended, signal);
  } finally {
    reader?.cancel().catch(() => {});
  }
}

async function write(reader: ReadableStreamDefaultReader<Uint8Array>, reply: ServerResponse): Promise<void> {
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (!reply.write(part.value)) await once(reply, 'drain');
  }
}

function headersOf(headers: Headers): Record<string, string | string[]> {
  const cookies = headers.getSetCookie();
  const others = [...headers].filter(([name]) => name !== 'set-cookie' && !OF_CONNECTION.test(name));
  return { ...Object.fromEntries(others), ...(cookies.length > 0 && { 'set-cookie': cookies }) };
}

/**
 * Lets go of what was not read of a request that has been answered. A browser reads the answer only once it has sent
 * all, and a connection that is closed before would lose it; but nobody may go on sending for ever.
 */
export function letGo(message: NodeMessage): void {
  message.resume();
  if (message.complete) return;
  const end = () => ('stream' in message ? message.stream.close() : message.destroy());
  const timer = setTimeout(end, REST).unref();
  message.on('close', () => clearTimeout(timer));
}
