import { describe, expect, it } from 'vitest';
import { isGraphRefused, nodeErrorsIn, nodeErrorsInWords } from '../../src/http/node-errors.js';

const inList = { type: 'value_not_in_list', message: 'Value not in list', details: "unet_name: 'x' not in []" };
const loader = { errors: [inList], dependent_outputs: ['9'], class_type: 'UNETLoader' };
const read = { nodeId: '46', nodeName: 'UNETLoader', type: 'value_not_in_list' };
const whole = { ...read, message: "Value not in list: unet_name: 'x' not in []" };

const tips = (value: object) => ({ promptTips: JSON.stringify(value) });

describe('the node errors of a response', () => {
  it.each<[string, unknown, unknown]>([
    ['JSON text', tips({ result: false, error: null, node_errors: { 46: loader } }), [whole]],
    ['an object', { promptTips: { node_errors: { 46: loader } } }, [whole]],
    [
      'JSON text in JSON text',
      { promptTips: JSON.stringify(JSON.stringify({ node_errors: { 46: loader } })) },
      [whole],
    ],
    ['an envelope', { code: 433, data: tips({ node_errors: { 46: loader } }) }, [whole]],
    ['a field of their own', { node_errors: { 46: loader } }, [whole]],
    ['JSON text in a field of their own', { data: { node_errors: JSON.stringify({ 46: loader }) } }, [whole]],
    ['both places', { ...tips({ node_errors: { 46: loader } }), node_errors: { 46: loader } }, [whole]],
    ['a list', { node_errors: [{ node_id: 46, class_type: 'UNETLoader', ...inList }] }, [whole]],
    ['a text for a node', tips({ 46: 'invalid' }), [{ nodeId: '46', message: 'invalid' }]],
    [
      'a list of texts',
      tips({ node_errors: { '5:46': ['a', ' b ', ''] } }),
      [
        { nodeId: '5:46', message: 'a' },
        { nodeId: '5:46', message: 'b' },
      ],
    ],
    [
      'other names',
      { node_errors: { 7: { exception_message: 'x' }, 8: { msg: 'y' }, 9: { details: 'z' } } },
      [
        { nodeId: '7', message: 'x' },
        { nodeId: '8', message: 'y' },
        { nodeId: '9', message: 'z' },
      ],
    ],
    [
      'an error of the whole graph',
      tips({ error: { type: 'no_outputs', message: 'no outputs', details: '' }, node_errors: {} }),
      [{ type: 'no_outputs', message: 'no outputs' }],
    ],
    ['a text about the whole graph', tips({ error: 'no outputs' }), [{ message: 'no outputs' }]],
    ['no errors', tips({ result: true, error: null, outputs_to_execute: ['9'], node_errors: {} }), []],
    ['a text that is no JSON', { promptTips: 'all well' }, []],
    ['nothing', { promptTips: '', node_errors: null }, []],
    ['no record', 'text', []],
    ['errors that say nothing', { node_errors: { 46: {}, 47: { errors: [{}] }, 48: null } }, []],
  ])('are read from %s', (_, body, errors) => expect(nodeErrorsIn(body)).toEqual(errors));

  it('are no more and no longer than anybody reads', () => {
    const long = 'x'.repeat(5000);
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, id) => [`${id}`, [`${id}${long}`]]));
    const errors = nodeErrorsIn({ node_errors: { ...many } });
    expect(errors).toHaveLength(50);
    expect(Math.max(...errors.map(({ message }) => message.length))).toBe(1000);
    const [only] = nodeErrorsIn({ node_errors: { [long]: { class_type: long, message: 'x' } } });
    expect([only!.nodeId!.length, only!.nodeName!.length]).toEqual([100, 100]);
  });

  it('are no more than that in all, however they are nested', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      errors: Array.from({ length: 40 }, (__, b) => `${at}.${b}`),
    }));
    expect(nodeErrorsIn({ node_errors: { 46: many } }).map(({ message }) => message)).toEqual(
      Array.from({ length: 50 }, (_, at) => `${Math.floor(at / 40)}.${at % 40}`),
    );
  });

  it.each(['[', '{"errors":[', '[{"errors":[', '{"data":', '{"promptTips":'])(
    'are read of any depth, and only as deep as they stand: %s',
    (open) => {
      const close = Array.from(open.replace(/"\w*":/g, ''), (sign) => (sign === '[' ? ']' : '}'))
        .reverse()
        .join('');
      const deep = (times: number, inner: string) => open.repeat(times) + inner + close.repeat(times);
      const errors = `[${deep(100_000, '{"message":"deep"}')},{"errors":["first"]},"second"]`;
      const nodes = JSON.parse(`{"node_errors":{"1":${errors}}}`) as object;
      const expected = ['first', 'second'].map((message) => ({ nodeId: '1', message }));
      for (const body of [nodes, { ...nodes, data: null }, { data: nodes }, tips({ node_errors: { 1: expected } })])
        expect(nodeErrorsIn(body)).toEqual(expected);
      expect(nodeErrorsIn(JSON.parse(deep(100_000, '1')))).toEqual([]);
    },
  );

  it('are found in proportion to the response: a quadratic reader would take hours', () => {
    const level = `{"errors":[${'{"message":"a"},'.repeat(49)}`;
    const comb = `${level.repeat(5000)}{"message":"b"}${']}'.repeat(5000)}`;
    expect(nodeErrorsIn(JSON.parse(`{"node_errors":{"1":${comb}}}`))).toEqual([{ nodeId: '1', message: 'a' }]);
    expect(nodeErrorsIn({ node_errors: { 1: Array(1_000_000).fill('') } })).toEqual([]);
  });

  it('are told in a sentence', () => {
    expect(nodeErrorsInWords([])).toBe('');
    expect(nodeErrorsInWords([whole])).toBe(`node 46 (UNETLoader): ${whole.message}`);
    const numbered = ['1', '2', '3', '4', '5'].map((nodeId) => ({ nodeId, message: 'no' }));
    expect(nodeErrorsInWords(numbered)).toBe('node 1: no; node 2: no; node 3: no; and 2 more');
    expect(nodeErrorsInWords([{ message: 'no outputs' }])).toBe('no outputs');
  });
});

it('proves that nothing runs only when there is nothing to execute', () => {
  const refused = { result: false, outputs_to_execute: [], node_errors: { 46: loader } };
  expect(isGraphRefused(tips(refused))).toBe(true);
  expect(isGraphRefused({ code: 805, data: tips(refused) })).toBe(true);
  expect(isGraphRefused(tips({ ...refused, outputs_to_execute: ['9'] }))).toBe(false);
  expect(isGraphRefused(tips({ ...refused, outputs_to_execute: undefined }))).toBe(false);
  expect(isGraphRefused(tips({ ...refused, result: true }))).toBe(false);
  expect(isGraphRefused(tips({ ...refused, node_errors: {} }))).toBe(false);
  expect(isGraphRefused({ ...tips({ result: false }), node_errors: { 46: 'x' }, data: { promptTips: 'no' } })).toBe(
    false,
  );
});
