import { expect, it } from 'vitest';
import type { Fault } from '../../../src/simulator/index.js';
import type { InputError } from '../../../src/index.js';
import { bench } from '../fixtures.js';

const order = (fault: unknown) => bench().sim.fault(fault as Fault);

/** A fault as plain JavaScript gives it. */
function refused(fault: unknown): InputError {
  try {
    order(fault);
  } catch (error) {
    return error as InputError;
  }
  throw new Error('the fault was accepted');
}

it.each([
  ['fault', undefined, 'undefined. It must be an object'],
  ['fault', 'network', '"network". It must be an object'],
  ['type', {}, 'undefined. It must be one of "network", "status", "html", "delay", "truncate", "reject", "fail"'],
  ['type', { type: 'explode' }, '"explode". It must be one of "network", "status"'],
  ['type', { type: 'constructor' }, '"constructor". It must be one of'],
  [
    'on',
    { type: 'network', on: 'submitt' },
    '"submitt". It must be a regular expression for the path, or one of "query"',
  ],
  ['on', { type: 'network', on: '/openapi/v2/query' }, 'a regular expression for the path'],
  ['on', { type: 'network', on: () => true }, 'a function. It must be a regular expression'],
  ['times', { type: 'network', times: '2' }, '"2". It must be a whole number from 1 up'],
  ['times', { type: 'network', times: 0 }, '0. It must be a whole number from 1 up'],
  ['accepted', { type: 'network', accepted: 'no' }, '"no". It must be true or false'],
  ['code', { type: 'network', code: 5 }, '5. It must be text that is not empty'],
  [
    'time',
    { type: 'network', time: 2 },
    'A fault of the type "network" has no field "time". Allowed are type, on, times,',
  ],
  ['accepted', { type: 'truncate', accepted: true }, 'Allowed are type, on, times, bytes, broken.'],
  ['status', { type: 'status' }, 'undefined. It must be an HTTP status from 200 to 599'],
  ['status', { type: 'status', status: '503' }, '"503". It must be an HTTP status from 200 to 599'],
  ['status', { type: 'status', status: 100 }, '100. It must be an HTTP status'],
  ['body', { type: 'status', status: 204, body: 'x' }, 'A response with status 204 has no `body`.'],
  ['body', { type: 'status', status: 500, body: 5n }, '5n. It must be text, or a value that can be written as JSON'],
  ['body', { type: 'status', status: 500, body: () => 'x' }, 'a function. It must be text'],
  [
    'headers',
    { type: 'status', status: 500, headers: new Headers({ a: 'b' }) },
    'an object with valid names and texts',
  ],
  ['headers', { type: 'status', status: 500, headers: { 'retry-after': 7 } }, 'such as { "retry-after": "7" }'],
  ['headers', { type: 'status', status: 500, headers: { 'retry after': '7' } }, 'valid names'],
  ['status', { type: 'html', status: 204 }, '204. It must be an HTTP status whose response has a body'],
  ['ms', { type: 'delay' }, 'undefined. It must be a number of milliseconds from 0 up'],
  ['ms', { type: 'delay', ms: '1000' }, '"1000". It must be a number of milliseconds from 0 up'],
  ['bytes', { type: 'truncate', bytes: -1 }, '-1. It must be a whole number from 0 up'],
  ['broken', { type: 'truncate', broken: 1 }, '1. It must be true or false'],
  ['code', { type: 'reject' }, 'undefined. It must be a code of the platform, such as 421 or "1501"'],
  ['code', { type: 'reject', code: 'queue full' }, '"queue full". It must be a code of the platform'],
  ['message', { type: 'reject', code: 421, message: new Error('x') }, 'an object. It must be text'],
  ['code', { type: 'fail', code: 1.5 }, '1.5. It must be a code of the platform'],
  ['failedReason', { type: 'fail', code: 805, failedReason: 'x' }, '"x". It must be an object'],
])('a fault that could not act as it was meant is refused: %s of %o', (field, fault, words) => {
  expect(refused(fault)).toMatchObject({ name: 'InputError', field, message: expect.stringContaining(words) });
});

it.each<Fault>([
  { type: 'network', on: 'other', times: Infinity, accepted: false, code: 'ENOTFOUND' },
  { type: 'status', status: 204, headers: {} },
  { type: 'status', status: 500, body: null, on: /query/ },
  { type: 'html', status: 404, on: 'file' },
  { type: 'delay', ms: Infinity, on: 'submit' },
  { type: 'truncate', bytes: 0, broken: false },
  { type: 'reject', code: '421', message: '' },
  { type: 'fail', code: 1501, failedReason: {} },
])('a fault that can act is taken: %o', (fault) => {
  expect(order(fault).remaining).toBe(fault.times ?? 1);
});

it('is the fault that was ordered, whatever happens to the object later', async () => {
  const { sim, query } = bench();
  const fault = { type: 'reject', code: 421 };
  sim.fault(fault as Fault);
  fault.code = 1003;
  expect((await query('1')).errorCode).toBe('421');
});
