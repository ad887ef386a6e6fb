import { describe, expect, it } from 'vitest';
import { assertAbout, isFinal, isTaskResponse, reasonOf, statusOf, v1StatusOf } from '../../src/task/task-state.js';

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
    expect(isTaskResponse(body)).toBe(tells);
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

describe('the reason of a failed graph', () => {
  const reason = {
    node_id: 6,
    node_name: 'KSampler',
    exception_type: 'ValueError',
    exception_message: ' bad seed\n',
    traceback: '["line 1\\n","line 2\\n"]',
  };

  it('is readable', () => {
    expect(reasonOf({ failedReason: reason })).toEqual({
      nodeId: '6',
      nodeName: 'KSampler',
      type: 'ValueError',
      message: 'bad seed',
      traceback: 'line 1\nline 2',
    });
    expect(reasonOf({ failedReason: { traceback: ['a\n', 'b\n'] } })).toEqual({ traceback: 'a\nb' });
    expect(reasonOf({ failedReason: { traceback: ['"quoted"'] } })).toEqual({ traceback: '"quoted"' });
    expect(reasonOf({ failedReason: JSON.stringify(reason) })).toEqual(reasonOf({ failedReason: reason }));
    expect(reasonOf({ failedReason: ' out of memory\n' })).toEqual({ message: 'out of memory' });
    expect(reasonOf({ failedReason: '"quoted"' })).toEqual({ message: 'quoted' });
    expect(reasonOf({ failedReason: '' })).toBeUndefined();
    expect(reasonOf({ failedReason: [] })).toBeUndefined();
    expect(reasonOf({ failedReason: { traceback: 'plain text' } })).toEqual({ traceback: 'plain text' });
  });

  it('is kept as far as there is something in it', () => {
    const empty = { node_id: '', node_name: 7, exception_type: {}, exception_message: ' \n', traceback: [' \n'] };
    expect(reasonOf({ failedReason: empty })).toEqual({ nodeName: '7' });
    expect(reasonOf({ failedReason: { traceback: ['a\n', null, ['b'], '', 'c\n'] } })).toEqual({ traceback: 'a\nc' });
    expect(reasonOf({ failedReason: { traceback: '7' } })).toEqual({ traceback: '7' });
    expect(reasonOf({ failedReason: { traceback: '{"a":1}' } })).toBeUndefined();
  });

  it('has room for the traceback of a graph, and for no more', () => {
    const longest = 'x'.repeat(100_000);
    expect(reasonOf({ failedReason: { traceback: longest } })).toEqual({ traceback: longest });
    expect(reasonOf({ failedReason: { exception_message: `${longest}y` } })).toEqual({
      message: `${longest}… (the first 100000 of 100001 characters)`,
    });
  });

  it.each([undefined, null, {}, '', [], { node_id: null, traceback: null }])('may be missing: %o', (failedReason) => {
    expect(reasonOf({ failedReason })).toBeUndefined();
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
