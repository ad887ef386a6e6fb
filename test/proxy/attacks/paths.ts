import { ask, assertOurs, assertRefused, HEADERS, INPUT, QUERY, SUBMIT } from './asking.js';
import type { Attack } from './attacks.js';
import { type Reached, rawly, type Target } from './target.js';

const BODY = JSON.stringify(INPUT);

/** A request as bytes, to a path that no `fetch` would send. */
const request = ({ origin }: Target, target: string, { method = 'POST', more = '', body = BODY } = {}) =>
  `${method} ${target} HTTP/1.1\r\nHost: ${new URL(origin).host}\r\nConnection: close\r\nX-Visitor: anna\r\n` +
  `Content-Type: application/json\r\n${more || `Content-Length: ${body.length}\r\n`}\r\n${body}`;

const PATHS: readonly [string, (target: Target) => string][] = [
  ['another model', ({ prefix }) => `${prefix}/openapi/v2/vendor/expensive`],
  ['price preview', ({ prefix }) => `${prefix}/openapi/v2/price-preview/rhart-image-x-official/text-to-image`],
  ['workflow', ({ prefix }) => `${prefix}/openapi/v2/run/workflow/1900000000000000001`],
  ['account', ({ prefix }) => `${prefix}/uc/openapi/accountStatus`],
  ['keys', ({ prefix }) => `${prefix}/openapi/v2/api-key/list`],
  ['dots', ({ prefix }) => `${prefix}/openapi/v2/../../uc/openapi/accountStatus`],
  ['dots before the prefix', ({ prefix }) => `/x/..${prefix}/../openapi/v2/query`],
  ['encoded dots', ({ prefix }) => `${prefix}/openapi/v2/%2e%2e/%2e%2e/uc/openapi/accountStatus`],
  ['encoded dots twice', ({ prefix }) => `${prefix}/openapi/v2/%252e%252e/uc/openapi/accountStatus`],
  ['an encoded slash', ({ prefix }) => `${prefix}/openapi/v2%2Frhart-image-x-official%2Ftext-to-image`],
  ['two slashes', ({ prefix }) => `${prefix}//openapi/v2/query`],
  ['two slashes in front', ({ prefix }) => `//evil.example${prefix}${SUBMIT}`],
  ['a backslash', ({ prefix }) => `${prefix}/openapi/v2\\query`],
  ['capitals', ({ prefix }) => `${prefix}/OPENAPI/V2/QUERY`],
  ['capitals of a platform endpoint', ({ prefix }) => `${prefix}/openapi/v2/Api-Key/list`],
  ['a semicolon', ({ prefix }) => `${prefix}${SUBMIT};x=1`],
  ['an at sign', ({ prefix }) => `${prefix}@evil.example${SUBMIT}`],
  ['a slash at the end', ({ prefix }) => `${prefix}${SUBMIT}/`],
  ['a null byte', ({ prefix }) => `${prefix}${SUBMIT}%00`],
  ['a line break', ({ prefix }) => `${prefix}${SUBMIT}%0d%0aX-Evil:1`],
  ['beside the prefix', () => QUERY],
  ['a longer prefix', ({ prefix }) => `${prefix}s${SUBMIT}`],
  ['a star', () => '*'],
];

const METHODS = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];

const SMUGGLED = (target: Target) => request(target, `${target.prefix}/openapi/v2/vendor/expensive`);

const SMUGGLING: readonly [string, string][] = [
  ['two lengths', 'Content-Length: 5\r\nContent-Length: 40\r\n'],
  ['a length and chunks', `Content-Length: ${BODY.length}\r\nTransfer-Encoding: chunked\r\n`],
  ['chunks in disguise', 'Transfer-Encoding: xchunked\r\nContent-Length: 4\r\n'],
  ['chunks twice', 'Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n'],
  ['a tab before chunks', 'Transfer-Encoding:\tchunked, identity\r\n'],
  ['a folded header', `Content-Length: ${BODY.length}\r\nX-A: b\r\n Transfer-Encoding: chunked\r\n`],
  ['a length that is none', 'Content-Length: +5\r\n'],
];

/** Whatever was answered, nothing but a refusal came: raw answers have their status in the first line. */
function assertNoSuccess(came: string): string {
  if (/^HTTP\/1\.1 2/m.test(came) && came.includes('taskId')) throw new Error(`it passed: ${came.slice(0, 300)}`);
  return came;
}

export const ATTACKS_ON_PATHS: readonly Attack[] = [
  ...PATHS.map(([name, pathOf]): Attack => ({
    area: 'paths',
    name,
    run: async (target) => assertNoSuccess(await rawly(target, request(target, pathOf(target)))),
  })),
  {
    area: 'paths',
    name: 'an address of another host is served as a path, if at all',
    run: async (target) =>
      assertNoSuccess(
        await rawly(target, request(target, `http://evil.example${target.prefix}/openapi/v2/vendor/expensive`)),
      ),
  },
  {
    area: 'paths',
    name: 'a query that is added is not passed on',
    reaches: 1,
    run: async (target) => {
      const answer = await ask(target, `${SUBMIT}?apiKey=mine&path=a&path=b`);
      if (target.reached[0]?.path !== SUBMIT) throw new Error(`it asked for ${target.reached[0]?.path}`);
      return assertOurs(answer, 200);
    },
  },
  ...METHODS.map((method): Attack => ({
    area: 'methods',
    name: method,
    run: async (target) => {
      const came = await rawly(target, request(target, target.prefix + SUBMIT, { method }));
      return assertNoSuccess(came);
    },
  })),
  {
    area: 'methods',
    name: 'another method by a header',
    run: async (target) =>
      assertRefused(await ask(target, SUBMIT, { method: 'GET', headers: { 'x-http-method-override': 'POST' } })),
  },
  ...SMUGGLING.map(([name, more]): Attack => ({
    area: 'smuggling',
    name,
    run: async (target) => {
      const outer = request(target, `${target.prefix}/openapi/v2/vendor/expensive`, { more });
      return assertNoSuccess(
        await rawly(target, outer.replace('Connection: close', 'Connection: keep-alive'), SMUGGLED(target)),
      );
    },
  })),
  {
    area: 'smuggling',
    name: 'a second request behind the first is decided about by itself',
    reaches: 1,
    run: async (target) => {
      const first = request(target, target.prefix + SUBMIT).replace('Connection: close', 'Connection: keep-alive');
      return rawly(target, first + SMUGGLED(target));
    },
  },
  ...(
    [
      ['a key of its own', { authorization: 'Bearer another-key', apikey: 'another' }],
      ['a cookie', { cookie: 'a=b; session=x' }],
      [
        'where it comes from',
        { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'evil.example', forwarded: 'for=1' },
      ],
      ['where it should go', { 'x-original-url': '/uc/openapi/accountStatus', 'x-rewrite-url': QUERY }],
    ] as const
  ).map(([name, headers]): Attack => ({
    area: 'headers',
    name: `${name} is not passed on`,
    reaches: 1,
    run: async (target) => {
      const answer = await ask(target, SUBMIT, { headers });
      const [{ headers: passed, path }] = target.reached as [Reached];
      const names = Object.keys(headers).filter((header) => passed[header] !== undefined && header !== 'authorization');
      if (names.length > 0 || path !== SUBMIT) throw new Error(`passed on: ${names.join()} ${path}`);
      if (!passed.authorization?.startsWith('Bearer canary-')) throw new Error('without the key of the server');
      return assertOurs(answer, 200);
    },
  })),
  ...(
    [
      ['of another origin', { origin: 'https://evil.example' }],
      ['of an origin that is none', { origin: 'null' }],
      ['of another site, as browsers say', { 'sec-fetch-site': 'cross-site' }],
      ['of a neighbor', { 'sec-fetch-site': 'same-site' }],
    ] as const
  ).map(([name, headers]): Attack => ({
    area: 'foreign origins',
    name: `a page ${name}`,
    run: async (target) => assertOurs(await ask(target, SUBMIT, { headers }), 403),
  })),
  {
    area: 'foreign origins',
    name: 'a page of another origin that asks first',
    run: async (target) => {
      const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
      const answer = await ask(target, SUBMIT, { method: 'OPTIONS', headers, body: null });
      if (answer.headers.get('access-control-allow-origin')) throw new Error('it may');
      return answer.all;
    },
  },
  {
    area: 'visitors',
    name: 'nobody',
    run: async ({ origin, prefix }) => {
      const { 'content-type': type } = HEADERS;
      const answer = await fetch(origin + prefix + SUBMIT, {
        method: 'POST',
        headers: { 'content-type': type },
        body: BODY,
      });
      if (answer.status !== 401) throw new Error(`status ${answer.status}`);
      return answer.text();
    },
  },
];
