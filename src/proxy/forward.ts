import { responseOf, readText } from '../http/body.js';
import { cleanError, hide, redactor } from '../http/redact.js';
import { decode, type JsonResponse } from '../http/response.js';
import type { Transport } from '../http/transport.js';
import type { PlainInit } from '../http/uncached.js';
import { isUnsent } from '../http/unsent.js';
import { type PlainResponse, Unreachable } from './refusal.js';

/** What goes on to the platform. */
export interface Outgoing {
  readonly path: string;
  readonly type: string;
  readonly body: BodyInit;
  readonly init?: Omit<RequestInit, 'headers'>;
  /** Replaces the ids of tasks in a response that is JSON, and returns its text. */
  readonly rename?: (response: JsonResponse) => string | Promise<string>;
}

/** The only headers of a response that the client reads. Cookies and the like are no business of the page. */
const PASSED_ON = ['retry-after', 'x-request-id'];

/** Sends a request on with the key, and reads the response, without whatever in it would show the key. */
export async function forward(
  transport: Transport,
  { key, baseUrl }: { readonly key: string; readonly baseUrl: string },
  { path, type, body, init, rename }: Outgoing,
  signal: AbortSignal,
): Promise<PlainResponse> {
  const request: PlainInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': type, authorization: `Bearer ${key}` },
    body,
    redirect: 'manual',
    signal,
    // What a streamed body needs.
    duplex: 'half',
    ...init,
  };
  const response = await responseOf(transport.fetch(baseUrl + path, request), signal).catch((error) => {
    throw isUnsent(error) ? new Unreachable(cleanError(error, redactor(key))) : error;
  });
  const received = hide(await readText(response, signal), key);
  const headers = PASSED_ON.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, hide(value, key)] as const];
  });
  const status = statusOf(response.status);
  const decoded = decode(status, response.headers, received);
  const { json } = decoded;
  const isJson = json !== undefined;
  const shown = isJson && rename ? await rename({ ...decoded, json }) : (json ?? received);
  return { status, text: shown, isJson, headers: Object.fromEntries(headers) };
}

// A redirect would be followed by the browser, a response of some kinds cannot have a body, and one of 600 cannot be
// made. What became of the request is not known then, and that is what 502 says.
function statusOf(status: number): number {
  const isPlain = status === 200 || status === 201 || status === 202 || (status >= 400 && status <= 599);
  return isPlain ? status : 502;
}
