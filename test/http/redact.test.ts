import * as fc from 'fast-check';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { cleanError, hide, redactor } from '../../src/http/redact.js';

/** Name of the token in the address of the progress socket. */
const TOKEN = 'Rh-Comfy-Auth';

const key = fc.stringMatching(/^[\w.~-]{8,40}$/);

describe('redactor', () => {
  it('lets no key through, wherever it stands', () => {
    fc.assert(
      fc.property(key, fc.array(fc.string(), { minLength: 2, maxLength: 6 }), (secret, parts) => {
        // A part may not contain the key by accident, nor complete a mark that stands in for it.
        const around = parts.map((part) => part.replaceAll(secret, ''));
        expect(redactor(secret)(around.join(secret))).not.toContain(secret);
      }),
    );
  });

  it('hides credentials that are not the key, and leaves what is around them', () => {
    const hidden = redactor(null);
    expect(hidden('GET /a?apiKey=abc123&x=1')).toBe('GET /a?apiKey=[redacted]&x=1');
    expect(hidden('{"apikey": "abc123", "x": 1}')).toBe('{"apikey": "[redacted]", "x": 1}');
    expect(hidden('Authorization: Bearer abc.123')).toBe('Authorization: Bearer [redacted]');
    expect(hidden('sent Bearer abc.123 to it')).toBe('sent Bearer [redacted] to it');
    expect(hidden('Bearer ab+cd/ef==, then')).toBe('Bearer [redacted], then');
    expect(hidden('https://b.example/f.png?q-sign-algorithm=sha1&q-signature=0123')).toBe(
      'https://b.example/f.png?q-sign-algorithm=[redacted]&q-signature=[redacted]',
    );
    expect(hidden('?X-Amz-Signature=0123&X-Amz-Credential=AKIA')).toBe(
      '?X-Amz-Signature=[redacted]&X-Amz-Credential=[redacted]',
    );
    const socket = (token: string) => `wss://s.example/ws?${TOKEN}=${token}&clientId=7`;
    expect(hidden(socket('abc'))).toBe(socket('[redacted]'));
    expect(hidden('https://www.runninghub.ai/proxy/abc123/prompt and /proxy-plus/abc123')).toBe(
      'https://www.runninghub.ai/proxy/[redacted]/prompt and /proxy-plus/[redacted]',
    );
  });

  it('leaves ordinary text alone', () => {
    const text = 'The prompt has 5 tokens too many; the proxy is fine. Task 1900000000000000301 [1007]';
    expect(redactor(null)(text)).toBe(text);
    expect(redactor('key-of-somebody')(text)).toBe(text);
    for (const empty of ['/a?apiKey=&x=1', '{"apiKey":""}', 'GET /proxy/ failed'])
      expect(redactor(null)(empty)).toBe(empty);
  });
});

describe('hide', () => {
  it('hides a key, but not a word that happens to be called one', () => {
    expect(hide('a 12345678 b', '12345678')).toBe('a [redacted] b');
    expect(hide('a 1234567 b', '1234567')).toBe('a 1234567 b');
    expect(hide('a test b', null)).toBe('a test b');
    expect(hide('https://b.example/f.png?q-signature=0123', '12345678')).toBe(
      'https://b.example/f.png?q-signature=0123',
    );
  });
});

describe('cleanError', () => {
  const secret = 'canary-0123456789';
  const redact = redactor(secret);

  it('copies message, name, code and stack without the key, and nothing else', () => {
    const error = Object.assign(new TypeError(`failed with ${secret}`), {
      code: 'ECONNRESET',
      config: { headers: { authorization: secret } },
    });
    const copy = cleanError(error, redact) as Error & { code: string };
    expect(copy).toMatchObject({ name: 'TypeError', message: 'failed with [redacted]', code: 'ECONNRESET' });
    expect(copy).not.toHaveProperty('config');
    expect(copy).not.toHaveProperty('cause');
    expect(copy.stack).toContain('redact.test');
    expect(inspect(copy, { depth: Infinity, showHidden: true })).not.toContain(secret);
  });

  it('follows causes, but not for ever', () => {
    const loop = new Error(secret);
    loop.cause = loop;
    const texts: string[] = [];
    for (let e = cleanError(loop, redact); e instanceof Error; e = e.cause) texts.push(e.message);
    expect(texts).toEqual(Array.from({ length: 5 }, () => '[redacted]'));
  });

  it('keeps text, and drops what is neither text nor an error', () => {
    expect(cleanError(`why ${secret}`, redact)).toBe('why [redacted]');
    expect(cleanError({ headers: secret }, redact)).toBeUndefined();
    expect(cleanError(new Error('outer', { cause: { headers: secret } }), redact)).toMatchObject({ cause: undefined });
  });

  it('copes with errors that have odd parts', () => {
    const error = Object.assign(new Error('x'), { code: 7, stack: undefined });
    expect(cleanError(error, redact)).toMatchObject({ message: 'x', stack: '' });
    expect(cleanError(error, redact)).not.toHaveProperty('code');
  });
});
