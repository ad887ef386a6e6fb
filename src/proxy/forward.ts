import { LARGEST_TEXT, readText, responseOf } from '../http/body.js';
import { cleanError, hide, redactor } from '../http/redact.js';
import { type ApiResponse, decode } from '../http/response.js';
import type { Transport } from '../http/transport.js';
import type { PlainInit } from '../http/uncached.js';
import { isUnsent } from '../http/unsent.js';
import { type PlainResponse, Unreachable } from './refusal.js';

type Rewritten = string | undefined | Promise<string | undefined>;

/** What goes on to the platform. */
export interface Outgoing {
  readonly path: string;
  readonly type: string;
  readonly body: BodyInit;
  readonly init?: Omit<RequestInit, 'headers'>;
  /** Replaces the ids of tasks in a response, and returns its JSON; undefined when it is to stay as it is. */
  readonly rename?: (response: ApiResponse) => Rewritten;
  /** The same for what came of a response that broke off; undefined when there is nothing to make of it. */
  readonly salvage?: (begun: ApiResponse) => Rewritten;
}

/** The only headers of a response that the client reads. Cookies and the like are no business of the page. */
const PASSED_ON = ['retry-after', 'x-request-id'];

/** Sends a request on with the key, and reads the response, without whatever in it would show the key. */
export async function forward(
  transport: Transport,
  { key, baseUrl }: { readonly key: string; readonly baseUrl: string },
  { path, type, body, init, rename, salvage }: Outgoing,
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
  const headers = PASSED_ON.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, hide(value, key)] as const];
  });
  const status = statusOf(response.status);
  const decoded = (received: string) => decode(status, response.headers, hide(received, key));
  const whole = { status, isJson: true, headers: Object.fromEntries(headers) };
  let begun = '';
  try {
    const came = decoded(await readText(response, signal, LARGEST_TEXT, (part) => (begun = part)));
    const json = (await rename?.(came)) ?? came.json;
    return json === undefined ? { ...whole, text: came.text ?? '', isJson: false } : { ...whole, text: json };
  } catch (error) {
    const json = begun === '' ? undefined : await salvage?.(decoded(begun));
    if (json === undefined) throw error;
    return { ...whole, text: json };
  }
}

// A redirect would be followed by the browser, a response of some kinds cannot have a body, and one of 600 cannot be
// made. What became of the request is not known then, and that is what 502 says.
function statusOf(status: number): number {
  const isPlain = status === 200 || status === 201 || status === 202 || (status >= 400 && status <= 599);
  return isPlain ? status : 502;
}
