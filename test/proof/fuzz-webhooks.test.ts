import { anything, assert, asyncProperty, constant, oneof, record } from '../support/fast-check.js';
import { expect, it } from 'vitest';
import { isInputError, RunningHub, type WebhookDelivery } from '../../src/index.js';
import { damaged, longTexts, scrambled } from '../support/fuzz.js';
import { endedTask, KEY } from '../support/platform.js';

const ID = '1900000000000000101';
const rh = new RunningHub({ apiKey: KEY });
const WRAPPED = JSON.stringify({ event: 'TASK_END', taskId: ID, eventData: JSON.stringify(endedTask(ID)) });
const PIECES = [
  '"',
  '\\"',
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  'NaN',
  '"taskId"',
  '"eventData"',
  '"code"',
  '"results"',
  '"url"',
  ID,
];

/** A task, or a refusal as input; anything else is a fault. */
const read = async (delivery: unknown): Promise<boolean> =>
  rh.webhooks.parse(delivery as WebhookDelivery).then(({ taskId }) => /^\d{1,25}$/.test(taskId), isInputError);

it('reads 20,000 texts or refuses them as input', async () => {
  const text = oneof(scrambled(PIECES), damaged(constant(WRAPPED), PIECES));
  await assert(asyncProperty(text, read), { numRuns: 20_000 });
});

it('reads 10,000 values of all kinds or refuses them as input', async () => {
  const any = anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  const fields = record(
    { event: any, taskId: constant(ID), code: any, eventData: any, status: any },
    { requiredKeys: [] },
  );
  const task = record(
    { taskId: constant(ID), status: constant('FAILED'), results: any, usage: any, failedReason: any, data: any },
    { requiredKeys: ['taskId'] },
  );
  await assert(asyncProperty(oneof(any, fields, task), read), { numRuns: 10_000 });
});

it('reads or refuses long texts in time that is in proportion to them', async () => {
  for (const text of longTexts(PIECES)) expect(await read(`{"taskId":${ID},"eventData":${text}`)).toBe(true);
  const deep = `${'['.repeat(300_000)}${']'.repeat(300_000)}`;
  for (const field of ['results', 'usage', 'failedReason', 'event', 'code'])
    expect(await read(`{"taskId":${ID},"status":"FAILED","${field}":${deep}}`), field).toBe(true);
  expect(await read(`{"taskId":${ID},"status":"FAILED","failedReason":{"traceback":${deep}}}`)).toBe(true);
});
