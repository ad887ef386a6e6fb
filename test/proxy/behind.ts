import { RunningHub } from '../../src/index.js';
import { createProxy, type ProxyOptions } from '../../src/proxy/index.js';
import { KEY, MODEL, type Script, serve } from '../support/server.js';

const PREFIX = '/api/runninghub';
export const ADDRESS = `http://shop.example${PREFIX}`;
export const SUBMIT = `/openapi/v2/${MODEL.id}`;

/** A platform that is scripted, a proxy in front of it, and pages that know only the proxy. */
export async function behind(script: Script, options: Partial<ProxyOptions> = {}) {
  const platform = await serve(script);
  const open = { apiKey: KEY, baseUrl: platform.url, prefix: PREFIX, allow: [MODEL], authorize: () => true };
  const proxy = createProxy({ ...open, ...options });
  /** A request of a page, or of whatever else can send one. */
  const call = (path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
    proxy(
      new Request(ADDRESS + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  /** A client without a key, as in a page of a visitor. */
  const page = (visitor = 'anna') =>
    new RunningHub({
      apiKey: null,
      baseUrl: ADDRESS,
      maxRetries: 0,
      pollsPerSecond: 1e6,
      fetch: (address, init) => {
        const request = new Request(address, { duplex: 'half', ...init } as RequestInit);
        request.headers.set('x-visitor', visitor);
        return proxy(request);
      },
    });
  return { ...platform, proxy, call, page };
}

/** Who a request of {@link behind} comes from. */
export const visitorOf = ({ headers }: Request) => headers.get('x-visitor') ?? '';
