import { exactJson } from '../json/parse.js';
import { shorten } from '../json/shorten.js';
import { isObject, text } from '../json/values.js';
import { doubtAbout, kindOfText } from './elsewhere.js';

/** A response of the platform, decoded but not judged. */
export interface ApiResponse {
  readonly status: number;
  /** The decoded body; undefined when it was empty or not JSON. */
  readonly body: unknown;
  /** The body as JSON text, in which ids are exact; undefined when it was none. */
  readonly json?: string;
  /** The body as it came; undefined when it is JSON. */
  readonly text?: string;
  /** Start of a body that is not JSON, for messages. */
  readonly excerpt?: string;
  /** Milliseconds the platform asked to wait. */
  readonly retryAfter?: number;
  /** The address that was asked, when it is not the platform's own and did not answer as the API does. */
  readonly from?: string;
  /** Where a redirect leads. */
  readonly to?: string | undefined;
  /** Who was asked without a key: the platform itself, or a server in between that adds one. */
  readonly keyless?: 'platform' | 'between';
  /** The id that a gateway gave the request. */
  readonly requestId?: string;
}

/** A response whose body is JSON. */
export type JsonResponse = ApiResponse & { readonly json: string };

/** What the platform says went wrong: its code as text, or the HTTP status when there is none. */
export interface Failure {
  readonly code?: string;
  readonly message: string;
  /** Whether the code stands within an `error`, where gateways have codes of their own. */
  readonly isNested?: true;
  /** Whether it is no response of the API at all. */
  readonly isElsewhere?: true;
}

/** Longest code or id of a request that is believed to be one. */
export const LONGEST_ID = 200;

/** The milliseconds that a response asks to wait, which it gives in seconds or as a date. */
function retryAfterIn(headers: Headers): number | undefined {
  const value = headers.get('retry-after') ?? '';
  const seconds = Number(value || NaN);
  // A date is measured by the server's own clock, since the local one may be wrong.
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  const wait = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** Decodes a response. `clean` takes secrets out of whatever the server sent. */
export function decode(
  status: number,
  headers: Headers,
  received: string,
  clean: (text: string) => string = (text) => text,
): ApiResponse {
  const retryAfter = retryAfterIn(headers);
  const requestId = clean(headers.get('x-request-id') ?? headers.get('x-trace-id') ?? '').slice(0, LONGEST_ID);
  const body = clean(received);
  const rest = { ...(retryAfter !== undefined && { retryAfter }), ...(requestId && { requestId }) };
  try {
    const json = exactJson(body);
    return { status, body: JSON.parse(json) as unknown, json, ...rest };
  } catch {
    const excerpt = body.slice(0, 200).replace(/\s+/g, ' ').trim();
    return { status, body: undefined, text: body, excerpt, ...rest };
  }
}

/**
 * Whether a code says that all went well. 0 is documented; 200 was met by several third parties, of which one says that
 * newer endpoints answer so.
 */
export function isSuccessCode(code: unknown): boolean {
  return text(code) === '0' || text(code) === '200';
}

/** The platform's code in a record, as text; undefined for `none` and for those of success. */
export function codeIn(record: Record<string, unknown>, none?: string): string | undefined {
  const found = [record.errorCode, record.code].map(text).find((code) => code && code !== none && !isSuccessCode(code));
  return found?.slice(0, LONGEST_ID);
}

/** What an envelope has beside its data; something else in it is a record that came without one. */
const AROUND = /^(?:data|code|msg|message|errorCode|errorMessages?|success|status|timestamp|traceId|requestId)$/;

const isAround = (record: Record<string, unknown>) => Object.keys(record).every((name) => AROUND.test(name));

/**
 * What a response holds: what is in its envelope, also when a server in between put that into another, or the response
 * itself where it has none. Undefined when there is nothing in it.
 */
export function dataIn(body: unknown): unknown {
  let inner = body;
  while (isObject(inner) && 'data' in inner) {
    const { data } = inner;
    if (!isObject(data) || !('data' in data) || !isAround(data)) return data;
    inner = data;
  }
  return isObject(inner) && isAround(inner) ? undefined : inner;
}

/**
 * The failure a response reports, if it reports one. The body decides: most failures come with HTTP status 200, and a
 * platform code says more than any other status.
 */
export function failureOf(response: ApiResponse): Failure | undefined {
  const { status, body, to } = response;
  if (isObject(body)) {
    const { success, error } = body;
    const nested = isObject(error) ? error : {};
    const own = codeIn(body);
    // Gateways repeat the HTTP status there, of which some are other codes of the platform.
    const code = own ?? codeIn(nested, String(status));
    const inner = text(nested.errorMessage) ?? text(nested.message) ?? text(nested.msg);
    const outer = text(body.errorMessage) ?? text(body.msg) ?? text(body.message);
    const message = shorten(outer ?? inner ?? text(body.detail) ?? '');
    if (code !== undefined) return { code, message, ...(own === undefined && { isNested: true }) };
    // Gateways report a failure in forms of their own, also with a status of success.
    if (status < 300 && success !== false && inner === undefined) {
      return isRefusedTask(body.data) ? failureOf({ status, body: body.data }) : undefined;
    }
    const said = message || shorten(`HTTP ${status}${text(error) ? `: ${text(error)}` : ''}`);
    return status === 404 || status === 405 ? elsewhere(response, said) : { message: said };
  }
  // Some lists come bare.
  if (Array.isArray(body) && status >= 200 && status < 300) return undefined;
  if (status === 0 || (status >= 300 && status < 400))
    return elsewhere(response, `a redirect${to ? ` to ${to}` : ''}, as to a page where one signs in`);
  const content = kindOfText(response);
  if (status >= 400) return elsewhere(response, `HTTP ${status}${content ? `: ${content}` : ''}`);
  if (body !== undefined) return { message: 'a response of an unknown form' };
  return content ? elsewhere(response, `a response that is not JSON: ${content}`) : { message: 'an empty response' };
}

function elsewhere(response: ApiResponse, said: string): Failure {
  const doubt = doubtAbout(response);
  return doubt ? { message: `${said}. ${doubt}`, isElsewhere: true } : { message: said };
}

/** Whether it is a task that was refused, as v2 tells it; servers in between put that into an envelope of success. */
function isRefusedTask(data: unknown): boolean {
  return isObject(data) && data.taskId === '' && codeIn(data) !== undefined;
}

/** Whether a record has the status of a task, as v2 has where v1 has a `code`. Gateways have a number there. */
export function hasStatus(record: Record<string, unknown>): boolean {
  return typeof record.status === 'string' && record.status !== '';
}
