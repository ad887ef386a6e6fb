import { expect, it } from 'vitest';
import { errorCodes, explain } from '../../src/catalog/index.js';
import { isRunningHubError, RunningHub } from '../../src/index.js';
import { createSimulator } from '../../src/simulator/index.js';

const message = '';

it.each([
  ['1007', '/openapi/v2/query', 'INVALID_PARAMETERS', 'v2'],
  ['421', '/openapi/v2/vendor/model', 'TASK_QUEUE_MAXED', 'v1'],
  ['805', '/openapi/v2/query', 'APIKEY_TASK_STATUS_ERROR', 'v2'],
  ['805', '/task/openapi/outputs', 'APIKEY_TASK_STATUS_ERROR', 'v1'],
  ['401', '/openapi/v2/media/upload/binary', 'API_KEY_VERIFICATION_FAILED', 'upload'],
  ['1008', '/openapi/v2/media/upload/binary', 'FILE_SIZE_EXCEEDED', 'upload'],
  ['414', '/openapi/v2/run/workflow/1', 'TASK_CREATE_FAILED_BY_NOT_ENOUGH_POWER_VALUE', 'v1'],
  ['40310', '/openapi/v2/vendor/model', 'MODEL_NOT_ON_THIS_SITE', 'v2'],
  ['401', '/api/openapi/getJsonApiFormat', 'API_KEY_VERIFICATION_FAILED', 'v1'],
])('knows code %s of %s', (code, endpoint, name, family) => {
  expect(explain({ code, endpoint, message })).toMatchObject({ name, family });
});

it('knows a failure by its status, or by its text when its number is unknown', () => {
  expect(explain({ status: 502, message: 'HTTP 502' })).toMatchObject({ family: 'http', name: 'BAD_GATEWAY' });
  const text = 'TASK_CREATE_FAILED_BY_NOT_ENOUGH_POWER_VALUE';
  expect(explain({ message: `/openapi/v2/query: ${text}` })).toMatchObject({ name: text, class: 'quota' });
  const own = { code: '-1', status: 401, message: '/openapi/v2/query: ApiKey verification failed [-1]' };
  expect(explain(own)).toMatchObject({ name: 'API_KEY_VERIFICATION_FAILED', class: 'auth' });
  expect(explain({ code: '1', status: 200, message: `x: ${text} [1]` })).toMatchObject({ name: 'FAIL' });
  expect(explain({ code: '-1', status: 200, message: `x: ${text} [-1]` })).toMatchObject({ name: text });
  expect(explain({ code: '-1', status: 502, message: 'x: none [-1]' })).toMatchObject({ name: 'BAD_GATEWAY' });
  // A name is a word of its own.
  expect(explain({ code: '-1', status: 200, message: `x: MY_${text}_2` })).toBeUndefined();
});

it('says nothing about what the table does not know', () => {
  expect(explain({ code: '99999', message })).toBeUndefined();
  expect(explain({ message: 'no response came' })).toBeUndefined();
});

it('says nothing about what is no error, and does not throw', () => {
  for (const caught of [undefined, null, 'no', 5, {}, [], { code: {}, message: 5, endpoint: [] }, new Error('x')]) {
    expect(explain(caught as never)).toBeUndefined();
  }
  expect(explain({ code: 1007, endpoint: null } as never)).toMatchObject({ name: 'INVALID_PARAMETERS' });
});

it('never advises to submit again without a look for the task', () => {
  // A refusal, and a task that is known to have failed, are none of this.
  const open = errorCodes.filter((known) => known.class === 'transient' || known.class === 'unknown');
  const careless = open.filter(({ advice = '' }) => /submit/i.test(advice) && !/call records/.test(advice));
  expect(careless).toEqual([]);
});

it('explains an error that the client threw', async () => {
  const simulator = createSimulator();
  simulator.fault({ type: 'reject', on: 'submit', code: 1014 });
  const rh = new RunningHub({ apiKey: 'any', baseUrl: simulator.origin, fetch: simulator.fetch });
  const error = await rh.submit({ id: 'rhart-image-x-official/text-to-image' }, {}).catch((reason: unknown) => reason);
  expect(isRunningHubError(error) && explain(error)).toMatchObject({ name: 'ACCESS_DENIED', class: 'auth' });
});
