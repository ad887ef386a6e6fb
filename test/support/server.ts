import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request that reached the server. */
export interface Seen {
  readonly method: string;
  /** Path with the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The body; empty for a request that was cut off before it was read. */
  readonly bytes: Buffer;
  /** When it arrived, in milliseconds. */
  readonly at: number;
  /** Resolves when the connection of this request has gone, whoever closed it. */
  readonly gone: Promise<void>;
}

/** Answers one request, or does something worse. `response.socket` is the raw connection. */
export interface Reply {
  (response: ServerResponse, seen: Seen): unknown;
  /** Acts on the headers alone, before the body is read. */
  readonly early?: boolean;
}

/** Replies by path, without the query. Of several, each serves one request and the last serves all that follow. */
export type Script = Readonly<Record<string, Reply | readonly Reply[]>>;

export interface Loopback {
  readonly url: string;
  /** Every request, in the order in which they arrived. */
  readonly seen: readonly Seen[];
  /** The requests of one path. */
  to(path: string): readonly Seen[];
}

/** A server on the loopback interface, for the length of one test. A path without a reply gets 404. */
export async function serve(script: Script): Promise<Loopback> {
  const seen: Seen[] = [];
  const used = new Map<string, number>();
  const next = (path: string): Reply => {
    const replies = [script[path] ?? ((response: ServerResponse) => response.writeHead(404).end())].flat();
    const index = used.get(path) ?? 0;
    used.set(path, index + 1);
    return replies[Math.min(index, replies.length - 1)]!;
  };
  const server = createServer((request, response) => {
    const reply = next(pathOf(request.url));
    const gone = new Promise<void>((resolve) => response.once('close', () => resolve()));
    const note = (bytes: Buffer) => {
      const { method = '', url: path = '', headers } = request;
      const one = { method, path, headers, bytes, at: Date.now(), gone };
      seen.push(one);
      reply(response, one);
    };
    if (reply.early) note(Buffer.alloc(0));
    else readAll(request).then(note, () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, seen, to: (path) => seen.filter((one) => pathOf(one.path) === path) };
}

/** The decoded JSON body of a request. */
export function jsonOf(seen: Seen | undefined): Record<string, unknown> {
  return JSON.parse(String(seen?.bytes)) as Record<string, unknown>;
}

const pathOf = (url = '') => url.split('?', 1)[0]!;

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
