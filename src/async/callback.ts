import { isBailOut } from '../errors/bail-out.js';
import { CallbackError } from '../errors/callback.js';
import { reasonIn } from '../errors/reason-in.js';
import type { ErrorDetails } from '../errors/base.js';

/**
 * Calls a function of the user's and waits for it, so that a rejection is heard as a throw is. Every function that a
 * caller gives is called through here, or through {@link callNow}; a logger, whose failure must not end anything,
 * through {@link tell}.
 *
 * @throws CallbackError that names the function. No retry repeats it.
 */
export async function callBack<Given extends readonly unknown[], Returned>(
  name: string,
  callback: (...given: Given) => Returned,
  given: Given,
  details?: ErrorDetails,
): Promise<Awaited<Returned>> {
  try {
    return await callback(...given);
  } catch (cause) {
    throw failed(name, cause, details);
  }
}

/** As {@link callBack}, for what is needed at once and so cannot be async. */
export function callNow<Given extends readonly unknown[], Returned>(
  name: string,
  callback: (...given: Given) => Returned,
  given: Given,
): Returned {
  try {
    return callback(...given);
  } catch (cause) {
    throw failed(name, cause);
  }
}

/**
 * Calls a function of the user's and goes on whatever it does. It is not waited for, and its failure is shown on the
 * console, because nobody else would hear of it.
 */
export function tell(name: string, call: () => unknown): void {
  callBack(name, call, [])
    .catch((error: unknown) => console.error(error))
    // The logger may be the console itself.
    .catch(() => {});
}

function failed(name: string, cause: unknown, details?: ErrorDetails): unknown {
  return isBailOut(cause) ? cause : new CallbackError(`\`${name}\` failed: ${reasonIn(cause)}`, { ...details, cause });
}
