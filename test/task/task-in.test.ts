import { describe, expect, it } from 'vitest';
import { decode } from '../../src/http/response.js';
import { recordOf, taskIdsIn } from '../../src/task/task-in.js';
import { ID } from '../support/platform.js';
import { FOUND, nested, NONE } from './id-responses.js';

const idsIn = (json: string, status = 200) => taskIdsIn(decode(status, new Headers(), json));

describe('the id of a task', () => {
  it.each(Object.entries(FOUND))('is found: %s', (_, json) => {
    expect(idsIn(json)).toEqual([ID]);
  });

  it.each(Object.entries(NONE))('is none of: %s', (_, json) => {
    expect(idsIn(json)).toEqual([]);
  });

  it('is found in the records of a response that is no JSON as a whole, by the same rules', () => {
    expect(idsIn(`<html>{"taskId":"${ID}"}`)).toEqual([ID]);
    expect(idsIn('data: {"taskId":"7"}\n\ndata: {"taskId":"7"}')).toEqual(['7']);
    expect(idsIn('data: {"a":{"taskId":"7"}}\n\ndata: {"taskId":"8"}')).toEqual(['8']);
    expect(idsIn('{"errorCode":"421","running":[{"taskId":"7"}],')).toEqual([]);
    expect(idsIn('<html>')).toEqual([]);
    expect(idsIn('')).toEqual([]);
  });

  it.each([
    ['one level deeper under its exact name', '{"task_id":"8","a":{"taskId":"7"}}', ['8']],
    ['under another spelling at the same depth', '{"a":{"task_id":"7"},"b":{"taskId":"8"}}', ['8']],
    ['under another spelling before it', '{"b":{"taskId":"8"},"a":{"task_id":"7"}}', ['8']],
    ['deeper in `data`', '{"a":{"taskId":"7"},"data":{"data":{"taskId":"8"}}}', ['8']],
    ['in a list that is nearer', `{"a":[{"taskId":"7"}],"b":${nested(90, '"taskId":"8"')}}`, ['8']],
    ['in `data`, further down than at the top', '{"data":{"taskId":"7"},"taskId":"8"}', ['8']],
    ['in a deeper list', '{"a":{"b":[{"taskId":"7"}]},"c":[{"taskId":"8"}]}', ['8']],
    ['nowhere else: both may be it', '{"a":{"taskId":"7"},"b":{"taskId":"8"}}', ['7', '8']],
    ['nowhere else, and stands there twice', '{"a":{"taskId":"7"},"b":{"taskId":"7"}}', ['7']],
  ])('is taken before another that stands %s', (_, json, ids) => {
    expect(idsIn(json)).toEqual(ids);
  });

  it('is looked for in lists unless the response is a failure', () => {
    const json = '[{"taskId":"7"}]';
    expect([200, 299, 300, 502].map((status) => idsIn(json, status))).toEqual([['7'], ['7'], [], []]);
    const inRecord = '{"code":0,"data":[{"taskId":"7"}]}';
    expect([200, 502].map((status) => idsIn(inRecord, status))).toEqual([['7'], []]);
    expect(idsIn('{"code":805,"data":[{"taskId":"7"}],"a":{"taskId":"8"}}')).toEqual(['8']);
  });

  it('is told with the first four others when it may be many', () => {
    expect(idsIn(JSON.stringify([1, 2, 3, 4, 5, 6].map((taskId) => ({ taskId }))))).toEqual(['1', '2', '3', '4', '5']);
  });
});

describe('the record of a task', () => {
  it.each<[string, unknown]>([
    ['at the top', { taskId: ID, status: 'RUNNING' }],
    ['in `data`', { code: 0, data: { taskId: ID, status: 'RUNNING' } }],
    ['in lists', [[{ taskId: ID, status: 'RUNNING' }]]],
    ['beside others', { a: 'x', b: null, c: { taskId: '7' }, d: [7, { taskId: ID, status: 'RUNNING' }] }],
  ])('is found %s', (_, body) => {
    expect(recordOf(body, ID)).toEqual({ taskId: ID, status: 'RUNNING' });
  });

  it('is the one nearest to the top', () => {
    const body = { a: { b: { taskId: ID, at: 'deep' } }, c: { taskId: ID, at: 'near' } };
    expect(recordOf(body, ID)).toMatchObject({ at: 'near' });
  });

  it('has the status of v1 under the name of v2, and its id as text', () => {
    expect(recordOf({ taskId: 7, taskStatus: 'QUEUED' }, '7')).toEqual({
      taskId: '7',
      taskStatus: 'QUEUED',
      status: 'QUEUED',
    });
    expect(recordOf({ taskId: '7', taskStatus: 'QUEUED', status: 'RUNNING' }, '7')).toHaveProperty('status', 'RUNNING');
  });

  it.each([undefined, null, 'x', 7, [], {}, { taskId: '8' }, { task_id: ID }, { data: `{"taskId":"${ID}"}` }])(
    'is not in %j',
    (body) => {
      expect(recordOf(body, ID)).toBeUndefined();
    },
  );
});
