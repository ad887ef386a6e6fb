import { Transport } from '../../src/http/transport.js';
import type { TransportOptions } from '../../src/http/transport-options.js';

/** One request as it was handed to `fetch`. */
export interface Sent {
  readonly url: string;
  readonly init: RequestInit & { readonly headers: Record<string, string> };
  readonly self: unknown;
}

type Answer = (sent: Sent) => Response | Promise<Response>;

/** A transport whose `fetch` gives these answers in turn, the last one for ever. */
export function transportOf(answers: readonly Answer[], options: Partial<TransportOptions> = {}) {
  const sent: Sent[] = [];
  const fetch = async function (this: unknown, url: string, init: Sent['init']) {
    const seen = { url, init, self: this };
    sent.push(seen);
    return (answers[sent.length - 1] ?? answers.at(-1)!)(seen);
  } as unknown as typeof globalThis.fetch;
  const given = { apiKey: 'a-key', baseUrl: () => 'https://api.example', requestTimeout: 60_000, fetch, ...options };
  return { transport: new Transport(given), sent };
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  () =>
    Response.json(body, { status, headers });

export const fails =
  (reason: Error): Answer =>
  () =>
    Promise.reject(reason);

export const hangs: Answer = () => new Promise<Response>(() => {});
