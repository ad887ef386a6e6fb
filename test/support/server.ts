import type { IncomingMessage, ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { type ClientOptions, RunningHub } from '../../src/index.js';
import { bytesOf, listen } from './loopback.js';
import { envelope, KEY, MODEL, QUERY, UPLOAD } from './platform.js';
import { dropUnread, type Seen, type Step } from './steps.js';

export { nowhere } from './loopback.js';
export * from './platform.js';
export * from './steps.js';

/** Steps by path, or by what the client is doing. The last step of a list repeats; any other path is not found. */
export type Script = Readonly<Record<string, Step | readonly Step[]>>;

/** What the client is doing, by path. */
const ACTIONS: Readonly<Record<string, string>> = {
  [`/openapi/v2/${MODEL.id}`]: 'submit',
  [QUERY]: 'query',
  [UPLOAD]: 'upload',
};

const NOT_FOUND = envelope(404, 'NOT_FOUND');

/** A server on the loopback interface and a client of it, for the length of one test. */
export async function serve(script: Script, options: ClientOptions = {}) {
  const seen: Seen[] = [];
  const turns = new Map<string, number>();

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '', headers } = request;
    const [pathname = '', search] = url.split('?', 2);
    const path = script[pathname] ? pathname : (ACTIONS[pathname] ?? pathname);
    const steps = [script[path] ?? NOT_FOUND].flat();
    const turn = turns.get(path) ?? 0;
    turns.set(path, turn + 1);
    const step = steps[Math.min(turn, steps.length - 1)]!;

    const entry = {
      method,
      path,
      url,
      query: new URLSearchParams(search),
      headers,
      bytes: Buffer.alloc(0),
      body: undefined as Seen['body'],
      at: performance.now(),
      abandoned: false,
    };
    seen.push(entry);
    response.on('close', () => (entry.abandoned = !response.writableFinished));
    if (step !== dropUnread) entry.bytes = await bytesOf(request);
    entry.body = decoded(entry.bytes);
    step(response, entry);
  };

  const { url, close } = await listen(handle);
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

function decoded(bytes: Buffer): Record<string, unknown> | undefined {
  try {
    return JSON.parse(bytes.toString()) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
