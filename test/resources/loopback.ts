import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type ClientOptions, RunningHub } from '../../src/index.js';

/** A request that reached the server. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  /** The decoded JSON body; undefined for anything else. */
  readonly body: Record<string, unknown> | undefined;
}

/** An answer that is not JSON with status 200. */
export class Raw {
  constructor(
    readonly status: number,
    readonly text: string,
    readonly headers: Record<string, string> = {},
  ) {}
}

/** What to answer, by path. A path without an answer gets 404 in the platform's form. */
export type Answers = Record<string, object | ((seen: Seen) => object)>;

export const KEY = 'canary-3f9c1b7e5a2d4860b1c3';

/** A server on the loopback interface and a client of it, for the length of one test. */
export async function loopback(answers: Answers, options: ClientOptions = {}) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
      const bytes = Buffer.concat(chunks);
      const one = { method: request.method ?? '', path, query, headers: request.headers, bytes, body: json(bytes) };
      seen.push(one);
      const found = answers[path] ?? { code: 404, msg: 'NOT_FOUND', data: null };
      const answer = typeof found === 'function' ? (found as (seen: Seen) => object)(one) : found;
      const raw = answer instanceof Raw ? answer : new Raw(200, JSON.stringify(answer));
      response.writeHead(raw.status, raw.headers).end(raw.text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const rh = new RunningHub({ apiKey: KEY, baseUrl: url, ...options });
  return { url, seen, rh, paths: () => seen.map(({ path }) => path) };
}

/** The envelope of v1 and of the management endpoints. */
export function ok(data: unknown): object {
  return { code: 0, msg: 'success', data };
}

/** A task that ended at once, so that no test has to wait for it. */
export function ended(taskId: string, url = 'https://files.example/out.png'): object {
  const results = [{ url, outputType: 'png', nodeId: '9' }];
  return { taskId, status: 'SUCCESS', errorCode: '', errorMessage: '', results, usage: { consumeCoins: '17' } };
}

/** An upload that stores every file under a name of its own. */
export function stores(): Answers {
  let count = 0;
  return {
    '/openapi/v2/media/upload/binary': () => {
      const fileName = `openapi/stored-${++count}.png`;
      const data = { type: 'image', download_url: `https://files.example/${fileName}`, fileName, size: '4' };
      return { code: 0, message: 'success', data };
    },
  };
}

function json(bytes: Buffer): Record<string, unknown> | undefined {
  try {
    return JSON.parse(bytes.toString()) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
