import type { Call } from './call.js';
import { envelope, gatewayRefusal, json, refusedTask } from './responses.js';

/** The key in the header of a request. */
export function bearerOf({ headers }: Request): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
}

/**
 * Checks the Bearer key of a v2 request. Returns the refusal, or undefined when the key is good. Without a header the
 * gateway answers for every endpoint; an unknown key is refused by the endpoint, in its own form.
 */
export function refuseBearer({ request, platform }: Call, form: 'task' | 'upload' | 'envelope'): Response | undefined {
  const key = bearerOf(request);
  if (key === undefined) return gatewayRefusal(412, 'TOKEN_INVALID');
  if (!platform.keys || platform.keys.has(key)) return undefined;
  switch (form) {
    case 'task':
      return refusedTask('1002', 'Invalid API key');
    case 'upload':
      return json({ code: 401, message: 'ApiKey verification failed: API Key not existing', data: null });
    default:
      return envelope(802, 'APIKEY_UNAUTHORIZED');
  }
}

/**
 * Checks a key that came in a v1 body, or in the header instead. That the body is read is sure. Of the header a team
 * with an enterprise key says that it has to be there alone; with another key it was refused alone. Both are taken
 * here.
 */
export function refuseBodyKey({ request, platform }: Call, given: unknown): Response | undefined {
  const key = given ?? bearerOf(request);
  if (typeof key !== 'string' || key === '') return envelope(301, 'apiKey must not be blank');
  return !platform.keys || platform.keys.has(key) ? undefined : envelope(802, 'APIKEY_UNAUTHORIZED');
}
