import { redirectMode } from '#platform';
import { InputError } from '../errors/input.js';
import { ServerError } from '../errors/server.js';
import { abandon } from '../http/body.js';
import type { Transport } from '../http/transport.js';
import type { PlainInit } from '../http/uncached.js';
import type { Purpose } from './claim.js';
import { isPrivateHost } from './private-host.js';

/** Most redirects from one address to the next, as browsers have it. */
const MOST_HOPS = 20;

/** Statuses that lead elsewhere. */
const REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);

/**
 * The address of an output. Responses and deliveries may be forged, and runtimes read more than the web: Bun and Deno
 * open `file:` addresses.
 *
 * @throws ServerError when it is none of the web.
 */
export function outputAddress(address: string, base: string | URL, purpose: Purpose = 'output'): URL {
  let url: URL | undefined;
  try {
    url = new URL(address, base);
  } catch {
    // The runtime would quote it.
  }
  if (url && /^https?:/.test(url.protocol) && !url.username && !url.password) return url;
  throw new ServerError(`The ${purpose} has no http(s) address without a user in it, so it is not downloaded.`);
}

/**
 * Fetches an address and what it redirects to, and checks each before it is asked. A browser shows no redirect: there
 * only the last address is seen, after the fact.
 *
 * @throws InputError when one is on a private host and those are not allowed.
 */
export async function fetchOutput(
  transport: Transport,
  first: URL,
  init: PlainInit,
  purpose: Purpose = 'output',
): Promise<Response> {
  let url = first;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    assertAllowed(url, transport, purpose);
    let response = await transport.fetch(url.href, { ...init, redirect: redirectMode });
    if (response.type === 'opaqueredirect') response = await transport.fetch(url.href, { ...init, redirect: 'follow' });
    const { status, headers } = response;
    const location = REDIRECTS.has(status) ? headers.get('location') : null;
    try {
      if (response.redirected && response.url)
        assertAllowed(outputAddress(response.url, url, purpose), transport, purpose);
      if (location === null) return response;
      url = outputAddress(location, url, purpose);
    } catch (error) {
      abandon(response.body);
      throw error;
    }
    abandon(response.body);
  }
  throw new ServerError(`${first.host} redirects without an end.`);
}

function assertAllowed({ hostname, host }: URL, transport: Transport, purpose: Purpose): void {
  if (!isPrivateHost(hostname) || transport.allowPrivateHosts) return;
  // The host of the API gives what belongs to the API. What a visitor named may be anything else that is there.
  if (purpose === 'output' && isAtHome(host, transport)) return;
  const whose = purpose === 'output' ? 'outputs of yours are kept there' : 'what is uploaded may come from there';
  const message = `The ${purpose} is on ${host}, a private host. Set \`allowPrivateHosts\` if ${whose}.`;
  throw new InputError(message, { field: 'allowPrivateHosts' });
}

/** Whether outputs may be on a private host: on that of the API, and on any when the API itself is on one. */
function isAtHome(host: string, { baseUrl, allowPrivateHosts }: Transport): boolean {
  const base = new URL(baseUrl);
  return host === base.host || (allowPrivateHosts === undefined && isPrivateHost(base.hostname));
}
