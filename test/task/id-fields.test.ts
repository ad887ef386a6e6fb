import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  dictionary,
  integer,
  letrec,
  oneof,
  property,
} from '../support/fast-check.js';
import { describe, expect, it } from 'vitest';
import { eachIdField, type IdField } from '../../src/task/id-fields.js';
import { FOUND, jsonInText, nested } from './id-responses.js';

/** The id fields of a text, in the order in which they are shown. */
function fieldsOf(json: string): IdField[] {
  const fields: IdField[] = [];
  expect(eachIdField(json, (field) => void fields.push(field))).toBe(json);
  return fields;
}

const valuesOf = (json: string) => fieldsOf(json).map(({ value }) => value);

describe('every id field of a text', () => {
  const name = constantFrom('taskId', 'task_id', 'data', 'a', 'x"y', '{');
  const leaf = oneof(constantFrom('1', '2', '', '{"taskId":', '\\"'), integer(), boolean(), constant(null));
  const { value } = letrec<{ value: unknown }>((tie) => ({
    value: oneof({ depthSize: 'small' }, leaf, array(tie('value'), { maxLength: 4 }), dictionary(name, tie('value'))),
  }));
  const renamed = (given: unknown): unknown => {
    if (Array.isArray(given)) return given.map(renamed);
    if (typeof given !== 'object' || given === null) return given;
    return Object.fromEntries(
      Object.entries(given).map(([key, entry]) => [
        key,
        /^task_?id$/i.test(key) && (typeof entry === 'string' || typeof entry === 'number')
          ? `<${entry}>`
          : renamed(entry),
      ]),
    );
  };

  it('is shown with its value, and only that', () => {
    const check = property(value, constantFrom(0, 1), (given, indent) => {
      const json = JSON.stringify(given, null, indent);
      expect(eachIdField(json, () => undefined)).toBe(json);
      expect(JSON.parse(eachIdField(json, ({ value: id }) => `<${String(id)}>`))).toEqual(renamed(given));
    });
    assert(check, { numRuns: 5000 });
  });

  it('is replaced in texts, too', () => {
    expect(eachIdField(FOUND['in a text that holds JSON']!, () => '7')).toBe(
      `{"code":0,"data":${jsonInText({ taskId: '7' })}}`,
    );
  });

  it('takes time in proportion to the text', () => {
    let seen = 0;
    const count = () => void seen++;
    const half = JSON.stringify('{"a":"'.repeat(500_000));
    for (const json of [
      '['.repeat(1_000_000) + ']'.repeat(1_000_000),
      '{"taskId":'.repeat(1_000_000) + '1' + '}'.repeat(1_000_000),
      `{"a":${JSON.stringify('\\"'.repeat(2_000_000))}}`,
      `[${'"{",'.repeat(1_000_000)}"{"]`,
      `[${Array(4).fill(half).join()}]`,
      `[${'{"taskId":"1"},'.repeat(300_000)}1]`,
    ])
      expect(eachIdField(json, count)).toBe(json);
    expect(seen).toBe(300_000);
  });
});

describe('an id field', () => {
  it('has its name, its value and its place', () => {
    const place = { depth: 0, isDocumented: true, isListed: false, isForeign: false, texts: 0 };
    expect(fieldsOf('{"taskId":"7","data":{"Task_ID":-1.5E+3}}')).toEqual([
      { name: 'taskId', value: '7', place },
      { name: 'Task_ID', value: -1500, place: { ...place, depth: 1 } },
    ]);
    expect(fieldsOf('{"list":[{"taskId":1}],"errors":[{"taskId":2}]}').map((field) => field.place)).toEqual([
      { ...place, depth: 2, isDocumented: false, isListed: true },
      { ...place, depth: 2, isDocumented: false, isListed: true, isForeign: true },
    ]);
    expect(fieldsOf(`{"data":${jsonInText({ taskId: '7' })}}`)).toEqual([
      { name: 'taskId', value: '7', place: { ...place, depth: 1, texts: 1 } },
    ]);
  });

  it.each(['7', '-7', '"taskId"', '[]', 'null', '["taskId","7"]', '[["taskId"],7]'])('is none in %s', (json) => {
    expect(fieldsOf(json)).toEqual([]);
  });

  it('has a name of its own: the value of another field is none', () => {
    expect(valuesOf('{"a":"taskId","b":"7","taskId":null,"c":8}')).toEqual([]);
    expect(valuesOf('{"taskId":{"a":"7"},"b":["8"],"taskId":[9,"10"]}')).toEqual([]);
  });

  it('stands at most a hundred levels deep', () => {
    expect(valuesOf(nested(99, '"taskId":"7"'))).toEqual(['7']);
    expect(valuesOf(nested(100, '"taskId":"7"'))).toEqual([]);
    expect(valuesOf(nested(100, '"taskId":7'))).toEqual([]);
  });

  it('is none that stands below it, too deep', () => {
    expect(valuesOf(nested(99, '"taskId":{"b":7,"c":"8","d":[{"e":9}]}'))).toEqual([]);
    expect(valuesOf(nested(99, '"taskId":[7,"8"]'))).toEqual([]);
    expect(valuesOf(nested(99, `"a":[${jsonInText({ taskId: '7' })}]`))).toEqual([]);
  });

  it('is seen after what was too deep, in its own place', () => {
    const deep = nested(150, '"taskId":"7"');
    expect(fieldsOf(`{"a":${deep},"b":[${deep}],"taskId":"8","list":[{"taskId":9}]}`)).toMatchObject([
      { value: '8', place: { depth: 0, isDocumented: true, isListed: false } },
      { value: 9, place: { depth: 2, isListed: true } },
    ]);
  });

  it('is seen in a text that was written as JSON twice', () => {
    const twice = JSON.stringify(jsonInText({ taskId: '7' }));
    expect(valuesOf(`{"data":${twice}}`)).toEqual(['7']);
    expect(valuesOf(twice)).toEqual(['7']);
  });
});

describe('a text with ids', () => {
  it('stays as it is written where nothing is replaced', () => {
    for (const json of [
      String.raw`{"a":"{\"task\":NaN, \"taskId\":\u0031}"}`.replaceAll('\\\\', '\\'),
      '{ "taskId" : "\\u0037" }',
      '{"a":"{\\"url\\":\\"https:\\/\\/a.example\\",\\"taskId\\":\\"7\\"}"}',
    ])
      expect(eachIdField(json, () => undefined)).toBe(json);
  });

  it('keeps all that stands around what is replaced', () => {
    expect(eachIdField('{ "taskId" : 7 , "a":[ {"task_id":"8"} ], "b":1 }', ({ value }) => `<${String(value)}>`)).toBe(
      '{ "taskId" : "<7>" , "a":[ {"task_id":"<8>"} ], "b":1 }',
    );
  });
});
