import { ConnectionError } from '../errors/connection.js';
import { NotFoundError } from '../errors/not-found.js';
import { ServerError } from '../errors/server.js';
import type { Purpose } from './claim.js';

/** A file that its host does not give, and will not give when it is asked again. */
export function refusedFile(what: Purpose, host: string, status: number): NotFoundError | ServerError {
  if (![401, 403, 404, 410].includes(status)) {
    return new ServerError(`The ${what} was refused: ${host} answered HTTP ${status}.`, { status });
  }
  const lifetime = what === 'output' ? ' Result files are kept for about a day.' : '';
  return new NotFoundError(`The ${what} is gone: ${host} answered HTTP ${status}.${lifetime}`, { status });
}

/** A file that may be there when it is asked for again. */
export function unreachableFile(
  what: Purpose,
  host: string,
  why: string,
  details: { readonly status?: number; readonly cause?: unknown },
): ConnectionError {
  return new ConnectionError(`The ${what} could not be fetched from ${host}: ${why}.`, { ...details, unsent: false });
}
