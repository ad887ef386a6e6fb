import type { IncomingMessage } from 'node:http';
import { onTestFinished } from 'vitest';
import { type ClientOptions, RunningHub } from '../../src/index.js';
import { bytesOf, listen } from './loopback.js';
import { envelope, KEY, MODEL, QUERY, UPLOAD } from './platform.js';
import { dropUnread, type Seen, type Step, Turns } from './steps.js';

export { nowhere } from './loopback.js';
export * from './platform.js';
export * from './steps.js';

/** Steps by path, or by what the client is doing. The last step of a list repeats; any other path is not found. */
export type Script = Readonly<Record<string, Step | readonly Step[]>>;

/** What the client is doing, by path. */
const ACTIONS: Readonly<Record<string, string>> = {
  [`/openapi/v2/${MODEL.id}`]: 'submit',
  [`/openapi/v2/price-preview/${MODEL.id}`]: 'preview',
  [QUERY]: 'query',
  [UPLOAD]: 'upload',
};

const NOT_FOUND = envelope(404, 'NOT_FOUND');

/** A server on the loopback interface and a client of it, for the length of one test. */
export async function serve(script: Script, options: ClientOptions = {}) {
  const seen: Seen[] = [];
  const turns = new Turns();
  const { url, close } = await listen(async (request, response) => {
    const [pathname = ''] = request.url!.split('?', 1);
    const path = script[pathname] ? pathname : (ACTIONS[pathname] ?? pathname);
    const step = turns.next(path, [script[path] ?? NOT_FOUND].flat());
    const entry = {
      ...headOf(request),
      path,
      bytes: Buffer.alloc(0),
      body: undefined as Seen['body'],
      abandoned: false,
    };
    seen.push(entry);
    response.on('close', () => (entry.abandoned = !response.writableFinished));
    if (step !== dropUnread) entry.bytes = await bytesOf(request);
    entry.body = decoded(entry.bytes);
    step(response, entry);
  });
  onTestFinished(close);
  return {
    url,
    seen,
    rh: new RunningHub({ apiKey: KEY, baseUrl: url, pollsPerSecond: 1e6, ...options }),
    /** The paths of all requests, in order. */
    paths: () => seen.map(({ path }) => path),
    /** Requests to a path, or for an action. */
    of: (action: string) => seen.filter(({ path }) => path === action),
    /** How many requests came to a path, or for an action. */
    count: (action: string) => seen.filter(({ path }) => path === action).length,
  };
}

/** What is known of a request before its body. */
function headOf({ method = '', url = '', headers }: IncomingMessage) {
  return { method, url, query: new URLSearchParams(url.split('?', 2)[1]), headers, at: performance.now() };
}

function decoded(bytes: Buffer): Record<string, unknown> | undefined {
  try {
    return JSON.parse(bytes.toString()) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
