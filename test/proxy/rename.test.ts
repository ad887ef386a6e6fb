import { describe, expect, it } from 'vitest';
import { decode } from '../../src/http/response.js';
import { keepTask, salvageTask, signTask } from '../../src/proxy/rename.js';
import { verifyTaskId } from '../../src/proxy/task-ids.js';
import { failure } from '../support/watch.js';

const ID = '1900000000000000301';
const sign = async (text: string) => (await signTask(decode(200, new Headers(), text), 'anna', 'secret')) ?? 'as it is';
const salvage = (text: string) => salvageTask(decode(200, new Headers(), text), 'anna', 'secret');

describe('a response to a submit', () => {
  it('has the id of its task signed, wherever it stands, and no other', async () => {
    const text = await sign(`{"taskId":${ID},"data":{"taskId":"7","list":[{"task_id":"${ID}"}]},"status":"QUEUED"}`);
    const { taskId, ...rest } = JSON.parse(text) as Record<string, unknown>;
    expect(await verifyTaskId(taskId, 'anna', 'secret')).toBe(ID);
    expect(rest).toEqual({ data: { taskId: '7', list: [{ task_id: taskId }] }, status: 'QUEUED' });
  });

  it.each(['""', '"0"', '0', 'null', 'true', '{}', '["7"]'])('may have no task: %s', async (taskId) => {
    expect(await sign(`{"taskId":${taskId}}`)).toBe(`{"taskId":${taskId}}`);
  });

  it.each(['{"request":{"taskId":"7"}}', '{"errors":[{"taskId":"x y"}]}'])(
    'may name tasks of others: %s',
    async (json) => {
      expect(await sign(json)).toBe(json);
    },
  );

  it('stays as it is when it names several tasks', async () => {
    expect(await sign('{"taskId":"7","taskId":"8"}')).toBe('{"taskId":"7","taskId":"8"}');
  });

  it.each(['"x"', '"07"', '"-7"', '"7x"', '" 7"', '"1.5"', '1.5', '1e21', `"${'9'.repeat(26)}"`])(
    'is not passed on with an id that cannot be signed: %s',
    async (taskId) => {
      const refusal = { status: 502, message: 'RunningHub sent a task id that is none' };
      expect(await failure(sign(`{"taskId":${taskId}}`))).toMatchObject(refusal);
    },
  );

  it.each([`data: {"taskId":"${ID}"}`, `{"taskId":${ID},}`, `{'taskId': '${ID}'}`])(
    'is JSON with the signed id when the id stands in a text: %s',
    async (text) => {
      const { taskId, ...rest } = JSON.parse(await sign(text)) as Record<string, unknown>;
      expect([await verifyTaskId(taskId, 'anna', 'secret'), rest]).toEqual([ID, {}]);
    },
  );

  it.each(['<html>', '', '{"taskId":"7",} {"taskId":"8",}'])('stays the text that it is: %j', async (text) => {
    expect(await sign(text)).toBe('as it is');
  });

  it('that broke off counts for its id alone', async () => {
    const signed = await salvage(`{"taskId":"${ID}","status":"QUE`);
    const { taskId, ...rest } = JSON.parse(signed ?? '') as Record<string, unknown>;
    expect([await verifyTaskId(taskId, 'anna', 'secret'), rest]).toEqual([ID, {}]);
    const none = ['{"taskId":"19000', '{"taskId":"07"', '{"taskId":"7","taskId":"8"', '{"status":"QUEUED"}'];
    expect(await Promise.all(none.map(salvage))).toEqual(none.map(() => undefined));
  });

  it('may have one of 25 digits', async () => {
    expect(await sign(`{"taskId":"${'9'.repeat(25)}"}`)).toMatch(/^\{"taskId":"9{25}\d{39}"\}$/);
  });
});

describe('a response to a query', () => {
  const keep = (json: string) => keepTask(json, ID, 'signed');

  it('has the id of the page, and those of its parts as they are', () => {
    expect(keep(`{"taskId":"${ID}","list":[{"taskId":"${ID}"},{"taskId":7}]}`)).toBe(
      '{"taskId":"signed","list":[{"taskId":"signed"},{"taskId":7}]}',
    );
    const inText = `{"taskId":"${ID}","data":"{\\"taskId\\":\\"7\\"}"}`;
    expect(keep(inText)).toBe(inText.replace(ID, 'signed'));
    expect(keep('{"taskId":"","data":null}')).toBe('{"taskId":"","data":null}');
  });

  it.each(['{"taskId":"7"}', '{"data":{"task_id":7}}', `{"taskId":"${ID}","taskId":"7"}`, '{"taskId":"x y"}'])(
    'is refused when it is about another task: %s',
    (json) => {
      expect(() => keep(json)).toThrow(
        expect.objectContaining({ status: 502, message: 'RunningHub answered about another task' }),
      );
    },
  );
});
