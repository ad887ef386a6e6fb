import { expect, it } from 'vitest';
import { changesOf as changesIn, lineOf } from '../../../cli/generate/changes.js';
import { type Lock, lockedHelper, readLock } from '../../../cli/generate/lock.js';
import { UserError } from '../../../codegen/spec/user-error.js';
import { graphHelper } from '../../../codegen/graphs/graph-helper.js';

const changesOf = (before: Lock, after: Lock) => changesIn(before, after).map(lineOf);

const input = (fieldName: string, more: object) => ({
  nodeId: '1',
  fieldName,
  fieldType: 'STRING',
  fieldValue: 'x',
  ...more,
});

function lockOf(name: string, inputs: readonly object[], before?: Lock, now = new Date(0)): Lock {
  const source = { kind: 'app' as const, helper: name, id: '1', saved: inputs };
  return {
    version: 1,
    helpers: { [name]: lockedHelper(graphHelper(source), source, before?.helpers[name], now) },
    files: ['a.ts'],
  };
}

const old = lockOf('own', [
  input('text', {}),
  input('style', { fieldType: 'LIST', fieldData: '["a","b"]', fieldValue: 'a' }),
  input('steps', { fieldType: 'INT', fieldValue: '20' }),
  input('gone', {}),
  input('label', { description: 'old' }),
]);

it('tells what is gone, new, renamed, of another type, default or list', () => {
  const now = lockOf('own', [
    input('text', { fieldType: 'IMAGE' }),
    input('style', { fieldType: 'LIST', fieldData: '["a","c"]', fieldValue: 'c' }),
    input('steps', { fieldType: 'INT', fieldValue: '30' }),
    input('more', {}),
    input('label', { description: 'new' }),
  ]);
  expect(changesOf(old, now)).toEqual([
    '! own: text takes image, not string',
    '! own: style no longer takes "b"',
    '  own: style takes "c" as well',
    '  own: style has the default "c", not "a"',
    '  own: steps has the default 30, not 20',
    '! own: gone (1.gone) is gone',
    '! own: old is called new now',
    '  own: more (1.more) is new',
  ]);
  expect(changesOf(old, old)).toEqual([]);
  expect(changesOf(old, lockOf('other', []))).toEqual(['! own is gone', '  other is new']);
});

it('tells of what changed in an input that has another name as well', () => {
  const before = lockOf('own', [
    input('a', { description: 'old', fieldType: 'LIST', fieldData: '["a","b"]', fieldValue: 'a' }),
    input('b', { description: 'kind' }),
  ]);
  const now = lockOf('own', [
    input('a', { description: 'new', fieldType: 'LIST', fieldData: '["b","c"]', fieldValue: 'b' }),
    input('b', { description: 'sort', fieldType: 'INT', fieldValue: '5' }),
  ]);
  expect(changesOf(before, now)).toEqual([
    '! own: old is called new now',
    '! own: new no longer takes "a"',
    '  own: new takes "c" as well',
    '  own: new has the default "b", not "a"',
    '! own: kind is called sort now',
    '! own: sort takes integer, not string',
    '  own: sort has the default 5, not "x"',
  ]);
});

it('tells of a default that is new and of one that is gone', () => {
  const none = lockOf('own', [input('text', { fieldValue: '' })]);
  const one = lockOf('own', [input('text', {})]);
  expect(changesOf(none, one)).toEqual(['  own: text has the default "x"; it had none']);
  expect(changesOf(one, none)).toEqual(['  own: text has no default any more; it was "x"']);
});

it('tells in one line what somebody else wrote, with what does not show', () => {
  const hostile = 'a\n! cutOut: hacked\u001B[2J\u009B\u2028\u202E';
  const now = lockOf('own', [input(`x${hostile}`, {})]);
  const [line, ...others] = changesOf(lockOf('own', []), now);
  expect(others).toEqual([]);
  expect(line).toBe(
    String.raw`  own: xaCutOutHacked2j (1.xa\u{a}! cutOut: hacked\u{1b}[2J\u{9b}\u{2028}\u{202e}) is new`,
  );
});

it('keeps the day on which the same was read first', () => {
  const day = new Date(86_400_000);
  expect(lockOf('own', [input('text', {})], lockOf('own', [input('text', {})]), day).helpers.own!.readAt).toBe(
    new Date(0).toISOString(),
  );
  expect(lockOf('own', [input('more', {})], lockOf('own', [input('text', {})]), day).helpers.own!.readAt).toBe(
    day.toISOString(),
  );
});

it('begins anew without a lock', () => {
  expect(readLock('x.lock', undefined)).toEqual({ version: 1, helpers: {}, files: [] });
  expect(readLock('x.lock', JSON.stringify(old))).toEqual(old);
});

it.each([
  ['', 'is no JSON, or none of this command'],
  ['{', 'is no JSON, or none of this command'],
  ['[]', 'is no JSON, or none of this command'],
  ['{"version":2}', 'has the version 2, and this command reads 1'],
  ['{"version":1,"helpers":[],"files":[]}', 'lacks what a lock holds'],
  ['{}', 'lacks what a lock holds'],
])('refuses %j as a lock, and says what to do', (json, what) => {
  expect(() => readLock('x.lock', json)).toThrow(
    new UserError(`x.lock ${what}. Restore it, or delete it to begin anew`),
  );
});

it('knows helpers by their names alone, also those that every object has', () => {
  expect(changesOf(lockOf('own', []), lockOf('constructor', []))).toEqual(['! own is gone', '  constructor is new']);
  expect(changesOf(lockOf('constructor', []), lockOf('own', []))).toEqual(['! constructor is gone', '  own is new']);
});
