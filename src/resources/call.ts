import { callV1 as call, type V1Call } from '../http/call-v1.js';
import { tellAdvice } from '../errors/base.js';
import { dataIn } from '../http/response.js';
import { isObject } from '../json/values.js';
import { ServerError } from '../errors/server.js';
import type { Context } from '../task/context.js';
import type { ApiRequest } from '../http/transport.js';

type Fields = Record<string, unknown>;

/** Number of repeats for a call that makes something, which must not be made twice. */
export const ONCE = 0;

/** Calls an endpoint, and returns what is in the envelope of its response, or the response where it comes without. */
export async function callV2(context: Context, path: string, request: ApiRequest, retries?: number): Promise<unknown> {
  return dataIn(await context.transport.call(path, request, retries));
}

/** Calls a v1 endpoint, which takes the key among the fields, and returns what the response holds. */
export async function callV1(context: Context, path: string, fields: Fields, options: V1Call): Promise<unknown> {
  return dataIn(await call(context.transport, path, fields, options));
}

/** A body with the key in it. Without a key, a server in between is expected to add it. */
export async function withKey(context: Context, fields: Fields, signal: AbortSignal | undefined): Promise<Fields> {
  const key = await context.transport.key({ signal });
  return key === null ? fields : { apiKey: key, ...fields };
}

/**
 * The data of a response as an object.
 *
 * @throws ServerError when the response has none.
 */
export function objectIn(data: unknown, path: string): Fields {
  if (isObject(data)) return data;
  throw tellAdvice(new ServerError(`${path}: the response has no data.`, { endpoint: path, body: data }));
}
