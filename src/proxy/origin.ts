import { parseUrl } from '../json/parse-url.js';
import { REQUEST_ID } from '../http/transport.js';

/**
 * The headers by which a browser lets the page of a request read the response: none for a page of this server's own;
 * undefined when the page is a foreign one, whose visitor may not know that it asks.
 *
 * Browsers say where a request comes from, and a page cannot change that. What says nothing is no browser, and has no
 * visitor's cookies.
 */
export function headersForOrigin(
  request: Request,
  origins: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const { headers } = request;
  const origin = headers.get('origin');
  const named = origins.find((one) => one === origin);
  if (named !== undefined) {
    return {
      vary: 'origin',
      'access-control-allow-origin': named,
      'access-control-allow-credentials': 'true',
      'access-control-expose-headers': 'retry-after, x-request-id',
    };
  }
  const site = headers.get('sec-fetch-site');
  const isOwn = site === null ? origin === null || isOwnHost(origin, request) : site === 'same-origin';
  return isOwn ? {} : undefined;
}

// For browsers that send no Sec-Fetch-Site. Of the origin only the host counts: where TLS ends before this server, it
// knows the wrong scheme. A page cannot set these headers without asking first, which it is not allowed to.
function isOwnHost(origin: string, { url, headers }: Request): boolean {
  const host = parseUrl(origin)?.host;
  const own = [new URL(url).host, headers.get('host'), headers.get('x-forwarded-host')];
  return own.some((name) => name === host);
}

/** What a page of another origin may send, beside the headers that it asks for itself. */
export function preflight(request: Request, headers: Readonly<Record<string, string>>): Response {
  const wanted = request.headers.get('access-control-request-headers');
  return new Response(null, {
    status: 204,
    headers: {
      ...headers,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': wanted ?? `content-type, ${REQUEST_ID}`,
      'access-control-max-age': '600',
    },
  });
}
