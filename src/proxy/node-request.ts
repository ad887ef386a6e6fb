import type { IncomingMessage } from 'node:http';
import { isBytes, ownBytes } from '../async/bytes.js';
import type { NodeMessage } from './node.js';

/** What a framework puts beside a request. */
interface Framed {
  /** Express: the path with the query, before a router took its prefix off. */
  readonly originalUrl?: string;
  /** What a parser read of the body: bytes, text or the decoded JSON. */
  readonly body?: unknown;
  /** The bytes or the text as they came, where a framework keeps them. */
  readonly rawBody?: unknown;
}

/** A host with or without its port. Anything else could move the path of the address. */
const HOST = /^(?:[\w.~-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * The same request as a web `Request`. Its body is read as it is asked for.
 *
 * @throws TypeError when it cannot be told, or must not be, which host and path are meant.
 */
export function toRequest(given: NodeMessage, signal: AbortSignal): Request {
  const message = given as NodeMessage & Framed;
  const { method = 'GET', headers } = message;
  const path = message.originalUrl ?? message.url ?? '';
  const host = headers.host ?? (headers as { readonly ':authority'?: string })[':authority'] ?? '';
  if (!HOST.test(host)) throw new TypeError('the host is missing, or is none');
  // A server's whole address, as proxies of a company get it, would name the host anew.
  if (!path.startsWith('/')) throw new TypeError('the target is no path');
  const scheme = (message.socket as { readonly encrypted?: boolean }).encrypted ? 'https' : 'http';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const init: RequestInit & { readonly duplex: 'half' } = {
    method,
    headers: headersOf(headers),
    body: hasBody ? bodyOf(message) : null,
    signal,
    duplex: 'half',
  };
  return new Request(`${scheme}://${host}${path}`, init);
}

function headersOf(given: IncomingMessage['headers']): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    // HTTP/2 has method and path among its headers.
    if (name.startsWith(':')) continue;
    for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  return headers;
}

/** The body; null when somebody read it and left nothing of use. */
function bodyOf(message: NodeMessage & Framed): BodyInit | null {
  // Express 4 puts an empty object also where it read nothing.
  if (!message.readableDidRead) return streamOf(message);
  const read = message.rawBody ?? message.body;
  if (isBytes(read)) return ownBytes(read);
  if (read === undefined || typeof read === 'string') return read ?? null;
  // Fields of a form, which were parsed as well, are not what came.
  return /^application\/json\b/i.test(message.headers['content-type'] ?? '') ? JSON.stringify(read) : null;
}

/**
 * Unlike that of `Readable.toWeb`, it does not close the connection when nobody wants the rest: what was refused would
 * not be told.
 */
function streamOf(message: NodeMessage): ReadableStream<Uint8Array> {
  let isBegun = false;
  let isOver = false;
  const begin = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    isBegun = true;
    const end = (react: () => void) => () => {
      if (!isOver) react();
      isOver = true;
    };
    const breakOff = end(() => controller.error(new TypeError('the body broke off')));
    message.on('data', (chunk: Uint8Array) => {
      if (isOver) return;
      message.pause();
      controller.enqueue(chunk);
    });
    message.on(
      'end',
      end(() => controller.close()),
    );
    message.on('close', breakOff);
    if (message.destroyed) breakOff();
  };
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (!isBegun) begin(controller);
        message.resume();
      },
      cancel() {
        isOver = true;
      },
    },
    { highWaterMark: 0 },
  );
}
