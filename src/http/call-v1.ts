import { isAuthenticationError } from '../errors/authentication.js';
import { isInputError } from '../errors/input.js';
import { isRunningHubError } from '../errors/base.js';
import type { ApiRequest, Transport } from './transport.js';

/** How to call an endpoint of v1. */
export interface V1Call extends Pick<ApiRequest, 'signal' | 'task' | 'method'> {
  /** Name of the field for the key. @default apiKey */
  readonly name?: string;
  readonly retries?: number | undefined;
}

/**
 * Calls an endpoint of v1, which takes the key among the fields, too. Without a key, a server in between is expected to
 * add it.
 *
 * One third party found that keys which an enterprise shares are refused when they stand there, and taken from the
 * header alone. So a key that is refused with exactly these words is tried once more in the header. A request that was
 * refused for its key has done nothing.
 */
export async function callV1(
  transport: Transport,
  path: string,
  fields: Readonly<Record<string, unknown>>,
  { name = 'apiKey', retries, method, ...about }: V1Call,
): Promise<unknown> {
  const key = await transport.key(about);
  const call = (given: object) => {
    const placed = method === 'GET' ? { method, query: given as Record<string, string> } : { body: given };
    return transport.call(path, { ...about, ...placed, key }, retries);
  };
  if (key === null) return call(fields);
  try {
    return await call({ [name]: key, ...fields });
  } catch (error) {
    if (!isRefusedHere(error)) throw error;
    // Where the key is wanted among the fields after all, its refusal says more than that it is missing.
    return await call(fields).catch((second: unknown) => {
      throw isAuthenticationError(second) || isInputError(second) ? error : second;
    });
  }
}

// A server that failed may quote the words, and may have done its work before.
const isRefusedHere = (error: unknown) =>
  isAuthenticationError(error) && Number(error.status) < 500 && /ApiKey verification failed/i.test(error.message);

/** The body of a failure that the platform reported; undefined for every other error. */
export function bodyOfFailure(error: unknown): unknown {
  return isRunningHubError(error) && error.code !== undefined ? error.body : undefined;
}
