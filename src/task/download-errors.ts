import { ConnectionError } from '../errors/connection.js';
import { tellAdvice } from '../errors/base.js';
import { NotFoundError } from '../errors/not-found.js';
import { ServerError } from '../errors/server.js';
import { TimeoutError } from '../errors/timeout.js';
import { slowLineTime } from '../media/upload.js';
import type { Purpose } from './claim.js';

/** A file that is not there. */
class FileGoneError extends NotFoundError {
  override readonly advice: string =
    'Check the address, and fetch result files soon after the task: they are kept for about a day.';
}

/** A file that its host does not give, and will not give when it is asked again. */
export function refusedFile(what: Purpose, host: string, status: number): NotFoundError | ServerError {
  if (![401, 403, 404, 410].includes(status)) {
    return tellAdvice(new ServerError(`The ${what} was refused: ${host} answered HTTP ${status}.`, { status }));
  }
  const lifetime = what === 'output' ? ' Result files are kept for about a day.' : '';
  return new FileGoneError(`The ${what} is gone: ${host} answered HTTP ${status}.${lifetime}`, { status });
}

/** A file that may be there when it is asked for again. */
export function unreachableFile(
  what: Purpose,
  host: string,
  why: string,
  details: { readonly status?: number; readonly cause?: unknown },
): ConnectionError {
  return tellAdvice(
    new ConnectionError(`The ${what} could not be fetched from ${host}: ${why}.`, { ...details, unsent: false }),
  );
}

/**
 * Ends a download of media that is slower than any upload may be: what a visitor named could go on for ever, a byte at
 * a time. An output is worth waiting for.
 *
 * @param grace Milliseconds that are left to the first bytes.
 * @throws TimeoutError when the bytes took too long.
 */
export function assertPace(bytes: number, elapsed: number, grace: number): void {
  if (elapsed <= grace + slowLineTime(bytes)) return;
  const message = `The media comes too slowly: ${bytes} bytes took more than ${grace} ms (\`requestTimeout\`).`;
  throw tellAdvice(new TimeoutError(message, { unsent: true }));
}
