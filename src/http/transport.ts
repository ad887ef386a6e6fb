import { jsonBody } from '#platform';
import { abortable } from '../async/abort.js';
import { type Answer, decode, failureOf, text } from './response.js';
import { backOff, delay } from '../async/delay.js';
import { AuthenticationError } from '../errors/authentication.js';
import { RunningHubError } from '../errors/base.js';
import { toError } from '../errors/classify.js';
import { ConnectionError } from '../errors/connection.js';
import { cleanError, hide, redactor } from './redact.js';
import { openScope } from '../async/deadline.js';
import type { Task } from '../task/task.js';

/** Where the client writes what it does. Every text is free of secrets. `console` fits. */
export interface Logger {
  debug?(message: string): void;
  warn?(message: string): void;
}

export type ApiKey = string | null | (() => string | null | Promise<string | null>);

export interface TransportOptions {
  readonly apiKey: ApiKey;
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  /** Longest time for one request, in milliseconds. */
  readonly requestTimeout: number;
  readonly logger?: Logger | undefined;
}

export interface Request {
  readonly method?: 'GET' | 'POST';
  readonly body?: unknown;
  readonly form?: FormData;
  /** Kept out of the path, so that it shows in no error. */
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The task the request is about, for the error. */
  readonly task?: Task | undefined;
  /** Milliseconds that the request may take beyond the limit for every request. */
  readonly extraTime?: number | undefined;
  /** Called when the request leaves: from here on the platform may act on it. */
  readonly onSend?: () => void;
  readonly init?: RequestInit | undefined;
}

// Failures that happen before a byte of the request is written. ECONNRESET and the like are not among them.
const UNSENT =
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|ConnectionRefused|FailedToOpenSocket)$/;

// Deno gives no code, but names the stage.
const UNSENT_IN_DENO = /client error \(Connect\)/;

function isUnsent(error: unknown): boolean {
  for (let e = error, depth = 0; e instanceof Error && depth < 5; e = e.cause, depth++) {
    if (UNSENT.test(String((e as { code?: unknown }).code)) || UNSENT_IN_DENO.test(e.message)) return true;
  }
  return false;
}

/** Sends requests with the key, and lets the key out nowhere else. */
export class Transport {
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  get baseUrl(): string {
    return this.#options.baseUrl;
  }

  /** Fetches an address outside the API, without the key. */
  download(url: string, init?: RequestInit): Promise<Response> {
    return this.#options.fetch(url, init);
  }

  async key(): Promise<string | null> {
    const { apiKey } = this.#options;
    const key = typeof apiKey === 'function' ? await apiKey() : apiKey;
    // The runtime quotes a header value that it refuses, so such a key must not reach it. Quotes and backslashes are
    // written differently in JSON, where the key would not be found again to be hidden.
    if (key !== null && !/^[!#-[\]-~]+$/.test(key ?? '')) {
      throw new AuthenticationError(
        'The API key is empty or has characters that no key has, such as spaces or line breaks.',
      );
    }
    return key;
  }

  /**
   * Sends one request and decodes the answer, whatever its status.
   *
   * @throws ConnectionError when no complete answer came; the caller's abort reason when that was the cause.
   */
  async send(
    path: string,
    { method = 'POST', body, form, query, signal, task, extraTime = 0, onSend, init }: Request,
  ): Promise<Answer> {
    signal?.throwIfAborted();
    const { baseUrl, fetch, requestTimeout } = this.#options;
    const key = await abortable(this.key(), signal);
    const redact = redactor(key);
    const limit = requestTimeout + extraTime;
    const scope = openScope(limit, signal);
    const headers: Record<string, string> = { accept: 'application/json' };
    if (key !== null) headers.authorization = `Bearer ${key}`;
    if (body !== undefined) headers['content-type'] = 'application/json';
    const started = Date.now();
    try {
      scope.signal.throwIfAborted();
      onSend?.();
      // A fetch that somebody replaced may not heed the signal.
      const response = await abortable(
        fetch(baseUrl + path + (query ? `?${new URLSearchParams(query)}` : ''), {
          method,
          headers,
          // A redirect would carry the key, or a paid request, to a place nobody chose.
          redirect: 'manual',
          signal: scope.signal,
          ...(method === 'POST' ? { body: form ?? jsonBody(JSON.stringify(body)) } : undefined),
          ...init,
        }),
        scope.signal,
      );
      const received = await abortable(response.text(), scope.signal);
      const answer = decode(response.status, response.headers, hide(received, key));
      this.#log('debug', `${method} ${redact(path)} ${response.status} ${Date.now() - started} ms`);
      return answer;
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      const why = scope.expired ? `no answer within ${limit} ms` : redact(describe(error));
      this.#log('warn', `${method} ${redact(path)} failed: ${why}`);
      const cause = cleanError(error, redact);
      throw new ConnectionError(`${path}: ${why}`, { endpoint: path, task, cause }, isUnsent(error));
    } finally {
      scope.close();
    }
  }

  // A logger that throws must not make an answered submit look like a lost one.
  #log(level: keyof Logger, message: string): void {
    try {
      this.#options.logger?.[level]?.(message);
    } catch {
      // Whatever is wrong with the logger is not this call's business.
    }
  }

  /**
   * Sends a request that may safely be repeated, and returns the body of a successful answer. Repeats it after a broken
   * connection, an unreadable answer, a 5xx or a rate limit.
   */
  async call(path: string, request: Request, retries = 3): Promise<unknown> {
    for (let attempt = 0; ; attempt++) {
      try {
        const answer = await this.send(path, request);
        const failure = failureOf(answer);
        if (failure) throw toError(answer, failure, path, request.task);
        return answer.body;
      } catch (error) {
        if (!isTransient(error) || attempt >= retries) throw error;
        await delay(Math.max(backOff(attempt, 500), error.retryAfter ?? 0), request.signal);
      }
    }
  }
}

/** Whether the same request may succeed later without a change. */
export function isTransient(error: unknown): error is RunningHubError {
  return error instanceof RunningHubError && /^(Connection|Server|RateLimit)Error$/.test(error.name);
}

// fetch says only "fetch failed" or "terminated"; the reason is in the cause.
function describe(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return String(error);
  const inner = error.cause instanceof Error && depth < 5 ? describe(error.cause, depth + 1) : '';
  const own = error.message || text((error as { code?: unknown }).code) || error.name;
  return inner && inner !== own ? `${own} (${inner})` : own;
}
