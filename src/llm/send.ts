import { abortable } from '../async/abort.js';
import { isBailOut } from '../errors/bail-out.js';
import { InputError } from '../errors/input.js';
import { readText, responseOf } from '../http/body.js';
import { show } from '../json/show.js';
import { gatewayOf } from '../http/gateway.js';
import { cleanError, hide, redactor } from '../http/redact.js';
import type { Transport } from '../http/transport.js';
import { withoutKeyIn } from './without-key.js';

/** Stands for the address of the gateway, which is known only when a request is made. */
export const GATEWAY = 'https://llm.invalid/v1';

/**
 * Sends a request for {@link GATEWAY} to the gateway itself, with the key in place of the caller's. A response that is
 * none of a failure is passed on while it comes, so that an answer can be read while it is made.
 *
 * @throws InputError when the request is for another address, to which the key must not go. TypeError when the client's
 *   `fetch` gives no response, or one with a status that none has.
 */
export async function sendToGateway(
  transport: Transport,
  input: Parameters<typeof fetch>[0],
  init?: RequestInit,
): Promise<Response> {
  const request = new Request(input, init);
  const { method, url } = request;
  if (!url.startsWith(`${GATEWAY}/`)) {
    const message = 'This `fetch` is for the language models alone: give it with its `baseURL`, and paths below that.';
    throw new InputError(message, { field: 'baseURL', unsent: true });
  }
  // The signal of a request follows the caller's only as long as the request itself is kept.
  const signal = init?.signal ?? request.signal;
  const key = await transport.key({ signal });
  const address = gatewayOf(await transport.addressFor(key, signal)) + url.slice(GATEWAY.length);
  const { authorization: _, ...headers } = Object.fromEntries(request.headers);
  try {
    const sent = transport.fetch(address, {
      method,
      headers: key === null ? headers : { ...headers, authorization: `Bearer ${key}` },
      // A redirect would carry the key, or a paid request, to a place nobody chose.
      redirect: 'manual',
      signal,
      ...(method !== 'GET' && method !== 'HEAD' && { body: await abortable(request.blob(), signal) }),
    });
    // Some implementations of fetch do not hear their signal.
    const response = await responseOf(sent, signal);
    assertStatus(response);
    return response.ok ? withoutKeyIn(response, key) : await withoutKey(response, key, signal);
  } catch (error) {
    throw isBailOut(error) ? error : cleanError(error, redactor(key));
  }
}

/** A failure of the network has 0, and no response can be made with such a status. */
function assertStatus({ status }: Response): void {
  if (status >= 200 && status <= 599) return;
  throw new TypeError(`\`fetch\` gave a response with the status ${show(status)}, which no answer of the gateway has`);
}

/** A failure or a redirect, in whose words and headers servers like to quote the key. */
async function withoutKey(response: Response, key: string | null, signal: AbortSignal): Promise<Response> {
  const { status, statusText } = response;
  const headers = Array.from(new Headers(response.headers), ([name, value]): [string, string] => [
    name,
    hide(value, key),
  ]);
  const text = hide(await readText(response, signal), key);
  // A response such as 304 may have no body, not even an empty one.
  return new Response(text || null, { status, statusText: hide(statusText, key), headers });
}
