import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../src/task/failed-reason.js';

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
    expect(reasonOf({ failedReason: { error: 'x', exception_message: ' ' } })).toEqual({ message: 'x' });
    const outer = { node_id: 3, error: { node_id: 4, message: 'x', error: { message: 'y' } } };
    expect(reasonOf({ failedReason: outer })).toEqual({ nodeId: '3', message: 'x' });
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

describe('a reason of another form', () => {
  const json = JSON.stringify;

  it.each<[unknown, object]>([
    [{ message: 'x' }, { message: 'x' }],
    [{ error: 'x' }, { message: 'x' }],
    [{ error: { message: 'x' } }, { message: 'x' }],
    [
      { nodeId: 3, nodeName: 'KSampler', exceptionType: 'E', exceptionMessage: 'x' },
      { nodeId: '3', nodeName: 'KSampler', type: 'E', message: 'x' },
    ],
    [['a', { exception_message: 'z', node_id: 3 }, { exception_message: 'y' }], { nodeId: '3', message: 'a; z' }],
    [['a', null, ' ', 'b\n'], { message: 'a; b' }],
    [[{ node_id: 3 }], { nodeId: '3' }],
    ['["a","b"]', { message: 'a; b' }],
    [json(json({ message: 'x' })), { message: 'x' }],
    [json(json(json(['a']))), { message: 'a' }],
    ['{"node_id":1900000000000000301,"inputs":NaN}', { nodeId: '1900000000000000301' }],
    ['[a red fox', { message: '[a red fox' }],
    ['NaN', { message: 'NaN' }],
    [7, { message: '7' }],
  ])('is read: %j', (failedReason, reason) => {
    expect(reasonOf({ failedReason })).toEqual(reason);
  });

  it.each<[unknown, string]>([
    [{ cause: { text: 'x' } }, '{"cause":{"text":"x"}}'],
    [{ error: ['x'] }, '{"error":["x"]}'],
    [[['a', 0]], '[["a",0]]'],
    [{ traceback: '{"a":1}' }, '{"traceback":{"a":1}}'],
    [{ cause: 'x'.repeat(1000) }, `{"cause":"${'x'.repeat(289)}…`],
  ])('is shown as a whole where nothing in it is known: %j', (failedReason, message) => {
    expect(reasonOf({ failedReason })).toEqual({ message });
    expect(message.length).toBeLessThanOrEqual(300);
  });

  it.each([{ cause: '' }, [null], [[], {}], { traceback: '[]' }, 'null', ' ', '{}', '[" "]', false])(
    'is none where nothing is in it: %j',
    (failedReason) => {
      expect(reasonOf({ failedReason })).toBeUndefined();
    },
  );

  it('is never too deep', () => {
    const failedReason: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(reasonOf({ failedReason })).toEqual({ message: 'a reason that is nested too deeply to be shown' });
  });
});
