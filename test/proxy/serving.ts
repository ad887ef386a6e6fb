import { expect, vi } from 'vitest';
import type { Transport } from '../../src/http/transport.js';
import type { Context } from '../../src/task/context.js';
import type { Settings } from '../../src/proxy/settings.js';
import { Server } from '../../src/proxy/server.js';
import { ID } from '../support/platform.js';

export const KEY = 'canary-key-of-the-proxy';
export const SUBMIT = '/openapi/v2/acme/fox';
export const QUERY = '/openapi/v2/query';
export const UPLOAD = '/openapi/v2/media/upload/binary';
export const LIMIT = 5000;

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** What a page says besides the body. */
type PageInit = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

/** A server in front of a platform that answers like this, and what both were told. */
export function serving(more: Partial<Settings> = {}, answer: Fetch = async () => Response.json({ taskId: ID })) {
  const fetch = vi.fn<Fetch>(answer);
  const key = vi.fn<(given: object) => Promise<string | null>>(async () => KEY);
  const warn = vi.fn<(line: string) => void>();
  const transport = { requestTimeout: LIMIT, baseUrl: 'https://api.example', fetch, key } as unknown as Transport;
  const settings: Settings = {
    prices: { context: { transport } as Context, estimateCost: undefined, maxPriceAge: undefined },
    prefix: '/api',
    allow: new Set(['acme/fox']),
    authorize: () => true,
    validate: undefined,
    maxCost: undefined,
    limits: undefined,
    uploads: { kinds: new Set(['image']), extensions: undefined },
    origins: [],
    maxInputSize: 1000,
    maxUploadSize: 50_000,
    logger: { warn },
    ...more,
  };
  const server = new Server(settings);
  const post = async (path: string, body: BodyInit = '{}', init: PageInit = {}) => {
    const headers = { 'content-type': path === UPLOAD ? 'multipart/form-data' : 'application/json', ...init.headers };
    const all = { method: 'POST', ...init, headers, ...(init.method !== 'GET' && { body, duplex: 'half' }) };
    const { status, text } = await server.respond(new Request(`https://shop.example/api${path}`, all));
    return { status, body: JSON.parse(text) as Record<string, unknown> };
  };
  return { post, fetch, key, warned: () => warn.mock.calls.flat(), sent: () => fetch.mock.calls.map(sentBy) };
}

const sentBy = ([address, { headers, body }]: Parameters<Fetch>) => ({
  address,
  type: (headers as Record<string, string>)['content-type'],
  body: typeof body === 'string' ? JSON.parse(body) : undefined,
});

export const refusal = (status: number, msg: string) => ({
  status,
  body: {
    code: 'PROXY_REFUSED',
    msg: `the proxy of this app refused it: ${msg}`,
    advice: expect.stringContaining('.') as string,
    data: null,
  },
});

/** What a page gets where the platform was asked and its response never came, or is none. */
export const lost = (status: 502 | 504, msg: string) => ({ status, body: { code: status, msg, data: null } });

export const notOffered = refusal(
  403,
  'pages may run models, ask about their tasks, cancel them and upload files, and nothing else',
);
export const signIn = refusal(401, 'this visitor is not signed in, or may not use it');
export const unchecked = refusal(403, 'its server could not check the request');

/** A platform that answers when it is told to, or when its request ends. */
export function waiting() {
  let answer!: (response: Response) => void;
  const fetch: Fetch = (_, { signal }) =>
    new Promise((resolve, reject) => {
      answer = resolve;
      signal!.addEventListener('abort', () => reject(signal!.reason as Error));
    });
  return { fetch, answer: (response: Response) => answer(response) };
}
