import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isUnsent } from '../../src/http/unsent.js';
import { RunningHub } from '../../src/index.js';
import { listen, nowhere } from '../support/loopback.js';
import { failure } from '../support/watch.js';

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
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
    'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
    'ERR_SSL_TLSV1_UNRECOGNIZED_NAME',
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

  it('is known by a handshake that OpenSSL gave up', () => {
    const refused = 'write EPROTO 80:error:0A00010B:SSL routines:ssl3_get_record:wrong version number';
    expect(isUnsent(coded('EPROTO', { syscall: 'write' }, refused))).toBe(true);
  });

  it('is known when every address that was tried failed, and only then', () => {
    const refused = Object.assign(new Error(''), { code: 'ECONNREFUSED', syscall: 'connect' });
    const reset = Object.assign(new Error(''), { code: 'ECONNRESET', syscall: 'read' });
    const all = (...errors: Error[]) => new TypeError('fetch failed', { cause: new AggregateError(errors) });
    expect([isUnsent(all(refused, refused)), isUnsent(all(refused, reset))]).toEqual([true, false]);
  });
});

describe('a request that may have arrived', () => {
  it.each([
    coded('ECONNRESET'),
    coded('EPIPE', { syscall: 'write' }),
    coded('UND_ERR_SOCKET'),
    coded('UND_ERR_HEADERS_TIMEOUT'),
    // A record that was damaged on a connection that stands.
    coded('ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC'),
    coded('EPROTO', {}, 'write EPROTO error:0A000119:SSL routines::decryption failed or bad record mac'),
    new TypeError('terminated'),
    new TypeError('fetch failed'),
    'not an error',
    undefined,
  ])('stays open: %s', (error) => expect(isUnsent(error)).toBe(false));
});

describe('real connections that are never made', () => {
  const submit = (baseUrl: string) =>
    failure(new RunningHub({ apiKey: 'key', baseUrl, maxRetries: 0 }).submit({ id: 'v/m' }, {}));
  const unsent = { name: 'ConnectionError', unsent: true };

  it('TLS to a server that speaks none', async () => {
    let requests = 0;
    const { url, close } = await listen((_, response) => {
      requests++;
      response.end('{}');
    });
    expect(await submit(url.replace('http:', 'https:'))).toMatchObject(unsent);
    expect(requests).toBe(0);
    await close();
  });

  it('a handshake that the server ends', async () => {
    const server = createTcpServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    expect(await submit(`https://127.0.0.1:${port}`)).toMatchObject(unsent);
    server.close();
  });

  it('nobody listens, and a port that fetch refuses', async () => {
    expect(await submit(await nowhere())).toMatchObject(unsent);
    expect(await submit('http://127.0.0.1:1')).toMatchObject({
      ...unsent,
      message: expect.stringContaining('bad port'),
    });
  });

  it('a connection that breaks after the request says why the outcome is open', async () => {
    const server = createServer((request) => request.socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const error = await submit(`http://127.0.0.1:${port}`);
    expect(error.name).toBe('SubmitOutcomeUnknownError');
    expect(error.message).toMatch(/no response came: fetch failed \(.+\)\. A task may be running/);
    server.close();
  });
});
