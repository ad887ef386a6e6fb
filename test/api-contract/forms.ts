import type { SentRequest } from '../answers/sent-request.js';
import type { Contract } from './contract.js';
import type { SpecOperation } from './platform-spec.js';

const headers = { authorization: 'Bearer any' };

/** A request of the contract as it is sent to an operation. */
export function sentTo(operation: SpecOperation, base: Contract['request'], change: Partial<Contract['request']> = {}) {
  const { path = '', query, ...rest } = { headers, ...base, ...change };
  // A changed body takes the place of the other, in whatever form it is given.
  if (change.text) delete (rest as { body?: object }).body;
  const search = query ? `?${new URLSearchParams(query)}` : '';
  const request: SentRequest = {
    ...rest,
    request: `${operation.method} ${operation.path.replace(/\{\w+\}/, path)}${search}`,
  };
  return request;
}

/** The same request in the other forms in which clients send it, which all have to be taken. */
export function formsOf(request: Contract['request']): Record<string, Partial<Contract['request']>> {
  const text = JSON.stringify(request.body ?? {});
  // Ids of 19 digits, as languages with such numbers send them.
  const numbers = text.replaceAll(/"(\d{19}|<\w+>)"/g, '$1');
  const nodes = text.replaceAll(/"nodeId":"(\d+)"/g, '"nodeId":$1');
  return {
    'as documented': {},
    ...(numbers !== text && { 'ids as numbers': { text: numbers } }),
    ...(nodes !== text && { 'ids of nodes as numbers': { text: nodes } }),
    ...('nodeInfoList' in (request.body ?? {}) && {
      'null for a list': { body: { ...request.body, nodeInfoList: null } },
    }),
    ...('apiKey' in (request.body ?? {}) && { 'the key in the header alone': { body: withoutKey(request.body!) } }),
  };
}

const withoutKey = (body: object) => Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'apiKey'));

/** What an answer lacks of the form that an example has: fields, or fields of another type. Null may stand for any. */
export function lacking(answer: unknown, example: unknown, at = ''): string[] {
  if (example === null || (answer === null && at !== '')) return [];
  if (!isAlike(answer, example)) return [`${at} is ${typeOf(answer)} instead of ${typeOf(example)}`];
  if (Array.isArray(example) && Array.isArray(answer)) {
    return example.length > 0 && answer.length > 0 ? lacking(answer[0], example[0], `${at}[0]`) : [];
  }
  if (typeof example !== 'object') return [];
  const given = answer as Readonly<Record<string, unknown>>;
  return Object.entries(example).flatMap(([name, value]) =>
    name in given ? lacking(given[name], value, `${at}.${name}`) : [`${at}.${name} is missing`],
  );
}

// The platform writes its counters and ids as numbers here and as text there.
const isCount = (value: unknown) => typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));

const isAlike = (answer: unknown, example: unknown) =>
  typeOf(answer) === typeOf(example) || (isCount(answer) && isCount(example));

const typeOf = (value: unknown) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

type Answer = Readonly<Record<string, unknown>>;

/** Flat answers tell a failure by `errorCode`, the others by `code`. */
export const codeOf = ({ errorCode, code }: Answer): unknown => errorCode ?? code;

export const isGood = (answer: Answer): boolean => codeOf(answer) === '' || codeOf(answer) === 0;
