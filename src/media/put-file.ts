import { inUnit } from '../async/limits.js';
import { uploadOf } from '#platform';
import { tellAdvice } from '../errors/base.js';
import { parseUrl } from '../json/parse-url.js';
import { retry } from '../async/retry.js';
import { TimeoutError } from '../errors/timeout.js';
import { isBailOut } from '../errors/bail-out.js';
import { ConnectionError } from '../errors/connection.js';
import { ServerError } from '../errors/server.js';
import { UNKNOWN_TYPE } from './file-types.js';
import type { Source } from './source.js';
import { responseOf, readText } from '../http/body.js';
import { describe } from '../http/describe.js';
import { cleanError, redactor } from '../http/redact.js';
import { isUnsent } from '../http/unsent.js';
import { startDeadline } from '../async/deadline.js';
import { isTransient } from '../http/transient.js';
import type { Transport } from '../http/transport.js';
import { Payload, type PayloadEvents } from './payload.js';
import { slowLineTime } from './upload.js';

/**
 * Sends a file to a presigned address. The address is the permission, so the key stays here and the address is never
 * shown.
 */
export async function putFile(
  transport: Transport,
  url: string,
  source: Source,
  events: PayloadEvents,
  signal: AbortSignal,
): Promise<void> {
  // Checked here because the runtime would quote it.
  if (!parseUrl(url)) throw tellAdvice(new ServerError('The platform gave an address for the file that is none.'));
  await retry(() => putOnce(transport, url, source, events, signal), {
    retries: transport.retries(2),
    // Sending a file twice stores the same file; a refusal stays one.
    shouldRetry: (error) => isTransient(error) && (error.status ?? 500) >= 500,
    baseDelay: 500,
    signal,
    onRetry: (...retried) => transport.log.retrying('PUT', new URL(url).host, ...retried),
  });
}

async function putOnce(
  transport: Transport,
  url: string,
  source: Source,
  events: PayloadEvents,
  signal: AbortSignal,
): Promise<void> {
  const { host } = new URL(url);
  const total = source.blob.size;
  const limit = transport.requestTimeout + slowLineTime(total);
  const deadline = startDeadline(limit, signal);
  let response: Response | undefined;
  let received: string;
  try {
    response = await responseOf(
      transport.fetch(url, {
        method: 'PUT',
        signal: deadline.signal,
        ...(await uploadOf(new Payload(source.blob, UNKNOWN_TYPE, events))),
      }),
      deadline.signal,
    );
    received = await readText(response, deadline.signal);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (isBailOut(error)) throw error;
    if (deadline.expired)
      throw tellAdvice(new TimeoutError(`${host} did not take the file within ${inUnit(limit, 'requestTimeout')}.`));
    const redact = redactor(null);
    const details = { cause: cleanError(error, redact), unsent: !response && isUnsent(error) };
    throw tellAdvice(
      new ConnectionError(`The file could not be sent to ${host}: ${describe(error, redact)}.`, details),
    );
  } finally {
    deadline.close();
  }
  if (!response.ok) throw refusalOf(host, response.status, received);
}

// The storage reports failures as XML.
function refusalOf(host: string, status: number, xml: string): ServerError {
  const [code, message] = ['Code', 'Message'].map((tag) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1]);
  const what = redactor(null)([code, message].filter(Boolean).join(': ')) || 'no reason given';
  return tellAdvice(new ServerError(`${host} did not store the file (HTTP ${status}): ${what}.`, { code, status }));
}
