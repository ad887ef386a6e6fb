import { assert, property, string } from '../support/fast-check.js';
import { describe, expect, it } from 'vitest';
import { jsonWithin } from '../../src/json/within.js';

describe('the records in a text that is no JSON', () => {
  it.each<[string, string, string[]]>([
    ['that broke off behind an id', '{"taskId":"5"', ['{"taskId":"5"}']],
    ['that broke off behind a comma', '{"taskId":"5",', ['{"taskId":"5"}']],
    ['that broke off in a name', '{"taskId":"5","stat', ['{"taskId":"5"}']],
    ['that broke off behind a name', '{"taskId":"5","status"', ['{"taskId":"5"}']],
    ['that broke off in a value', '{"taskId":"5","status":"RUN', ['{"taskId":"5"}']],
    ['that broke off in an escape', '{"taskId":"5","why":"a \\"', ['{"taskId":"5"}']],
    ['that broke off behind an escaped backslash', '{"a":"\\\\"', ['{"a":"\\\\"}']],
    ['that broke off in a number', '{"taskId":12', []],
    ['that broke off behind a number', '{"taskId":12 ,"a', ['{"taskId":12 }']],
    ['that broke off at a quote', '{"taskId":"', []],
    ['that broke off deep inside', '{"data":[{"taskId":"5"},{"b":["x",', ['{"data":[{"taskId":"5"},{"b":["x"]}]}']],
    ['that broke off behind a list', '{"a":[1,2]', ['{"a":[1,2]}']],
    ['that broke off in a list, behind its first text', '{"a":["x"', ['{"a":["x"]}']],
    ['that broke off in a list, behind a further text', '{"a":["x","y"', ['{"a":["x","y"]}']],
    ['that broke off behind the first name of a record in it', '{"a":1,"b":{"c"', ['{"a":1}']],
    ['that broke off at the quote of a further value', '{"a":1,"b":"', ['{"a":1}']],
    ['that another response breaks off behind a text', '{"taskId":"5"\n<html>', ['{"taskId":"5"}']],
    ['that another response breaks off behind a list', '{"a":[1,2]\n<html>', ['{"a":[1,2]}']],
    ['that broke off at once', '{', []],
    ['with a comment behind it', '{"taskId":"5"}\n<!-- cached -->', ['{"taskId":"5"}']],
    ['in a call', 'callback({"taskId":"5"});', ['{"taskId":"5"}']],
    ['of lines', '{"a":1}\n{"taskId":"5"}\n', ['{"a":1}', '{"taskId":"5"}']],
    ['of events', 'data: {"taskId":"5"}\n\ndata: {"a":NaN}\n\n', ['{"taskId":"5"}', '{"a":null}']],
    ['with a bare id', ')]}\'\n{"taskId":1900000000000000301}', ['{"taskId":"1900000000000000301"}']],
    ['with braces in texts', 'x {"a":"}{","b":"]"} y', ['{"a":"}{","b":"]"}']],
    ['that is a page', '<script>function f() { return 1 }</script> {"taskId":"5"}', ['{"taskId":"5"}']],
    ['without any', 'Bad gateway', []],
    ['of brackets that do not fit', '{"a":[}', []],
  ])('%s', (_, text, records) => expect(jsonWithin(text).records).toEqual(records));

  it.each([
    ['a {"b":1} c {"d":2} e', 'a  c  e'],
    ['a {"b":1,} {"c":2}', 'a {"b":1,} '],
    [`${'{}'.repeat(100)}{"a":1}`, '{"a":1}'],
    ['x {"a":1,"b', 'x '],
    ['x {"a":1', 'x {"a":1'],
    ['', ''],
  ])('leave the rest: %s', (text, rest) => expect(jsonWithin(text).rest).toBe(rest));

  it('are always JSON, whatever the text, and at most a hundred', () => {
    const unit = string({ unit: 'grapheme' });
    const cut = property(unit, string(), (before, inside) => {
      const text = `${before}{"a":${JSON.stringify(inside)},"b":[{"c":"${before}`;
      for (const record of jsonWithin(text).records) expect(() => JSON.parse(record)).not.toThrow();
    });
    assert(cut, { numRuns: 500 });
    expect(jsonWithin('{"a":1}'.repeat(300)).records).toHaveLength(100);
  });

  it('are found in proportion to the text: a quadratic reader would take hours', () => {
    const size = 2_000_000;
    for (const text of [
      '{'.repeat(size),
      '{"a":'.repeat(size / 5),
      '"'.repeat(size),
      '{}'.repeat(size),
      '{"a":"\\'.repeat(size / 8),
    ])
      expect(jsonWithin(text).records.length).toBeLessThanOrEqual(100);
  });
});
