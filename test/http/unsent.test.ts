import { describe, expect, it } from 'vitest';
import { isUnsent } from '../../src/http/unsent.js';

const coded = (code: string, fields: object = {}, message = code) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code, ...fields }) });

describe('a request that never left', () => {
  it.each([
    'ENOTFOUND',
    'EAI_AGAIN',
    'EAI_FAIL',
    'ECONNREFUSED',
    'UND_ERR_CONNECT_TIMEOUT',
    'CERT_HAS_EXPIRED',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'HOSTNAME_MISMATCH',
    'INVALID_CA',
    'CRL_HAS_EXPIRED',
    'ERROR_IN_CERT_NOT_AFTER_FIELD',
    'ConnectionRefused',
    'FailedToOpenSocket',
  ])('is known by the code %s', (code) => expect(isUnsent(coded(code))).toBe(true));

  it.each(['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'ECONNRESET', 'EACCES', 'EADDRNOTAVAIL'])(
    'is known by the call that failed with %s',
    (code) => {
      expect(isUnsent(coded(code, { syscall: 'connect' }))).toBe(true);
      expect(isUnsent(coded(code, { syscall: 'getaddrinfo' }))).toBe(true);
      expect(isUnsent(coded(code, { syscall: 'read' }))).toBe(false);
      expect(isUnsent(coded(code, { syscall: 'write' }))).toBe(false);
    },
  );

  it.each([
    'error sending request for url: client error (Connect): tcp connect error',
    'Client network socket disconnected before secure TLS connection was established',
    'Proxy response (407) !== 200 when HTTP Tunneling',
    'bad port',
  ])('is known by the text "%s"', (message) => {
    expect(
      isUnsent(new TypeError('fetch failed', { cause: new Error('wrapped', { cause: new Error(message) }) })),
    ).toBe(true);
  });

  it('is known by the port that Deno refuses, when Deno itself says so', () => {
    const message = 'Fetch failed: Requests to port 6000 are blocked';
    expect(isUnsent(new TypeError(message))).toBe(true);
    expect(isUnsent(new Error(message))).toBe(false);
    expect(isUnsent(new TypeError(`it said: ${message}`))).toBe(false);
    expect(isUnsent(new TypeError('Fetch failed: something else'))).toBe(false);
  });

  it('is known when every address that was tried failed, and only then', () => {
    const refused = Object.assign(new Error(''), { code: 'ECONNREFUSED', syscall: 'connect' });
    const reset = Object.assign(new Error(''), { code: 'ECONNRESET', syscall: 'read' });
    const all = (...errors: Error[]) => new TypeError('fetch failed', { cause: new AggregateError(errors) });
    expect([isUnsent(all(refused, refused)), isUnsent(all(refused, reset))]).toEqual([true, false]);
    expect(isUnsent(new AggregateError([], '', { cause: refused }))).toBe(true);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('is known by a reason behind %i others, and five are looked at', (others) => {
    const reason: Error = Object.assign(new Error(''), { code: 'ECONNREFUSED' });
    const caused = Array.from({ length: others }).reduce((cause: Error) => new Error('', { cause }), reason);
    const tried = Array.from({ length: others }).reduce((error: Error) => new AggregateError([error]), reason);
    expect([isUnsent(caused), isUnsent(tried)]).toEqual([others < 5, others < 5]);
  });
});

describe('a request that may have arrived', () => {
  it.each([
    coded('ECONNRESET'),
    coded('EPIPE', { syscall: 'write' }),
    coded('UND_ERR_SOCKET'),
    coded('UND_ERR_HEADERS_TIMEOUT'),
    // What OpenSSL says of a connection that stands, when a record of another version, plain text or an alert comes.
    coded('ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC'),
    coded('ERR_SSL_WRONG_VERSION_NUMBER'),
    coded('ERR_SSL_PACKET_LENGTH_TOO_LONG'),
    coded('ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE'),
    coded('EPROTO', {}, 'write EPROTO error:0A000119:SSL routines::decryption failed or bad record mac'),
    coded('EPROTO', { syscall: 'write' }, 'write EPROTO 80:error:0A00010B:SSL routines:ssl3_get_record:wrong version'),
    // What Bun says of every error of TLS, also in the middle of a response.
    Object.assign(new TypeError('The TLS handshake failed. Does the server speak TLS on this port?'), {
      code: 'EPROTO',
    }),
    // Nothing is known of what is only called like one of the reasons.
    coded('XECONNREFUSED'),
    coded('ECONNREFUSED2'),
    coded('XConnectionRefused'),
    coded('ConnectionRefusedLater'),
    coded('NO_CERT_HAS_EXPIRED'),
    coded('ERROR_IN_CERT_NOT_AFTER_FIELDS'),
    coded('', { code: ['ECONNREFUSED'] }),
    // No address was tried, so none is known to have failed.
    new TypeError('fetch failed', { cause: new AggregateError([]) }),
    // What a server may have said, or what a `fetch` that is none of the runtime quotes.
    new TypeError('the page says: fetch failed', { cause: new Error('bad port') }),
    new TypeError('fetch failed in the middle', { cause: new Error('bad port') }),
    new TypeError('fetch failed', { cause: new Error('a bad port') }),
    new TypeError('fetch failed', { cause: new Error('bad port of call') }),
    new TypeError('Fetch failed: Fetch failed: Requests to port 6000 are blocked'),
    new TypeError('Fetch failed: Requests to port 6000 are blocked by a page'),
    new TypeError('terminated'),
    new TypeError('fetch failed'),
    'not an error',
    undefined,
  ])('stays open: %s', (error) => expect(isUnsent(error)).toBe(false));
});
