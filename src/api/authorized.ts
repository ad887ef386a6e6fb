import { jsonBody } from '#platform';
import { ConnectionError } from '../errors/connection.js';
import { cleanError, redactor } from '../http/redact.js';
import type { Transport } from '../http/transport.js';

/** Sends a request with the key where its endpoint wants it: in the header, and in fields left empty for it. */
export async function authorized(transport: Transport, request: Request): Promise<Response> {
  const key = await transport.key();
  const headers = new Headers(request.headers);
  const url = new URL(request.url);
  const init: RequestInit = { method: request.method, headers, signal: request.signal, redirect: 'manual' };
  if (key !== null) {
    headers.set('authorization', `Bearer ${key}`);
    if (url.searchParams.get('apiKey') === '') url.searchParams.set('apiKey', key);
  }
  if (request.method !== 'GET') {
    const isJson = headers.get('content-type')?.includes('json');
    init.body = isJson ? jsonBody(withKey(await request.text(), key)) : await request.blob();
  }
  try {
    return await transport.fetch(url.href, init);
  } catch (error) {
    if (request.signal.aborted) throw request.signal.reason;
    const endpoint = url.pathname;
    const cause = cleanError(error, redactor(key));
    throw new ConnectionError(`${endpoint}: no answer came`, { endpoint, cause, unsent: false });
  }
}

function withKey(body: string, key: string | null): string {
  return key === null ? body : body.replace(/("api[kK]ey"\s*:\s*)""/, (_, name: string) => name + JSON.stringify(key));
}
