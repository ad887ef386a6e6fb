import { uploadInit } from '#platform';
import { abortable } from '../async/abort.js';
import { retry } from '../async/retry.js';
import { TimeoutError } from '../errors/timeout.js';
import { ConnectionError } from '../errors/connection.js';
import { ServerError } from '../errors/server.js';
import type { Source } from './source.js';
import { cleanError, redactor } from '../http/redact.js';
import { startDeadline } from '../async/deadline.js';
import { isTransient, type Transport } from '../http/transport.js';
import { WatchedFile } from './watched-file.js';
import { slowLineTime, type UploadOptions } from './upload.js';

/**
 * Sends a file to a presigned address. The address is the permission, so the key stays here and the address is never
 * shown.
 */
export async function putFile(
  transport: Transport,
  url: string,
  source: Source,
  options: UploadOptions,
): Promise<void> {
  // Checked here because the runtime would quote it.
  if (!URL.canParse(url)) throw new ServerError('The platform gave an address for the file that is none.');
  await retry(() => putOnce(transport, url, source, options), {
    retries: transport.retries(2),
    // Sending a file twice stores the same file; a refusal stays one.
    shouldRetry: (error) => isTransient(error) && (error.status ?? 500) >= 500,
    baseDelay: 500,
    signal: options.signal,
  });
}

async function putOnce(transport: Transport, url: string, source: Source, options: UploadOptions): Promise<void> {
  const { signal, onProgress } = options;
  const { host } = new URL(url);
  const total = source.blob.size;
  let loaded = 0;
  const count = (bytes: number) => onProgress?.({ loaded: Math.min(total, (loaded += bytes)), total });
  const limit = transport.requestTimeout + slowLineTime(total);
  const deadline = startDeadline(limit, signal);
  let response: Response;
  let received: string;
  try {
    // A fetch that somebody replaced may not heed the signal.
    response = await abortable(
      transport.fetch(url, {
        method: 'PUT',
        headers: { 'content-type': 'application/octet-stream' },
        body: onProgress ? new WatchedFile(source, count) : source.blob,
        signal: deadline.signal,
        ...uploadInit,
      }),
      deadline.signal,
    );
    received = await abortable(response.text(), deadline.signal);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (deadline.expired) throw new TimeoutError(`${host} did not take the file within ${limit} ms.`);
    const cause = cleanError(error, redactor(null));
    throw new ConnectionError(`The file could not be sent to ${host}.`, { cause, unsent: false });
  } finally {
    deadline.close();
  }
  if (!response.ok) throw refusalOf(host, response.status, received);
}

// The storage reports failures as XML.
function refusalOf(host: string, status: number, xml: string): ServerError {
  const [code, message] = ['Code', 'Message'].map((tag) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1]);
  const what = redactor(null)([code, message].filter(Boolean).join(': ')) || 'no reason given';
  return new ServerError(`${host} did not store the file (HTTP ${status}): ${what}.`, { code, status });
}
