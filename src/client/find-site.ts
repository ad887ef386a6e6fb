import { abortable } from '../async/abort.js';
import { type Site, SITE_NAMES } from '../contract/site.js';
import { AuthenticationError, isAuthenticationError } from '../errors/authentication.js';
import { ConnectionError } from '../errors/connection.js';
import { InputError } from '../errors/input.js';
import { reasonIn } from '../errors/reason-in.js';
import { ServerError } from '../errors/server.js';
import { QUEUE_STATUS_PATH } from '../http/endpoints.js';
import { dataIn } from '../http/response.js';
import type { Transport } from '../http/transport.js';
import { isObject } from '../json/values.js';
import { SITES } from './base-url.js';

/** Most keys whose site is kept: a function may give another key for each of a server's users. */
const MOST_KEYS = 1000;

/** Finds out which site a key belongs to: nothing in it tells, so both are asked, once for each key. */
export class SiteFinder {
  readonly #searches = new Map<string, Promise<Site>>();
  readonly #found = new Set<Site>();

  /** Undefined as long as no request was made, and when keys of both sites are used. */
  get found(): Site | undefined {
    const [site, other] = this.#found;
    return other ? undefined : site;
  }

  /**
   * Waits until the site of a key is known. A search that fails is begun anew by the next request.
   *
   * @throws AuthenticationError when neither site takes the key; ConnectionError when that cannot be told; InputError
   * when there is no key.
   */
  async locate(transport: Transport, key: string | null, signal?: AbortSignal): Promise<Site> {
    if (key === null) {
      const message = "`site: 'auto'` asks both sites with the API key, and this client has none. Give 'ai' or 'cn'.";
      throw new InputError(message, { field: 'site', unsent: true });
    }
    // The search is that of all who wait for it, and so ends with none of their signals.
    return abortable(this.#searches.get(key) ?? this.#search(transport, key), signal);
  }

  #search(transport: Transport, key: string): Promise<Site> {
    const [oldest] = this.#searches.keys();
    if (this.#searches.size >= MOST_KEYS) this.#searches.delete(oldest!);
    const search = find(transport, key);
    this.#searches.set(key, search);
    search.then(
      (site) => this.#found.add(site),
      () => this.#searches.delete(key),
    );
    return search;
  }
}

async function find(transport: Transport, key: string): Promise<Site> {
  const stop = new AbortController();
  // Whoever needs the site tries again, as often as the request itself may be.
  const asked = SITE_NAMES.map(async (site) => {
    const request = { method: 'GET', baseUrl: SITES[site], key, signal: stop.signal } as const;
    const body = await transport.call(QUEUE_STATUS_PATH, request, 0);
    // Whatever stands in between may answer with anything; what tells of a queue comes from whoever took the key.
    if (!isQueue(dataIn(body))) throw new ServerError('the response tells of no queue');
    return site;
  });
  try {
    return await Promise.any(asked);
  } catch (error) {
    throw refusal((error as AggregateError).errors);
  } finally {
    stop.abort();
  }
}

/** Only third parties have told the names of its fields, so none of them has to be there. */
function isQueue(data: unknown): boolean {
  return isObject(data) && Object.keys(data).some((name) => /count|limit|task|keytype/i.test(name));
}

function refusal(errors: readonly unknown[]): Error {
  const reasons = errors.map((error, at) => `${new URL(SITES[SITE_NAMES[at]!]).host}: ${reasonIn(error)}`).join('; ');
  const details = { unsent: true };
  return errors.every(isAuthenticationError)
    ? new AuthenticationError(`Neither site takes the API key (${reasons}).`, details)
    : new ConnectionError(`The site of the API key could not be found (${reasons}).`, details);
}
