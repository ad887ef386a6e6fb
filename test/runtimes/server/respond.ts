import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Step } from './script.js';

/** Pages of any origin may use this server, as they may use the platform through a proxy that allows it. */
export const CROSS_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': '*',
  'access-control-allow-headers': '*, authorization',
  'access-control-expose-headers': '*',
  'access-control-max-age': '600',
};

/**
 * Carries out one step. `range` is the header of the request; `fill` puts addresses into the places that a script
 * leaves open for them.
 */
export async function respond(
  step: Step,
  range: string | null,
  response: ServerResponse,
  fill: (text: string) => string,
): Promise<void> {
  const { headers = {}, after = 0, fault } = step;
  const start = step.ranges ? Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0) : 0;
  const status = start > 0 ? 206 : (step.status ?? 200);
  if (after > 0) await sleep(after);
  if (fault === 'hang') return;
  if (fault === 'drop') return void response.socket?.destroy();
  if (fault === 'reset') return void response.socket?.resetAndDestroy();
  const full = content(step, fill);
  const body = full.subarray(start);
  const version = step.ranges && {
    etag: `"${full.length}"`,
    ...(start > 0 && { 'content-range': `bytes ${start}-${full.length - 1}/${full.length}` }),
  };
  const location = headers.location && { location: fill(headers.location) };
  response.writeHead(status, {
    'content-type': typeof step.body === 'string' ? 'text/plain' : 'application/json',
    ...CROSS_ORIGIN,
    ...headers,
    ...location,
    ...version,
    'content-length': body.length,
  });
  if (fault === 'truncate') {
    response.write(body.subarray(0, body.length >> 1));
    await sleep(50);
    return void response.socket?.destroy();
  }
  if (fault === 'drip') {
    const piece = Math.ceil(body.length / 4);
    for (let at = piece; at < body.length; at += piece) {
      response.write(body.subarray(at - piece, at));
      await sleep(60);
    }
    return void response.end(body.subarray(Math.floor((body.length - 1) / piece) * piece));
  }
  response.end(body);
}

function content({ body, size }: Step, fill: (text: string) => string): Buffer {
  if (size !== undefined) return Buffer.from(Uint8Array.from({ length: size }, (_, index) => index % 251));
  if (body === undefined) return Buffer.alloc(0);
  return Buffer.from(fill(typeof body === 'string' ? body : JSON.stringify(body)));
}
