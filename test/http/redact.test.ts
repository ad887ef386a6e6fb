import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { cleanError, hide, redactor } from '../../src/http/redact.js';

/** Name of the token in the address of the progress socket. */
const TOKEN = 'Rh-Comfy-Auth';

describe('redactor', () => {
  it('hides credentials that are not the key, and leaves what is around them', () => {
    const hidden = redactor(null);
    expect(hidden('GET /a?apiKey=abc123&x=1')).toBe('GET /a?apiKey=[redacted]&x=1');
    expect(hidden('{"apikey": "abc123", "x": 1}')).toBe('{"apikey": "[redacted]", "x": 1}');
    expect(hidden('Authorization: Bearer abc.123')).toBe('Authorization: Bearer [redacted]');
    expect(hidden('Authorization: Bearer  abc.123')).toBe('Authorization: Bearer  [redacted]');
    expect(hidden('sent Bearer abc.123 to it')).toBe('sent Bearer [redacted] to it');
    expect(hidden('Bearer ab+cd/ef==, then')).toBe('Bearer [redacted], then');
    expect(hidden('sent Bearer  \tabc.123')).toBe('sent Bearer  \t[redacted]');
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

  it('leaves the word alone that stands for no key', () => {
    const redact = redactor(null);
    expect(redact('`apiKey: null` is for a page')).toBe('`apiKey: null` is for a page');
    expect(redact('apiKey: null-secret, token=nullable')).toBe('apiKey: [redacted], token=[redacted]');
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

describe('an echo of the key', () => {
  const secret = `Ab1=&<>'%+/;:~-_z`;
  const NAMES: Record<string, string> = {
    '=': 'equals',
    '<': 'lt',
    '>': 'gt',
    "'": 'apos',
    '%': 'percnt',
    '+': 'plus',
    '/': 'sol',
    ':': 'colon',
    '-': 'hyphen',
    _: 'lowbar',
  };
  const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(2, '0');
  const each = (form: (character: string) => string) => Array.from(secret, form).join('');
  const special = (form: (character: string) => string) => secret.replace(/[^\w~-]/g, form);

  it.each([
    ['as it is', secret],
    ['as Gson writes it', special((c) => `\\u00${hex(c)}`)],
    ['as Gson writes it, in capitals', special((c) => `\\u00${hex(c).toUpperCase()}`)],
    ['with every character escaped', each((c) => `\\u00${hex(c)}`)],
    ['escaped as JSON in JSON', special((c) => `\\\\u00${hex(c)}`)],
    ['in an address', encodeURIComponent(secret)],
    ['in an address, in small letters', special((c) => `%${hex(c)}`)],
    ['in an address in an address', encodeURIComponent(encodeURIComponent(secret))],
    [
      'in a page',
      secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#39;'),
    ],
    ['in a page, by numbers', each((c) => `&#${c.charCodeAt(0)};`)],
    ['in a page, by hexadecimal numbers', each((c) => `&#x${hex(c)};`)],
    ['in a page in a page, by numbers', each((c) => `&amp;amp;#${c.charCodeAt(0)};`)],
    ['in a page in a page, by hexadecimal numbers', special((c) => `&amp;#x${hex(c)};`)],
    ['in a page in the JSON of Go, by numbers', special((c) => `\\u0026#${c.charCodeAt(0)};`)],
    ['in a page in the JSON of Go', secret.replaceAll('&', '\\u0026amp;').replaceAll('<', '\\u0026lt;')],
    ['in a page in JSON in JSON', secret.replaceAll('&', '\\\\u0026amp;amp;').replaceAll("'", '\\\\u0026#39;')],
    ['as PHP writes it', secret.replace('/', '\\/')],
    ['as PHP writes it in JSON', secret.replace('/', '\\\\\\/')],
    ['as JavaScript writes it', special((c) => `\\x${hex(c)}`)],
    [
      'in a page, by names',
      secret.replaceAll('&', '&amp;').replace(/[=<>'%+/;:\-_](?!mp;)/g, (c) => (c === ';' ? c : `&${NAMES[c]};`)),
    ],
    ['in small letters', secret.toLowerCase()],
  ])('is hidden %s', (_, echo) => {
    expect(hide(`before ${echo} after`, secret)).toBe('before [redacted] after');
    expect(redactor(secret)(`${echo}${echo}`)).toBe('[redacted][redacted]');
  });

  it('is hidden in JSON, however small the number of a character is', () => {
    expect(hide('a \\u0009tab-in-a-key b', '\ttab-in-a-key')).toBe('a [redacted] b');
  });

  it('is hidden in a page by every name that a character has', () => {
    const punctuation = "!#$%&'()*+,-./:;<=>?@[]^_`{|}~";
    const names =
      'excl num dollar percnt amp apos lpar rpar ast plus comma hyphen period sol colon semi lt equals gt quest ' +
      'commat lsqb rsqb hat lowbar grave lcub verbar rcub tilde';
    const others = {
      '*': ['midast'],
      '-': ['dash', 'minus'],
      '[': ['lbrack'],
      ']': ['rbrack'],
      _: ['underbar'],
      '`': ['diacriticalgrave'],
      '{': ['lbrace'],
      '|': ['vert', 'verticalline'],
      '}': ['rbrace'],
    };
    expect(
      hide(
        names.replace(/\w+ ?/g, (name) => `&${name.trim()};`),
        punctuation,
      ),
    ).toBe('[redacted]');
    for (const [character, more] of Object.entries(others)) {
      for (const name of more) expect(hide(`a-key-of&${name};nine`, `a-key-of${character}nine`)).toBe('[redacted]');
    }
  });

  it('is not taken for one when a character differs', () => {
    const other = secret.replace('=', '-');
    expect(hide(other, secret)).toBe(other);
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

  it('cleans the name and the code, and cuts what is too long', () => {
    const error = Object.assign(new Error('x'.repeat(20_000)), { code: `E_${secret}`, name: `Bad ${secret}` });
    const copy = cleanError(error, redact) as Error & { code: string };
    expect(copy).toMatchObject({ name: 'Bad [redacted]', code: 'E_[redacted]' });
    expect(copy.message).toMatch(/^x{4000}… \(the first 4000 of 20000 characters\)$/);
    expect(copy.stack!.length).toBeLessThan(5000);
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
