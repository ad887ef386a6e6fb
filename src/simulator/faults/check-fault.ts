import { amountOf, FLAG, NAME, oneOf, required, TEXT, wholeNumber } from '../../async/option-kinds.js';
import { assertOptions, assertTypes, type OptionType } from '../../async/option-types.js';
import { isRecord } from '../../async/read-options.js';
import { InputError } from '../../errors/input.js';
import { show } from '../../json/show.js';
import { isObject, isThenable } from '../../json/values.js';
import { OPERATIONS } from '../endpoints/routes.js';
import type { Fault, FaultTarget } from './fault.js';

/** The statuses of responses that cannot have a body. */
const WITHOUT_BODY = new Set<unknown>([204, 205, 304]);

const isStatus = (value: unknown) => Number.isInteger(value) && (value as number) >= 200 && (value as number) <= 599;
const isOperation = (value: unknown) => OPERATIONS.includes(value as string);

const STATUS: OptionType = [isStatus, 'an HTTP status from 200 to 599'];
const CODE: OptionType = [
  (value) => /^\d+$/.test(typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''),
  'a code of the platform, such as 421 or "1501"',
];

const TARGET: Record<keyof FaultTarget, OptionType> = {
  on: [
    // Of any realm.
    (value) => isOperation(value) || Object.prototype.toString.call(value) === '[object RegExp]',
    `a regular expression for the path, or ${oneOf(OPERATIONS)[1]}`,
  ],
  times: wholeNumber(1),
};

/** Type of fault → its fields. */
const TYPES: { readonly [Type in Fault['type']]: Record<keyof Extract<Fault, { type: Type }>, OptionType> } = {
  network: { type: TEXT, ...TARGET, accepted: FLAG, code: NAME },
  status: {
    type: TEXT,
    ...TARGET,
    accepted: FLAG,
    status: required(STATUS),
    body: [isBody, 'text, or a value that can be written as JSON'],
    headers: [isHeaders, 'an object with valid names and texts, such as { "retry-after": "7" }'],
  },
  html: {
    type: TEXT,
    ...TARGET,
    accepted: FLAG,
    status: [(value) => isStatus(value) && !WITHOUT_BODY.has(value), 'an HTTP status whose response has a body'],
  },
  delay: {
    type: TEXT,
    ...TARGET,
    accepted: FLAG,
    ms: required(amountOf('milliseconds')),
  },
  truncate: { type: TEXT, ...TARGET, bytes: wholeNumber(0), broken: FLAG },
  reject: { type: TEXT, ...TARGET, code: required(CODE), message: TEXT },
  fail: { type: TEXT, ...TARGET, code: required(CODE), message: TEXT, failedReason: [isObject, 'an object'] },
};

/**
 * Checks a fault when it is ordered: a misspelt one would never act, and the test that ordered it would still pass.
 *
 * @throws InputError that names the field, and what is allowed.
 */
export function assertFault(fault: unknown): asserts fault is Fault {
  if (!isObject(fault) || isThenable(fault)) {
    throw new InputError(`\`fault\` is ${show(fault)}. It must be an object, such as { type: 'network' }.`, {
      field: 'fault',
    });
  }
  assertTypes(fault, { type: required(oneOf(Object.keys(TYPES))) });
  const type = fault.type as Fault['type'];
  assertOptions(fault, TYPES[type], { field: 'fault', none: `A fault of the type "${type}" has no field` });
  if (fault.body !== undefined && WITHOUT_BODY.has(fault.status)) {
    throw new InputError(`A response with status ${String(fault.status)} has no \`body\`.`, { field: 'body' });
  }
}

function isBody(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

function isHeaders(value: unknown): boolean {
  // Headers themselves hold their fields where no copy finds them.
  if (!isRecord(value)) return false;
  if (!Object.values(value).every((text) => typeof text === 'string')) return false;
  try {
    return Boolean(new Headers(value as Record<string, string>));
  } catch {
    return false;
  }
}
