import type { Client } from 'openapi-fetch';
import type { paths } from '../../generated/paths.gen.js';
import type { OptionType } from '../async/option-types.js';
import { assertType, isRecord } from '../async/read-options.js';
import { reading } from '../async/reading.js';
import { assertMethod } from './operations.js';

/** The methods that the library has. */
const ALL = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

type Call = (path: unknown, init?: unknown) => Promise<unknown>;

// A path that is none would be sent to the root of the site, or to another host.
const PATH: OptionType = [
  (value) => typeof value === 'string' && /^\/[^/]/.test(value),
  "the path of an endpoint, such as '/openapi/v2/query'",
];

const METHOD: OptionType = [(value) => typeof value === 'string' && value !== '', "a method, such as 'POST'"];

const RECORD: OptionType = [isRecord, 'an object'];

/** The client, whose calls are refused as everywhere else where the library would fail in words of its own. */
export function checked(api: Client<paths>): Client<paths> {
  const request = api.request as (method: unknown, ...given: Parameters<Call>) => Promise<unknown>;
  const calls = ALL.map((method) => [method, checkedCall(api[method] as Call, method)] as const);
  return {
    ...api,
    ...Object.fromEntries(calls),
    async request(method: unknown, ...given: Parameters<Call>) {
      assertType(method, 'method', METHOD);
      return checkedCall((...same) => request(method, ...same), method as string)(...given);
    },
  } as Client<paths>;
}

function checkedCall(call: Call, method: string): Call {
  return async (path, init) => {
    assertType(path, 'path', PATH);
    assertOptional(init, 'init');
    assertOptional(
      reading('params', () => (init as { params?: unknown } | undefined)?.params),
      'params',
    );
    assertMethod(method.toUpperCase());
    return call(path, init);
  };
}

function assertOptional(value: unknown, field: string): void {
  if (value !== undefined) assertType(value, field, RECORD);
}
