import { describe, expect, it } from 'vitest';
import { isFinal, reasonOf, statusOf, usageOf, v1StatusOf } from '../../src/task/task-state.js';

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
    ['', 'UNKNOWN', false],
    [null, 'UNKNOWN', false],
  ])('%s is %s', (wire, status, final) => {
    expect(statusOf({ status: wire })).toBe(status);
    expect(isFinal(status)).toBe(final);
  });
});

describe('usage', () => {
  it('is text, whether it came as text or as a number, and only what there is', () => {
    expect(
      usageOf({ usage: { consumeMoney: 0.25, consumeCoins: '17', thirdPartyConsumeMoney: null, other: 1 } }),
    ).toEqual({
      consumeMoney: '0.25',
      consumeCoins: '17',
    });
    expect(usageOf({ usage: { thirdPartyConsumeMoney: '0', taskCostTime: 12 } })).toEqual({
      thirdPartyConsumeMoney: '0',
      taskCostTime: '12',
    });
    expect(usageOf({ usage: null })).toEqual({});
    expect(usageOf({})).toEqual({});
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
    expect(reasonOf({ failedReason: { traceback: 'plain text' } })).toEqual({ traceback: 'plain text' });
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
