/** Codes of failures before a byte of the request was written. `ECONNRESET` and the like are not among them. */
const CODES =
  /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED)$/;

/** Codes of Bun, which has no system error behind them. */
const CODES_OF_BUN = /^(ConnectionRefused|FailedToOpenSocket|DNSResolveFailed)$/;

/** Codes of OpenSSL for a certificate that was not accepted, as Node and Bun pass them on. */
const CERTIFICATES = /^(CERT_|CRL_|UNABLE_TO_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|ERROR_IN_C\w+_FIELD$)/;

/**
 * What OpenSSL says when a handshake fails. A connection that stands can fail inside OpenSSL, too, with a record that
 * was damaged on the way, for example; then the request may have arrived.
 */
const HANDSHAKE =
  /version|handshake|protocol|certificate|unknown.ca|cipher|unrecognized.name|http.request|https.proxy|packet.length|key.too.small|insufficient.security|missing.extension/i;

/** What Node and Deno throw. Another error with such a text may quote a server, whose word is no proof. */
const RUNTIME = /^(fetch failed$|error sending request|client error)/;

/** Failures that only their text tells: Deno names the stage, Node a proxy and a port that `fetch` refuses. */
const MESSAGES = /client error \(Connect\)|before secure TLS connection was established|when HTTP Tunneling|^bad port$/;

function isUnsentItself(error: Error, isOfRuntime: boolean): boolean {
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (syscall === 'connect' || syscall === 'getaddrinfo') return true;
  if (isOfRuntime && MESSAGES.test(error.message)) return true;
  if (typeof code !== 'string') return false;
  if (code === 'EPROTO') return HANDSHAKE.test(error.message);
  if (code.startsWith('ERR_SSL_')) return HANDSHAKE.test(code);
  return CODES.test(code) || CODES_OF_BUN.test(code) || CERTIFICATES.test(code);
}

/**
 * Whether an error of `fetch` proves that the request never left: the connection was never made, or its handshake
 * failed. The reason is in a cause, and where several addresses were tried, in each of several errors.
 */
export function isUnsent(error: unknown): boolean {
  return isUnsentAt(error, error instanceof TypeError && RUNTIME.test(error.message), 0);
}

function isUnsentAt(error: unknown, isOfRuntime: boolean, depth: number): boolean {
  if (!(error instanceof Error) || depth > 4) return false;
  if (isUnsentItself(error, isOfRuntime)) return true;
  const tried: unknown = (error as { errors?: unknown }).errors;
  if (Array.isArray(tried) && tried.length > 0) return tried.every((one) => isUnsentAt(one, isOfRuntime, depth + 1));
  return isUnsentAt(error.cause, isOfRuntime, depth + 1);
}
