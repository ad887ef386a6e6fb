import { neverConnected } from '#platform';
import { isError } from '../errors/is-error.js';
import { readThrown } from '../errors/thrown.js';

/** Codes of failures before a byte of the request was written. `ECONNRESET` and the like are not among them. */
const CODES =
  /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED)$/;

/** Codes of Bun, which has no system error behind them. */
const CODES_OF_BUN = /^(ConnectionRefused|FailedToOpenSocket|DNSResolveFailed)$/;

/** Codes of OpenSSL for a certificate that was not accepted, as Node and Bun pass them on. */
const CERTIFICATES = /^(CERT_|CRL_|UNABLE_TO_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|ERROR_IN_C\w+_FIELD$)/;

/** What Node and Deno throw. Another error with such a text may quote a server, whose word is no proof. */
const RUNTIME = /^(fetch failed$|Fetch failed: |error sending request|client error)/;

/** Failures that only their text tells: Deno names the stage, Node a proxy and a port that `fetch` refuses. */
const MESSAGES = /client error \(Connect\)|before secure TLS connection was established|when HTTP Tunneling|^bad port$/;

/** What Deno says of a port that `fetch` refuses. */
const BLOCKED_PORT = /^Fetch failed: Requests to port \d+ are blocked$/;

function isUnsentItself(error: Error, isOfRuntime: boolean): boolean {
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (syscall === 'connect' || syscall === 'getaddrinfo' || neverConnected(error)) return true;
  if (isOfRuntime && (MESSAGES.test(error.message) || BLOCKED_PORT.test(error.message))) return true;
  if (typeof code !== 'string') return false;
  return CODES.test(code) || CODES_OF_BUN.test(code) || CERTIFICATES.test(code);
}

/**
 * Whether an error of `fetch` proves that the request never left: the connection was never made, or its handshake
 * failed. The reason is in a cause, and where several addresses were tried, in each of several errors.
 *
 * What TLS libraries call an error proves nothing. A record that is damaged on a connection that stands is a wrong
 * version to OpenSSL, too, and Bun calls every error of TLS a failed handshake, even one in the middle of a response.
 * An error that comes after `fetch` has given a response is not for this function.
 */
export function isUnsent(error: unknown): boolean {
  const isOfRuntime = (thrown: unknown) =>
    isError(thrown) && thrown.name === 'TypeError' && RUNTIME.test(thrown.message);
  return readThrown(() => isUnsentAt(error, isOfRuntime(error), 0), false);
}

function isUnsentAt(error: unknown, isOfRuntime: boolean, depth: number): boolean {
  if (!isError(error) || depth > 4) return false;
  if (isUnsentItself(error, isOfRuntime)) return true;
  const tried: unknown = (error as { errors?: unknown }).errors;
  if (Array.isArray(tried) && tried.length > 0) return tried.every((one) => isUnsentAt(one, isOfRuntime, depth + 1));
  return isUnsentAt(error.cause, isOfRuntime, depth + 1);
}
