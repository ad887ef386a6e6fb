import type { Call } from './call.js';
import { envelope, json, refusedTask } from './responses.js';

/**
 * Checks the Bearer key of a v2 request. Returns the refusal, or undefined when the key is good. Without a header the
 * gateway answers for every endpoint; an unknown key is refused by the endpoint, in its own form.
 */
export function refuseBearer({ request, platform }: Call, form: 'task' | 'upload' | 'envelope'): Response | undefined {
  const key = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (key === undefined) return envelope(412, 'TOKEN_INVALID');
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

/** Checks a key that came in a v1 body. */
export function refuseBodyKey({ platform }: Call, key: unknown): Response | undefined {
  if (typeof key !== 'string' || key === '') return envelope(301, 'apiKey must not be blank');
  return !platform.keys || platform.keys.has(key) ? undefined : envelope(802, 'APIKEY_UNAUTHORIZED');
}
