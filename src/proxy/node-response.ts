import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { abandon } from '../http/body.js';
import type { NodeMessage, NodeReply } from './node.js';

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
  reply: NodeReply,
  signal: AbortSignal,
): Promise<void> {
  const { status, headers, body } = response;
  try {
    signal.throwIfAborted();
    // Both kinds of reply take these.
    (reply as ServerResponse).writeHead(status, headersOf(headers));
    const hasBody = body !== null && method !== 'HEAD';
    const source = hasBody ? Readable.fromWeb(body as NodeReadableStream) : Readable.from([]);
    if (!hasBody) abandon(body);
    // The signal, because a reply that waits for its turn on the connection never hears that this is closed.
    await pipeline(source, reply, { signal });
  } catch (error) {
    abandon(body);
    throw error;
  }
}

function headersOf(headers: Headers): Record<string, string | string[]> {
  const cookies = headers.getSetCookie();
  const others = [...headers].filter(([name]) => name !== 'set-cookie' && !OF_CONNECTION.test(name));
  return { ...Object.fromEntries(others), ...(cookies.length > 0 && { 'set-cookie': cookies }) };
}

/**
 * Lets go of what was not read of a request that has been answered. A browser reads the answer only once it has sent all,
 * and a connection that is closed before would lose it; but nobody may go on sending for ever.
 */
export function letGo(message: NodeMessage): void {
  if ('stream' in message) {
    message.stream.close();
    return;
  }
  message.resume();
  if (message.complete) return;
  const timer = setTimeout(() => message.destroy(), REST).unref();
  message.on('close', () => clearTimeout(timer));
}
