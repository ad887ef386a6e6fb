import { jsonBody, uploadOf, watchConnections } from '#platform';
import { abortable } from '../async/abort.js';
import { inUnit } from '../async/limits.js';
import { callBack } from '../async/callback.js';
import { type ApiResponse, decode, failureOf } from './response.js';
import { AuthenticationError } from '../errors/authentication.js';
import { tellAdvice } from '../errors/base.js';
import { toError } from './classify.js';
import { ConnectionError } from '../errors/connection.js';
import { TimeoutError } from '../errors/timeout.js';
import { retry } from '../async/retry.js';
import { describe } from './describe.js';
import { leadsTo, PLATFORM } from './elsewhere.js';
import { keyOfEnvironment } from './env-key.js';
import { wrongInKey } from './key-form.js';
import { isBailOut } from '../errors/bail-out.js';
import type { TransportOptions } from './transport-options.js';
import type { Site } from '../contract/site.js';
import type { UploadStore } from '../contract/upload-store.js';
import { randomId } from './random-id.js';
import { RequestLog } from './request-log.js';
import { cleanError, hide, redactor } from './redact.js';
import { isTooLong, LARGEST_TEXT, responseOf, readText } from './body.js';
import { type PlainInit, uncached } from './uncached.js';
import { isTransient, OversizedError } from './transient.js';
import { isUnsent } from './unsent.js';
import { startDeadline } from '../async/deadline.js';
import type { Task } from '../task/task.js';

/** One request to the platform. */
export interface ApiRequest {
  readonly method?: 'GET' | 'POST';
  /** Another address than that of the client. */
  readonly baseUrl?: string;
  /** The key, where it has been asked for already: a function may give another one each time. */
  readonly key?: string | null | undefined;
  readonly body?: unknown;
  readonly form?: FormData;
  /** A form with a file, written out; its type has the boundary. */
  readonly upload?: Blob;
  /** Kept out of the path, so that it shows in no error. */
  readonly query?: Readonly<Record<string, string>> | URLSearchParams | undefined;
  /** Headers beyond those that every request has. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** The task the request is about, for the error. */
  readonly task?: Task | undefined;
  /** Which attempt it is, from 1, for the log. */
  readonly attempt?: number | undefined;
  /** Milliseconds that the request may take beyond the limit for every request. */
  readonly extraTime?: number | undefined;
  /** Called when the request leaves, with where it goes: from here on the platform may act on it. */
  readonly onSend?: (url: string) => void;
  /** Gets what had come of a response that was not read to its end. */
  readonly onBroken?: (begun: ApiResponse) => void;
  readonly init?: RequestInit | undefined;
}

/** The header with an id of the request that a server in between may know it by, should it come twice. */
export const REQUEST_ID = 'idempotency-key';

/** How often a request that may be repeated is repeated, unless the client says otherwise. */
const DEFAULT_RETRIES = 3;

/** Sends requests with the key, and lets the key out nowhere else. */
export class Transport {
  /** Tells the logger. */
  readonly log: RequestLog;
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.#options = options;
    this.log = new RequestLog(options.logger);
  }

  /**
   * The address of the API, as far as it is known without asking.
   *
   * @throws InputError when there is none.
   */
  get baseUrl(): string {
    return this.#options.baseUrl();
  }

  /** The address for a key; without one, for that of the next request, which is asked for only if it decides. */
  async addressFor(key: string | null | undefined, signal?: AbortSignal): Promise<string> {
    const { locate } = this.#options;
    return locate ? locate(this, key === undefined ? await this.key({ signal }) : key, signal) : this.baseUrl;
  }

  /** Whether there is one address, which is known, so that it tells whose accounts are behind it. */
  get isLocated(): boolean {
    return this.#options.isLocated?.() ?? true;
  }

  get site(): Site | undefined {
    return this.#options.site;
  }

  /** Longest time for one request, in milliseconds. */
  get requestTimeout(): number {
    return this.#options.requestTimeout;
  }

  get allowPrivateHosts(): boolean | undefined {
    return this.#options.allowPrivateHosts;
  }

  /** Where uploads are remembered. */
  get uploadStore(): UploadStore | undefined {
    return this.#options.uploadStore;
  }

  /** How often a request is repeated that may be. `usual` suits its kind, when the client does not say. */
  retries(usual = DEFAULT_RETRIES): number {
    return this.#options.maxRetries ?? usual;
  }

  /** Calls the user's `fetch` with no key and no time limit. */
  fetch(url: string, init: PlainInit = {}): Promise<Response> {
    // Not as a method: browsers refuse a `fetch` that belongs to something else than the page.
    const { fetch } = this.#options;
    watchConnections();
    return fetch(url, uncached(init));
  }

  /** The key for a request; `task` is what the request is about, for the error of a function that fails. */
  async key({ task, signal }: Pick<ApiRequest, 'task' | 'signal'> = {}): Promise<string | null> {
    signal?.throwIfAborted();
    const { apiKey } = this.#options;
    const given = apiKey === undefined ? keyOfEnvironment() : apiKey;
    const key = typeof given === 'function' ? await this.#ask(given, task, signal) : given;
    // The runtime quotes a header value that it refuses, so such a key must not reach it.
    const wrong = key === null ? undefined : wrongInKey(key);
    if (wrong) throw new AuthenticationError(`The API key ${wrong}.`);
    return key as string | null;
  }

  async #ask(apiKey: () => unknown, task: Task | undefined, signal: AbortSignal | undefined): Promise<unknown> {
    const deadline = startDeadline(this.requestTimeout, signal);
    const details = { task, unsent: !task };
    try {
      return await abortable(callBack('apiKey', apiKey, [], details), deadline.signal);
    } catch (error) {
      if (!deadline.expired) throw error;
      throw tellAdvice(
        new TimeoutError(`\`apiKey\` gave no key within ${inUnit(this.requestTimeout, 'requestTimeout')}.`, details),
      );
    } finally {
      deadline.close();
    }
  }

  /**
   * Sends one request and decodes the response, whatever its status.
   *
   * @throws ConnectionError when no complete response came; ServerError when it was too long; TimeoutError when it took
   * too long; InputError when there is no address to send it to; the caller's abort reason when that was the cause.
   */
  async send(path: string, request: ApiRequest): Promise<ApiResponse> {
    const { method = 'POST', signal, task, extraTime = 0, onSend } = request;
    const key = request.key === undefined ? await this.key(request) : request.key;
    const baseUrl = request.baseUrl ?? (await this.addressFor(key, signal));
    const redact = redactor(key);
    const limit = this.#options.requestTimeout + extraTime;
    const deadline = startDeadline(limit, signal);
    const started = performance.now();
    const logged = () => ({ ...request, method, path, elapsed: Math.round(performance.now() - started) });
    let response: Response | undefined;
    try {
      deadline.signal.throwIfAborted();
      onSend?.(baseUrl + path);
      response = await this.#exchange(baseUrl + path, request, key, deadline.signal);
      const { status, headers } = response;
      const clean = (received: string) => hide(received, key);
      const decodeText = (text: string) => decode(status, headers, text, clean);
      const onBroken = (text: string) => request.onBroken?.(decodeText(text));
      const decoded = decodeText(await readText(response, deadline.signal, LARGEST_TEXT, onBroken));
      this.log.response(logged(), decoded, redact);
      const isOdd = decoded.body === undefined || (status >= 300 && status < 400) || status === 404 || status === 405;
      if (isOdd && !PLATFORM.test(baseUrl))
        Object.assign(decoded, { from: baseUrl, to: clean(leadsTo(headers, baseUrl) ?? '') || undefined });
      // Where a server in between adds the key, it is that one which is refused.
      return key === null ? { ...decoded, keyless: PLATFORM.test(baseUrl) ? 'platform' : 'between' } : decoded;
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (isBailOut(error)) throw error;
      const why = deadline.expired ? `no response within ${inUnit(limit, 'requestTimeout')}` : describe(error, redact);
      this.log.failed(logged(), why, redact);
      // Where there is a response, the request arrived; where there is a task, something was started before it.
      const unsent = !task && !response && isUnsent(error);
      const details = { endpoint: path, task, cause: cleanError(error, redact), unsent };
      const Class = isTooLong(error) ? OversizedError : ConnectionError;
      throw tellAdvice(new (deadline.expired ? TimeoutError : Class)(`${path}: ${why}`, details));
    } finally {
      deadline.close();
    }
  }

  async #exchange(url: string, request: ApiRequest, key: string | null, signal: AbortSignal): Promise<Response> {
    const { method = 'POST', body, form, query, init } = request;
    const headers: Record<string, string> = { accept: 'application/json' };
    if (key !== null) headers.authorization = `Bearer ${key}`;
    Object.assign(headers, request.headers);
    if (body !== undefined) headers['content-type'] = 'application/json';
    // Without a key there is a server in between that can tell a request which the browser repeated by itself. The
    // platform never gets this header.
    if (body !== undefined && key === null) headers[REQUEST_ID] = randomId();
    const upload = request.upload && (await uploadOf(request.upload));
    Object.assign(headers, upload?.headers);
    return responseOf(
      this.fetch(url + (query ? `?${new URLSearchParams(query)}` : ''), {
        method,
        // A redirect would carry the key, or a paid request, to a place nobody chose.
        redirect: 'manual',
        signal,
        ...(method === 'POST' ? { body: form ?? jsonBody(JSON.stringify(body)) } : undefined),
        ...init,
        ...upload,
        headers,
      }),
      signal,
    );
  }

  /**
   * Sends a request that may safely be repeated, and returns the body of a successful response. Repeats it after a
   * broken connection, an unreadable response, a 5xx or a rate limit.
   */
  async call(path: string, request: ApiRequest, retries = this.retries()): Promise<unknown> {
    const attempt = async (count: number) => {
      const response = await this.send(path, { ...request, attempt: count });
      const failure = failureOf(response);
      if (failure) throw toError(response, failure, path, request.task, request.body ?? request.query);
      return response.body;
    };
    return retry(attempt, {
      retries,
      shouldRetry: isTransient,
      baseDelay: 500,
      signal: request.signal,
      onRetry: (...retried) => this.log.retrying(request.method ?? 'POST', path, ...retried),
    });
  }
}
