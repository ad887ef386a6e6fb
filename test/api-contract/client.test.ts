import { describe, expect, it, test } from 'vitest';
import { type ClientOptions, isRunningHubError, type RunningHub } from '../../src/index.js';
import { json, type Seen, serve } from '../support/server.js';
import { LOW_LEVEL, METHODS } from './calls.js';
import { CONTRACTS, type Gives } from './contract.js';
import { OPERATIONS, operationAt, type SpecOperation } from './platform-spec.js';

/** The files of the examples are nowhere. */
const elsewhere: ClientOptions = {
  fetch: (to, init) =>
    (to as string).startsWith('https://example.com/') ? Promise.resolve(new Response()) : fetch(to, init),
};

/** What the client makes of answers, and the request that it sent for them. */
async function answered(operation: SpecOperation, call: (rh: RunningHub) => Promise<unknown>, bodies: object[]) {
  const steps = bodies.map((body) => json(body));
  const { rh, seen } = await serve(new Proxy({}, { get: () => steps }), elsewhere);
  const given = await call(rh).catch((error: unknown) => error);
  const request = seen.find(({ method, url }) => operationAt(method, url.split('?')[0]!) === operation);
  return { request, given };
}

/** What a call gave, in the terms of the contract. */
function outcomeOf(given: unknown): Gives {
  return isRunningHubError(given) ? { error: given.name, code: given.code! } : { value: given ?? null };
}

function expectRequest(operation: SpecOperation, request: Seen | undefined): void {
  expect(request, `no request for ${operation.id}`).toBeDefined();
  const { body, query, headers } = request!;
  expect([...query.keys()].sort()).toEqual([...operation.query].sort());
  expect(headers['content-type'] ?? '').toContain(operation.contentType ?? '');
  const isRequest = operation.contentType !== 'application/json' || operation.isRequest(body);
  expect([isRequest, isRequest ? null : operation.isRequest.errors]).toEqual([true, null]);
}

/** The forms in which one answer comes: as the spec shows it, and as servers in between make it. */
function formsOf(answer: object): Record<string, object> {
  if (!('code' in answer)) {
    return 'taskId' in answer
      ? { bare: answer, enveloped: { code: 0, msg: 'success', data: answer } }
      : { bare: answer };
  }
  if (answer.code !== 0) return { refused: answer, 'refused in text': { ...answer, code: String(answer.code) } };
  return { 'code 0': answer, 'code "0"': { ...answer, code: '0' }, 'code 200': { ...answer, code: 200 } };
}

test('every operation of the spec has a contract, and a way to it in the client', () => {
  const ids = OPERATIONS.map(({ id }) => id).sort();
  expect(ids).toHaveLength(33);
  expect(Object.keys(CONTRACTS).sort()).toEqual(ids);
  expect(Object.keys({ ...METHODS, ...LOW_LEVEL }).sort()).toEqual(ids);
});

describe.each(OPERATIONS)('$id', (operation) => {
  const { answers } = CONTRACTS[operation.id]!;
  const method = METHODS[operation.id];
  const lowLevel = async (rh: RunningHub) => (await LOW_LEVEL[operation.id]!(rh)).data;

  it('has an outcome for every answer that the spec shows', () => {
    expect(Object.keys(answers).sort()).toEqual(Object.keys(operation.examples).sort());
    for (const answer of Object.values(operation.examples)) expect(operation.isOwnResponse(answer)).toBe(true);
  });

  it.each(Object.keys(answers))('is sent as the contract says, and its answer gives what it says: %s', async (name) => {
    const answer = operation.examples[name]!;
    // The low-level client hands on what it got.
    const forms = method ? formsOf(answer) : { bare: answer };
    for (const [form, body] of Object.entries(forms)) {
      // A full queue is waited for.
      const later = name === 'busy' ? [operation.examples['running']!] : [];
      const { request, given } = await answered(operation, method ?? lowLevel, [body, ...later]);
      expectRequest(operation, request);
      expect({ form, ...outcomeOf(given) }).toMatchObject({ form, ...answers[name]! });
    }
  });
});
