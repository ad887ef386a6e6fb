import { uploadInit } from '#platform';
import { backOff, delay } from '../async/delay.js';
import { ConnectionError } from '../errors/connection.js';
import { ServerError } from '../errors/server.js';
import type { Source } from './media.js';
import { cleanError, redactor } from '../http/redact.js';
import { openScope } from '../async/deadline.js';
import { isTransient, type Transport } from '../http/transport.js';
import { type UploadOptions, WatchedFile } from './upload.js';

/** Attempts to send a file; sending it twice stores the same file. */
const ATTEMPTS = 3;

/** Sends a file to a presigned address. The address is the permission, so the key stays here and the address is never shown. */
export async function putFile(
  transport: Transport,
  url: string,
  source: Source,
  options: UploadOptions,
): Promise<void> {
  // Checked here because the runtime would quote it.
  if (!URL.canParse(url)) throw new ServerError('The platform gave an address for the file that is none.');
  for (let attempt = 1; ; attempt++) {
    try {
      await putOnce(transport, url, source, options);
      return;
    } catch (error) {
      if (!isTransient(error) || (error.status ?? 500) < 500 || attempt >= ATTEMPTS) throw error;
      await delay(backOff(attempt, 500), options.signal);
    }
  }
}

async function putOnce(transport: Transport, url: string, source: Source, options: UploadOptions): Promise<void> {
  const { signal, onProgress } = options;
  const where = new URL(url).host;
  const total = source.blob.size;
  let loaded = 0;
  const count = (bytes: number) => onProgress?.({ loaded: Math.min(total, (loaded += bytes)), total });
  // Room for a slow line of 50 kB/s.
  const scope = openScope(60_000 + total / 50, signal);
  let response: Response;
  let answer: string;
  try {
    response = await transport.download(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: onProgress ? new WatchedFile(source, count) : source.blob,
      signal: scope.signal,
      ...uploadInit,
    });
    answer = await response.text();
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    const cause = cleanError(error, redactor(null));
    throw new ConnectionError(`The file could not be sent to ${where}.`, { cause }, false);
  } finally {
    scope.close();
  }
  if (response.ok) return;
  // The storage reports failures as XML.
  const [code, message] = ['Code', 'Message'].map((tag) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(answer)?.[1]);
  const what = redactor(null)([code, message].filter(Boolean).join(': ')) || 'no reason given';
  throw new ServerError(`${where} did not store the file (HTTP ${response.status}): ${what}.`, {
    code,
    status: response.status,
  });
}
