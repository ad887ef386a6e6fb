import { abortable } from '../async/abort.js';
import type { Site } from '../contract/catalog.js';
import { AuthenticationError, isAuthenticationError } from '../errors/authentication.js';
import { ConnectionError } from '../errors/connection.js';
import { InputError } from '../errors/input.js';
import { reasonIn } from '../errors/reason-in.js';
import { QUEUE_STATUS_PATH } from '../http/endpoints.js';
import type { Transport } from '../http/transport.js';
import { SITES } from './base-url.js';

const NAMES = Object.keys(SITES) as Site[];

/** Finds out which site a key belongs to: nothing in it tells, so both are asked, once. */
export class SiteFinder {
  #found: Site | undefined;
  #pending: Promise<void> | undefined;

  /** Undefined as long as no request was made. */
  get found(): Site | undefined {
    return this.#found;
  }

  /**
   * Waits until the site is known. A search that fails is begun anew by the next request.
   *
   * @throws AuthenticationError when neither site takes the key; ConnectionError when that cannot be told; InputError
   * when there is no key.
   */
  async locate(transport: Transport, signal?: AbortSignal): Promise<void> {
    if (this.#found) return;
    this.#pending ??= this.#find(transport).finally(() => (this.#pending = undefined));
    // The search is that of all who wait for it, and so ends with none of their signals.
    await abortable(this.#pending, signal);
  }

  async #find(transport: Transport): Promise<void> {
    if ((await transport.key()) === null) {
      const message = "`site: 'auto'` asks both sites with the API key, and this client has none. Give 'ai' or 'cn'.";
      throw new InputError(message, { field: 'site', unsent: true });
    }
    const stop = new AbortController();
    // Whoever needs the site tries again, as often as the request itself may be.
    const asked = NAMES.map(async (site) => {
      await transport.call(QUEUE_STATUS_PATH, { method: 'GET', baseUrl: SITES[site], signal: stop.signal }, 0);
      return site;
    });
    try {
      this.#found = await Promise.any(asked);
    } catch (error) {
      throw refusal((error as AggregateError).errors);
    } finally {
      stop.abort();
    }
  }
}

function refusal(errors: readonly unknown[]): Error {
  const reasons = errors.map((error, at) => `${new URL(SITES[NAMES[at]!]).host}: ${reasonIn(error)}`).join('; ');
  const details = { unsent: true };
  return errors.every(isAuthenticationError)
    ? new AuthenticationError(`Neither site takes the API key (${reasons}).`, details)
    : new ConnectionError(`The site of the API key could not be found (${reasons}).`, details);
}
