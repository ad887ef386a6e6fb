/**
 * Lets a browser use the client without the key: a handler for your server that adds it.
 *
 * @module
 */
import { createContext } from '../client/options.js';
import type { ApiKey } from '../http/transport.js';
import { type Allow, isAllowed } from './allow.js';

/** Settings of a proxy. What may pass is said explicitly; nothing passes by default. */
export interface ProxyOptions {
  /** The key that is added. @default the environment variable RUNNINGHUB_API_KEY, where there is an environment */
  readonly apiKey?: ApiKey | undefined;
  /** `ai` or `cn`. @default 'ai' */
  readonly site?: 'ai' | 'cn' | undefined;
  /** Another address of the API, such as the simulator. Overrides `site`. */
  readonly baseUrl?: string | undefined;
  /** Path under which the proxy is mounted, such as `/api/runninghub`. It is taken off before the request goes on. */
  readonly prefix: string;
  /** Ids of the models that may be run, or a function that decides. Queries and uploads belong to them. */
  readonly allow: Allow;
  /**
   * Whether this visitor may use the proxy: your session check. Everybody who passes spends your money.
   */
  readonly authorize: (request: Request) => boolean | Promise<boolean>;
  /** Another `fetch`. @default the global one */
  readonly fetch?: typeof fetch | undefined;
}

/**
 * Lets a browser use the client without the key: the page makes `new RunningHub({ apiKey: null, baseUrl })` with the
 * address of this handler, which checks the visitor and the model, and adds the key. A standard `Request` → `Response`
 * function, as Next.js, Hono, Workers, Deno and Bun take it.
 *
 * @throws InputError when an option is unusable; AuthenticationError when there is no key.
 * @example
 * const proxy = createProxy({
 *   prefix: '/api/runninghub',
 *   allow: ['rhart-image-x-official/text-to-image'],
 *   authorize: async (request) => (await sessionOf(request)) !== null,
 * });
 * export { proxy as GET, proxy as POST };
 */
export function createProxy(options: ProxyOptions): (request: Request) => Promise<Response> {
  const { prefix, allow, authorize, ...client } = options;
  const { transport } = createContext(client);
  const mount = prefix.replace(/\/+$/, '');

  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const path = pathname.startsWith(`${mount}/`) ? pathname.slice(mount.length) : '';
    if (!(await authorize(request))) return refuse(401, 'sign in to use this');
    if (request.method !== 'POST' || search || !isAllowed(path, allow))
      return refuse(403, 'this endpoint is not offered here');

    const key = await transport.key();
    const headers = new Headers(key === null ? {} : { authorization: `Bearer ${key}` });
    const type = request.headers.get('content-type');
    if (type) headers.set('content-type', type);
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers,
      body: request.body,
      redirect: 'manual',
      signal: request.signal,
      // What a streamed body needs; a video need not fit into memory.
      duplex: 'half',
    };
    try {
      const response = await transport.fetch(transport.baseUrl + path, init);
      return new Response(response.body, { status: response.status || 502, headers: passedOn(response.headers) });
    } catch {
      // The client takes a 502 as an unknown outcome, which it is.
      return refuse(502, 'no answer from RunningHub');
    }
  };
}

/** Only what the client reads; cookies and the like are no business of the page. */
function passedOn(headers: Headers): Headers {
  const names = ['content-type', 'retry-after', 'x-request-id'];
  return new Headers(
    names.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)!] as [string, string]] : [])),
  );
}

// In the platform's own form, so that the client shows the message.
function refuse(status: number, msg: string): Response {
  return Response.json({ code: status, msg, data: null }, { status });
}
