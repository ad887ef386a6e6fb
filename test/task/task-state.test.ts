import { describe, expect, it } from 'vitest';
import { assertAbout, isFinal, statusOf, taskRecordIn, v1StatusOf } from '../../src/task/task-state.js';

describe('a status', () => {
  it.each([
    ['SUCCESS', 'SUCCESS', true],
    ['success', 'SUCCESS', true],
    ['Failed', 'FAILED', true],
    ['CANCEL', 'CANCEL', true],
    ['CANCELLED', 'CANCEL', true],
    ['canceled', 'CANCEL', true],
    ['RUNNING', 'RUNNING', false],
    ['QUEUED', 'QUEUED', false],
    ['CREATE', 'CREATE', false],
    ['WARMING_UP', 'WARMING_UP', false],
    ['PRECANCEL', 'PRECANCEL', false],
    [7, '7', false],
    ['', 'UNKNOWN', false],
    [null, 'UNKNOWN', false],
  ])('%s is %s', (wire, status, final) => {
    expect(statusOf({ status: wire })).toBe(status);
    expect(isFinal(status)).toBe(final);
  });
});

describe('a response to a query', () => {
  it.each<[unknown, boolean]>([
    [{ status: 'FAILED', taskId: '7' }, true],
    [{ status: 'FAILED', taskId: 7 }, true],
    [{ status: 'WARMING_UP', taskId: '7' }, true],
    [{ status: 'FAILED', taskId: '' }, false],
    [{ status: 'SUCCESS', taskId: null, results: [] }, false],
    [{ status: 'SUCCESS', task_id: '7' }, false],
    [{ status: 'RUNNING' }, false],
    [{ status: 'error', message: 'x' }, false],
    [{ status: '', taskId: '7' }, false],
    [{ status: 200, taskId: '7' }, false],
    [{ taskId: '7' }, false],
    [{}, false],
    [null, false],
    ['RUNNING', false],
    [[{ status: 'RUNNING', taskId: '7' }], false],
  ])('%j tells how a task is: %s', (body, tells) => {
    expect(taskRecordIn({ status: 200, body })).toEqual(tells ? body : undefined);
  });

  it('is found in envelopes, under the name of v1, too', () => {
    const record = { taskId: '7', status: 'RUNNING' };
    const recordIn = (body: unknown) => taskRecordIn({ status: 200, body });
    expect(recordIn({ code: 0, msg: 'success', data: record })).toEqual(record);
    expect(recordIn({ code: 200, data: { code: 0, data: record } })).toEqual(record);
    expect(recordIn({ data: { taskId: '7', taskStatus: 'QUEUED' } })).toMatchObject({ status: 'QUEUED' });
    expect(recordIn({ code: 0, data: { taskId: '7', taskStatus: 'QUEUED', status: '' } })).toBeUndefined();
    expect(recordIn({ code: 0, data: [record] })).toBeUndefined();
  });

  it('is that of the task in an envelope that reports a failure, when the task has ended', () => {
    const recordIn = (status: string) =>
      taskRecordIn({ status: 200, body: { code: 805, data: { taskId: '7', status } } });
    expect(recordIn('FAILED')).toEqual({ taskId: '7', status: 'FAILED' });
    expect(recordIn('RUNNING')).toBeUndefined();
  });

  it('may name the task or not, but no other one', () => {
    for (const taskId of ['7', 7, '', null, undefined]) {
      expect(() => assertAbout('7', { taskId }, '/query')).not.toThrow();
    }
    const task = { id: '7' } as never;
    const body = { taskId: `8${'9'.repeat(40)}` };
    expect(() => assertAbout('7', body, '/query', task)).toThrow(
      expect.objectContaining({
        name: 'ServerError',
        message: `/query: asked about task 7, and the response is about task 8${'9'.repeat(29)}.`,
        endpoint: '/query',
        task,
        body,
      }),
    );
  });
});

it.each([
  [804, null, 'RUNNING'],
  ['813', null, 'QUEUED'],
  [0, null, 'RUNNING'],
  ['0', undefined, 'RUNNING'],
  [0, [], 'SUCCESS'],
  ['0', [{ fileUrl: 'https://files.example/a.png' }], 'SUCCESS'],
  [805, { failedReason: {} }, 'FAILED'],
  [805, [], 'FAILED'],
  [undefined, undefined, 'FAILED'],
])('code %j of v1 with %j is %s', (code, data, status) => {
  expect(v1StatusOf(code, data)).toBe(status);
});
