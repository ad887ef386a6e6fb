import * as fc from '../support/fast-check.js';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/json/parse.js';

/** Whole numbers of 16 digits and more: JSON.parse would round most of them. */
const longId = fc.bigInt({ min: 10n ** 15n, max: 10n ** 24n });

describe('parseJson', () => {
  it('reads everything else as JSON.parse does', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 3 }).filter((value) => !/\d{16}/.test(JSON.stringify(value))),
        fc.constantFrom(undefined, 2),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent);
          expect(parseJson(text)).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it('never rounds an id, wherever it stands', () => {
    // Whitespace and neighbors differ; what JSON.parse would make of the text is the same with a smaller number.
    const places: readonly ((id: string) => string)[] = [
      (id) => id,
      (id) => ` ${id}\n`,
      (id) => `{"taskId":${id}}`,
      (id) => `{ "taskId" :\t${id} }`,
      (id) => `[[${id}],{"a":[1,${id}]}]`,
      (id) => `{"text":"\\"taskId\\": 12","taskId":${id},"more":"\\\\"}`,
    ];
    fc.assert(
      fc.property(longId, fc.constantFrom(...places), fc.constantFrom('', '-'), (id, at, sign) => {
        const exact = `${sign}${id}`;
        expect(parseJson(at(exact))).toEqual(JSON.parse(at(`"${exact}"`)));
      }),
    );
    expect(parseJson('[999999999999999,-999999999999999]')).toEqual([999999999999999, -999999999999999]);
  });

  it('does not touch text, also when it looks like numbers, keys or escapes', () => {
    const piece = fc.constantFrom('"', '\\', ':', ',', '[', ' ', '{', '\n', '\u2028', '1900000000000000301', '-', 'é');
    const tricky = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(tricky, tricky, longId, (key, value, id) => {
        const text = `{"id":${id},${JSON.stringify(key || 'k')}:${JSON.stringify([value])}}`;
        expect((parseJson(text) as Record<string, unknown>)[key || 'k']).toEqual([value]);
      }),
    );
  });

  it('tells an escaped backslash at the end of a text from an escaped quote', () => {
    expect(parseJson(String.raw`{"a":"x\\","taskId":1900000000000000301}`)).toEqual({
      a: 'x\\',
      taskId: '1900000000000000301',
    });
    expect(parseJson(String.raw`{"a":"x\\\"","taskId":1900000000000000301}`)).toEqual({
      a: 'x\\"',
      taskId: '1900000000000000301',
    });
  });

  it('leaves a text that is the whole response alone', () => {
    expect(parseJson('"1900000000000000301"')).toBe('1900000000000000301');
    expect(parseJson('"NaN"')).toBe('NaN');
  });

  it('keeps numbers with a fraction or an exponent as numbers', () => {
    expect(parseJson('[1234567890123456.5,12345678901234567e2,0.12345678901234567,1900000000000000301]')).toEqual([
      1234567890123456.5,
      12345678901234567e2,
      0.12345678901234567,
      '1900000000000000301',
    ]);
  });

  it('refuses every beginning of a response that was cut off', () => {
    const text = '{"taskId":1900000000000000301,"errorMessage":"say \\"hi\\", 1900000000000000302","results":[null]}';
    for (let length = 0; length < text.length; length++) {
      expect(() => parseJson(text.slice(0, length)), text.slice(0, length)).toThrow(SyntaxError);
    }
  });

  it('reads megabytes of escaped text without running out of stack', () => {
    const graph = { id: '6', text: '"\\\n'.repeat(400_000) };
    const parsed = parseJson(`{"id":1900000000000000301,"graph":${JSON.stringify(JSON.stringify(graph))}}`);
    expect(JSON.parse((parsed as { graph: string }).graph)).toEqual(graph);
  });

  it('takes time in proportion to the text, whatever is in it', () => {
    // A form that scans the rest of the text again from each quote would need hours for these.
    const id = '{"taskId":2013508786110730241,"a":"';
    const half = 500_000;
    for (const piece of ['\\"', '\\\\', '"', '""', '"\\', '1', '-', '1.', '1e', 'N', 'NaN', 'Infinit', '[', '{"a":'])
      for (const text of [id + piece.repeat(half), piece.repeat(half) + id]) {
        expect(() => parseJson(text), piece).toThrow(SyntaxError);
      }
    expect(parseJson(`${id}${'\\"'.repeat(half)}"}`)).toEqual({ taskId: '2013508786110730241', a: '"'.repeat(half) });
  });
});

describe('words that JSON does not have', () => {
  it.each([
    [
      '{"taskId":"1900000000000000301","usage":{"taskCostTime":NaN}}',
      { taskId: '1900000000000000301', usage: { taskCostTime: null } },
    ],
    ['{"taskId":1900000000000000301,"n":-Infinity}', { taskId: '1900000000000000301', n: null }],
    ['[NaN, Infinity ,-Infinity,\n-NaN,1]', [null, null, null, null, 1]],
    ['NaN', null],
    ['{"is_changed":[NaN],"text":"NaN, -Infinity \\" NaN"}', { is_changed: [null], text: 'NaN, -Infinity " NaN' }],
    ['{"NaN":"Infinity"}', { NaN: 'Infinity' }],
  ])('are null outside of strings, and stay within: %s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it.each(['[1NaN]', '[NaNs]', '[Infinity1]', '[nan]', '{NaN:1}', '[--Infinity]'])('make no JSON of %s', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });
});

it('reads a text that begins with a byte order mark', () => {
  expect(parseJson('\uFEFF{"taskId":1900000000000000301}')).toEqual({ taskId: '1900000000000000301' });
  expect(() => parseJson('\uFEFF\uFEFF{}')).toThrow(SyntaxError);
});
