import { InputError } from '../errors/input.js';
import { isRunningHubError } from '../errors/base.js';

/**
 * Reads what a caller gave.
 *
 * @throws InputError for whatever a getter or a proxy of the caller's throws.
 */
export function reading<T>(field: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (isRunningHubError(cause)) throw cause;
    throw new InputError(`\`${field}\` cannot be read: it, or a property of it, throws.`, { field, cause });
  }
}
