import { isBailOut } from '../errors/bail-out.js';
import { InputError } from '../errors/input.js';
import { readText } from '../http/body.js';
import { gatewayOf } from '../http/gateway.js';
import { cleanError, hide, redactor } from '../http/redact.js';
import type { Transport } from '../http/transport.js';

/** Stands for the address of the gateway, which is known only when a request is made. */
export const GATEWAY = 'https://llm.invalid/v1';

/**
 * Sends a request for {@link GATEWAY} to the gateway itself, with the key in place of the caller's. A response that is
 * none of a failure is passed on as it comes, so that an answer can be read while it is made.
 *
 * @throws InputError when the request is for another address, to which the key must not go.
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
    const response = await transport.fetch(address, {
      method,
      headers: key === null ? headers : { ...headers, authorization: `Bearer ${key}` },
      // A redirect would carry the key, or a paid request, to a place nobody chose.
      redirect: 'manual',
      signal,
      ...(method !== 'GET' && method !== 'HEAD' && { body: await request.blob() }),
    });
    return response.status < 400 ? response : await withoutKey(response, key, signal);
  } catch (error) {
    throw isBailOut(error) ? error : cleanError(error, redactor(key));
  }
}

/** A failure, in whose words servers like to quote the key. */
async function withoutKey(response: Response, key: string | null, signal: AbortSignal): Promise<Response> {
  const { status, statusText, headers } = response;
  const text = await readText(response, signal);
  return new Response(hide(text, key), { status, statusText, headers });
}
