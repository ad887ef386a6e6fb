import { describe, expect, it } from 'vitest';
import { isSubmitOutcomeUnknownError } from '../../src/index.js';
import { signTaskId, verifyTaskId } from '../../src/proxy/task-ids.js';
import { ID, json, KEY, MODEL, success, task } from '../support/server.js';
import { failure } from '../support/watch.js';
import { behind, visitorOf } from './behind.js';

const QUERY = '/openapi/v2/query';
const script = { submit: [task()], query: [success({ url: 'https://files.example/a.png', outputType: 'png' })] };

describe('a task behind a proxy', () => {
  it('is waited for by the page that started it, also after a reload', async () => {
    const { page, of } = await behind(script, { owner: visitorOf });
    const started = await page('anna').submit(MODEL, {});
    const { outputs, taskId } = await page('anna').task(JSON.stringify(started)).result();
    expect(outputs).toHaveLength(1);
    expect(taskId).toBe(started.id);
    expect(of('query').map(({ body }) => body)).toEqual([{ taskId: ID }]);
  });

  it('is nobody else’s', async () => {
    const { page, of } = await behind(script, { owner: visitorOf });
    const started = await page('anna').submit(MODEL, {});
    expect(await failure(page('bert').task(started.id).status())).toMatchObject({
      name: 'ProxyRefusedError',
      status: 404,
    });
    expect(of('query')).toEqual([]);
  });

  it('answers to whoever has its id, when the proxy does not know its visitors', async () => {
    const { page } = await behind(script);
    const started = await page('anna').submit(MODEL, {});
    expect(await page('bert').task(started.id).status()).toBe('SUCCESS');
  });

  it.each([
    ['the id of the platform', ID],
    ['a made up signature', ID + '1'.repeat(39)],
    ['a number', 19],
    ['nothing', undefined],
    ['a list', [ID]],
  ])('is not found by %s', async (_, taskId) => {
    const { call, seen } = await behind(script);
    expect((await call(QUERY, { taskId })).status).toBe(404);
    expect(seen).toEqual([]);
  });

  it('is not found by an id in which one digit differs', async () => {
    const { page, call, of } = await behind(script);
    const { id } = await page().submit(MODEL, {});
    for (let at = 0; at < id.length; at++) {
      const other = id.slice(0, at) + ((Number(id[at]) + 1) % 10) + id.slice(at + 1);
      expect((await call(QUERY, { taskId: other })).status, `digit ${at}`).toBe(404);
    }
    expect(of('query')).toEqual([]);
    expect((await call(QUERY, { taskId: id, and: 'more' })).status).toBe(200);
    expect(of('query').map(({ body }) => body)).toEqual([{ taskId: ID }]);
  });

  it('keeps its id wherever a response has it, and a bare 64-bit id exact', async () => {
    const { page, call } = await behind({
      submit: [
        json({ code: 0, data: { taskId: ID, taskStatus: 'QUEUED' } }),
        (response) => void response.end(`{"taskId":${ID}}`),
      ],
      query: [json({ taskId: ID, status: 'RUNNING', data: { taskId: ID } })],
    });
    const first = await page().submit(MODEL, {});
    const second = await page().submit(MODEL, {});
    expect(first.id).toBe(second.id);
    expect(await (await call(QUERY, { taskId: first.id })).json()).toEqual({
      taskId: first.id,
      status: 'RUNNING',
      data: { taskId: first.id },
    });
  });

  it.each([{ taskId: '7', status: 'SUCCESS' }, { data: { taskId: 7 } }, { taskId: ID, other: { taskId: '7' } }])(
    'shows no response about another task: %j',
    async (body) => {
      const { page, call } = await behind({ submit: [task()], query: [json(body)] });
      const { id } = await page().submit(MODEL, {});
      const response = await call(QUERY, { taskId: id });
      expect([response.status, await response.json()]).toMatchObject([502, { code: 502 }]);
    },
  );

  it.each(['1e21', '1e20', '1.5', '-5', '"0123"', '" 123"', '"x-1"', `"${'9'.repeat(26)}"`])(
    'has no id that is none: %s',
    async (taskId) => {
      const { page, call } = await behind({ submit: [(response) => void response.end(`{"taskId":${taskId}}`)] });
      const response = await call('/openapi/v2/' + MODEL.id);
      expect([response.status, await response.json()]).toMatchObject([502, { data: null }]);
      expect(await failure(page().submit(MODEL, {}))).toSatisfy(isSubmitOutcomeUnknownError);
    },
  );

  it('keeps its id when the key changes, if there is a secret', async () => {
    const secret = 'a secret of this server alone';
    let key = KEY;
    const options = { apiKey: () => key, secret };
    const { page, of } = await behind(script, options);
    const { id } = await page().submit(MODEL, {});
    key = 'canary-another-key-of-it';
    expect(await page().task(id).status()).toBe('SUCCESS');
    expect(of('query').map(({ headers }) => headers.authorization)).toEqual([`Bearer ${key}`]);
  });
});

describe('a signed id', () => {
  it('is digits, for one owner and one secret', async () => {
    const signed = await signTaskId(ID, 'anna', 'secret');
    expect(signed).toMatch(new RegExp(`^${ID}\\d{39}$`));
    expect(await verifyTaskId(signed, 'anna', 'secret')).toBe(ID);
    expect(await verifyTaskId(signed, 'bert', 'secret')).toBeUndefined();
    expect(await verifyTaskId(signed, 'anna', 'other')).toBeUndefined();
    expect(await verifyTaskId(signed, `anna","${ID}`, 'secret')).toBeUndefined();
  });
});
